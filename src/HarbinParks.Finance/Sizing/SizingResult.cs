namespace HarbinParks.Finance.Sizing;

/// <summary>What sizing found for one deal (测算结果). Equations 95 to 98.</summary>
public sealed record SizingResult
{
    /// <summary>Id of the deal.</summary>
    public required string DealId { get; init; }

    /// <summary>Ids of the loans whose instalments were cut to the cash flow; empty for none (定制还本的贷款).</summary>
    public required IReadOnlyList<string> SculptedLoans { get; init; }

    /// <summary>What binds.</summary>
    public required SizingBound Bound { get; init; }

    /// <summary>Project capital ÷ what it is a share of (资本金比例).</summary>
    public required double EquityShare { get; init; }

    /// <summary>Debt at the opening of the base case, yuan; 0 where infeasible (开业时贷款余额).</summary>
    public required double Debt { get; init; }

    /// <summary>Total investment of the base case within the budget, with interest during construction, yuan (总投资).</summary>
    public required double TotalInvestment { get; init; }

    /// <summary>Cover ratio of every instalment of sculpted loans; else the lowest of a year; null where there is none.</summary>
    public required double? Cover { get; init; }

    /// <summary>Projections that it took.</summary>
    public required int Rounds { get; init; }

    /// <summary>Why the deal cannot be financed as asked; null where it can.</summary>
    public required Infeasibility? Infeasibility { get; init; }
}
