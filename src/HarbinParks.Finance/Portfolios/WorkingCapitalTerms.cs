using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>Working capital of a project company (营运资金).</summary>
public sealed record WorkingCapitalTerms
{
    /// <summary>Days until users' money arrives (使用者付费应收天数).</summary>
    public required int UserDays { get; init; }

    /// <summary>Days for which the government's payment is on its way (政府付费在途天数).</summary>
    public required int GovernmentDays { get; init; }

    /// <summary>Days until operating cost is paid (应付天数).</summary>
    public required int PayableDays { get; init; }

    /// <summary>Initial working capital that shareholders pay in at the opening, recovered at the end (铺底流动资金); null for none.</summary>
    public Figure<Money>? Initial { get; init; }
}
