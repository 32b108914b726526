using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Indicators;

/// <summary>Gross output of a park (园区总产值), by its own factor.</summary>
public static class ParkOutput
{
    /// <summary>Yuan; none where the base year's output is not known. Source: assumption, the outside view. Lines: the target of the plan in its year, which is no warning.</summary>
    public static Indicator Definition { get; } = new("parkOutput", "园区总产值", "Gross output of the park", "yuan", "base*trend*activity", "基年工业总产值 × 增长趋势 × 园区活动水平；基年产值未知的，无此指标");

    /// <summary>Equation 163: output = base on the outside view's trend × activity.</summary>
    /// <param name="trend">Base-year output on the outside view's trend, yuan.</param>
    /// <param name="activity">Park activity; a view of its own on the park's growth is in it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Of<T>(T trend, T activity)
        where T : struct, INumberLane<T>
        => (trend * activity).Named(CashFlowLine.ParkOutput);
}
