using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Indicators;

/// <summary>Debt of several that owe each other (合并抵销): nothing is counted twice.</summary>
public static class ConsolidatedDebt
{
    /// <summary>Yuan. Source: consolidation, definition of this model. Lines: none.</summary>
    public static Indicator Definition { get; } = new("consolidatedDebt", "合并债务", "Consolidated debt", "yuan", "sum-of-members-less-internal-claims", "口径内各级宽口径债务、平台有息负债、口径外财政承担的园区债务之和，减口径内部往来");

    /// <summary>What is taken out, yuan. Source and lines as above.</summary>
    public static Indicator InternalClaims { get; } = new("internalClaims", "内部往来抵销", "Internal claims", "yuan", "recognised-platform-debt+guarantee-receivables-inside", "口径内财政认定的本口径平台债务，加平台之间因代偿形成的债权");

    /// <summary>Equation 107: what the members owe, one by one, less what they owe each other.</summary>
    /// <param name="soloDebts">Sum of the members' own debts, yuan.</param>
    /// <param name="internalClaims">Claims of members on members in these debts, yuan.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Of<T>(T soloDebts, T internalClaims)
        where T : struct, INumberLane<T>
        => (soloDebts - internalClaims).Named(CashFlowLine.ConsolidatedDebt);
}
