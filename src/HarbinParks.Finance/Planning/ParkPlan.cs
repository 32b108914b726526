using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Planning;

/// <summary>One park of the plan.</summary>
/// <param name="Host">Index of the payer that answers for it.</param>
/// <param name="Draw">Yearly draw of its own activity.</param>
public sealed record ParkPlan(int Host, int Draw)
{
    /// <summary>Base-year output on the outside view's trend by period, yuan; null where the output is not known.</summary>
    public Input[]? OutputTrend { get; init; }

    /// <summary>Trend of its own growth ÷ that of the outside view by period; null where it has no view of its own.</summary>
    public Input[]? Lead { get; init; }
}
