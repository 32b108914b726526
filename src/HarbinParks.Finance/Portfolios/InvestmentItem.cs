using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>One item of an investment (投资分项): all items of a deal add up to its approved budget.</summary>
public sealed record InvestmentItem
{
    /// <summary>What it pays for.</summary>
    public required InvestmentItemKind Kind { get; init; }

    /// <summary>Amount in the approved budget.</summary>
    public required Figure<Money> Amount { get; init; }

    /// <summary>Share of the amount spent in each construction step, adding up to one; null for the curve of the deal.</summary>
    public IReadOnlyList<Figure<Share>>? SpendCurve { get; init; }
}
