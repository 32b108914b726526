using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>What the value-for-money evaluation needs to know of a deal beside its contract (物有所值评价参数).</summary>
public sealed record ValueForMoneyTerms
{
    /// <summary>Yearly discount rate (年度折现率); null for that of the government payment.</summary>
    public Figure<Rate>? DiscountRate { get; init; }

    /// <summary>Land and other fees that a public owner would escape (土地等费用), due in the first year of works; null for none.</summary>
    public Figure<Money>? LandFee { get; init; }

    /// <summary>Administrative cost a year that a public owner would escape (行政审批等费用), in the years of operation, nominal; null for none.</summary>
    public Figure<Money>? AdministrationCost { get; init; }

    /// <summary>Key of the reference class by which the same works run over when the public procures them (政府采购超支参照类); null for that of the deal.</summary>
    public string? PublicOverrunClass { get; init; }

    /// <summary>Indicators of the qualitative evaluation; empty where none was made.</summary>
    public IReadOnlyList<QualitativeScore> Scores { get; init; } = [];
}
