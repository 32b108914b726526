using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Indicators;

/// <summary>Room below the 10 % line (10 % 线内剩余空间).</summary>
public static class PppRoom
{
    /// <summary>Yuan. Source: follows from equation 50. Lines: none of its own.</summary>
    public static Indicator Definition { get; } = new("pppRoom", "10 % 线内剩余空间", "Room below the 10 % line", "yuan", "0.1*own-level-expenditure-due", "本级一般公共预算支出的 10 % − 本级当年应付 PPP 支出");

    /// <summary>Equation 61: room below the 10 % line in yuan; negative above it.</summary>
    /// <param name="due">Equity, subsidy and realised risk payments due, existing deals included, yuan.</param>
    /// <param name="expenditure">Expenditure of the year, yuan.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Of<T>(T due, T expenditure)
        where T : struct, INumberLane<T>
        => (0.1 * expenditure - due).Named(CashFlowLine.PppHeadroom);
}
