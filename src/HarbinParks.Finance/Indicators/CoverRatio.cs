using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Indicators;

/// <summary>Debt-service cover ratio (偿债覆盖率, DSCR).</summary>
public static class CoverRatio
{
    /// <summary>Times. Source: usual definition, from memory. Lines: from the rule pack.</summary>
    public static Indicator Definition { get; } = new("dscr", "偿债覆盖率", "Debt-service cover ratio", "ratio", "cfads/scheduled-senior-service", "当年可用于偿债的现金流 ÷ 当年应付优先债务本息");

    /// <summary>Equation 35: cash flow available ÷ scheduled senior interest and principal; negative where the cash flow is; none where nothing is due.</summary>
    /// <param name="cashAvailable">From equation 33.</param>
    /// <param name="service">Scheduled interest and principal; arrears are not in it.</param>
    /// <param name="due">Where service is due.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Of<T>(T cashAvailable, T service, Mask<T> due)
        where T : struct, INumberLane<T>
        => T.Select(due, cashAvailable / service, 0).Named(CashFlowLine.CoverRatio);
}
