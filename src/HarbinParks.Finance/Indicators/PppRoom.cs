using System.Globalization;
using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Indicators;

/// <summary>Room below the PPP ceiling (红线内剩余空间): 10 % unless the user moves the line.</summary>
public static class PppRoom
{
    /// <summary>Yuan. Source: follows from equation 50. Lines: none of its own.</summary>
    public static Indicator Definition { get; } = new("pppRoom", "10 % 线内剩余空间", "Room below the 10 % line", "yuan", "0.1*own-level-expenditure-due", "本级一般公共预算支出的 10 % − 本级当年应付 PPP 支出");

    /// <summary>The ceiling as the documents state it.</summary>
    public const double UsualLine = 0.1;

    /// <summary>The definition for the ceiling that the rules in use state: a user who moves the line reads the room below his own.</summary>
    /// <param name="line">Ceiling, fraction.</param>
    public static Indicator At(double line)
    {
        if (line == UsualLine)
            return Definition;

        string percent = (100 * line).ToString("0.##", CultureInfo.InvariantCulture);
        return Definition with
        {
            Chinese = $"{percent} % 线内剩余空间",
            English = $"Room below the {percent} % line",
            Definition = string.Create(CultureInfo.InvariantCulture, $"{line:0.######}*own-level-expenditure-due"),
            DefinitionText = $"本级一般公共预算支出的 {percent} % − 本级当年应付 PPP 支出",
        };
    }

    /// <summary>Equation 61: room below the ceiling in yuan; negative above it.</summary>
    /// <param name="line">Ceiling, fraction of expenditure.</param>
    /// <param name="due">Equity, subsidy and realised risk payments due, existing deals included, yuan.</param>
    /// <param name="expenditure">Expenditure of the year, yuan.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Of<T>(T line, T due, T expenditure)
        where T : struct, INumberLane<T>
        => (line * expenditure - due).Named(CashFlowLine.PppHeadroom);
}
