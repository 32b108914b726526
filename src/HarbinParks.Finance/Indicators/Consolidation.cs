using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Indicators;

/// <summary>Debt of several that owe each other (合并抵销): nothing is counted twice.</summary>
public static class Consolidation
{
    /// <summary>Equation 107: what the members owe, one by one, less what they owe each other.</summary>
    /// <param name="soloDebts">Sum of the members' own debts, yuan.</param>
    /// <param name="internalClaims">Claims of members on members in these debts, yuan.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Debt<T>(T soloDebts, T internalClaims)
        where T : struct, INumberLane<T>
        => (soloDebts - internalClaims).Named(CashFlowLine.ConsolidatedDebt);

    /// <summary>Equation 108: consolidated debt ÷ composite resources of the member payers.</summary>
    /// <param name="debt">Consolidated debt, yuan.</param>
    /// <param name="compositeResources">Sum over the payers; 1 yuan and less counts as none, and the ratio is 0.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Ratio<T>(T debt, T compositeResources)
        where T : struct, INumberLane<T>
        => T.Select(compositeResources > 1, debt / T.Max(compositeResources, 1), 0).Named(CashFlowLine.ConsolidatedDebtRatio);
}
