using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Indicators;

/// <summary>Consolidated debt ratio of a perimeter (合并债务率).</summary>
public static class ConsolidatedDebtRatio
{
    /// <summary>Share of composite resources; none where no payer is a member. Source: definition of this model. Lines: none, the bands belong to the level's own wide ratio.</summary>
    public static Indicator Definition { get; } = new("consolidatedDebtRatio", "合并债务率", "Consolidated debt ratio", "share", "consolidated-debt/composite-resources", "合并债务 ÷ 口径内各级综合财力之和；口径内没有财政的，无此指标");

    /// <summary>Equation 108: consolidated debt ÷ composite resources of the member payers.</summary>
    /// <param name="debt">Consolidated debt, yuan.</param>
    /// <param name="compositeResources">Sum over the payers; 1 yuan and less counts as none, and the ratio is 0.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Of<T>(T debt, T compositeResources)
        where T : struct, INumberLane<T>
        => T.Select(compositeResources > 1, debt / T.Max(compositeResources, 1), 0).Named(CashFlowLine.ConsolidatedDebtRatio);
}
