using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>One infrastructure deal (项目).</summary>
public abstract record Deal
{
    /// <summary>Stable id; keys the deal's random draws, so that adding a deal moves nobody else's.</summary>
    public required string Id { get; init; }

    /// <summary>Name in Chinese.</summary>
    public required string Name { get; init; }

    /// <summary>Id of the park that it serves.</summary>
    public required string Park { get; init; }

    /// <summary>Who pays, and what part (付款主体): shares add up to one.</summary>
    public required IReadOnlyList<PayerShare> Payers { get; init; }

    /// <summary>What is built (类别).</summary>
    public required Sector Sector { get; init; }

    /// <summary>Day on which the contract was or is to be signed (签约日): decides legality.</summary>
    public required DateOnly SigningDate { get; init; }

    /// <summary>Whether the deal is made up for the example (示例项目).</summary>
    public required bool Illustrative { get; init; }

    /// <summary>How the size was found: quantity and unit cost (规模依据).</summary>
    public required string SizeBasis { get; init; }

    /// <summary>Approved budget: static cost incl. contingency, before interest during construction (批准概算).</summary>
    public required Figure<Money> Investment { get; init; }

    /// <summary>First calendar year of construction.</summary>
    public required int ConstructionStart { get; init; }

    /// <summary>Share of the cost spent in each planned construction step (投资进度): adds up to one; a step is a year unless <see cref="SpendStepsPerYear"/> says otherwise.</summary>
    public required IReadOnlyList<Figure<Share>> SpendCurve { get; init; }

    /// <summary>Steps of the spend curve a year: 1, 2, 4 or 12 (投资进度每年期数).</summary>
    public int SpendStepsPerYear { get; init; } = 1;

    /// <summary>Items of the budget (投资构成); empty where it is one sum. They add up to <see cref="Investment"/>.</summary>
    public IReadOnlyList<InvestmentItem> Items { get; init; } = [];

    /// <summary>Key of the reference class by which land and resettlement run over (征地拆迁超支参照类); null for that of the works.</summary>
    public string? LandOverrunClass { get; init; }

    /// <summary>Key of the overrun's reference class in <see cref="DriverSet.OverrunClasses"/>.</summary>
    public required string OverrunClass { get; init; }

    /// <summary>Part of the works that the builder pays for in advance (施工单位垫资比例), read for legality alone; null for none.</summary>
    public Figure<Share>? ContractorAdvance { get; init; }

    /// <summary>Papers by which budget levels stand behind the deal's debt (政府承诺、担保); empty for none.</summary>
    public IReadOnlyList<GovernmentUndertaking> Undertakings { get; init; } = [];

    /// <summary>Planned construction months.</summary>
    public int ConstructionMonths => SpendCurve.Count * 12 / SpendStepsPerYear;

    /// <summary>Planned construction years, a begun one counted whole.</summary>
    public int ConstructionYears => (ConstructionMonths + 11) / 12;

    /// <summary>Calendar year of the planned opening (or of repurchase); it opens at the start of it, or within it.</summary>
    public int PlannedOpening => ConstructionStart + ConstructionMonths / 12;
}
