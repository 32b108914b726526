using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Indicators;

/// <summary>New-debt ratio (新增债务率).</summary>
public static class NewDebtRatio
{
    /// <summary>Share of the balance a year earlier. Source: from memory; no national line is known. Lines: none, information.</summary>
    public static Indicator Definition { get; } = new("newDebtRatio", "新增债务率", "New-debt ratio", "share", "net-increase/previous-balance", "当年法定债务净增加额 ÷ 上年末法定债务余额");

    /// <summary>Equation 161: net increase of statutory debt ÷ balance at the end of the year before; 0 where that was at most 1 yuan.</summary>
    /// <param name="statutoryDebt">Balance at the end of the year, yuan.</param>
    /// <param name="before">Balance at the end of the year before, yuan.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Of<T>(T statutoryDebt, T before)
        where T : struct, INumberLane<T>
        => T.Select(before > 1, (statutoryDebt - before) / T.Max(before, 1), 0).Named(CashFlowLine.NewDebtRatio);
}
