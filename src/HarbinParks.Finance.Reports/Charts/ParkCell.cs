using System.Globalization;

namespace HarbinParks.Finance.Reports.Charts;

/// <summary>One cell of the heat map: a park in a year.</summary>
/// <param name="Probability">Probability of crossing in that year, fraction.</param>
/// <param name="Level">Its level.</param>
/// <param name="Reference">The line is only a reference in that year.</param>
/// <param name="CrossedInBaseCase">The base case crosses in that year.</param>
internal readonly record struct ParkCell(double Probability, WarningLevel Level, bool Reference, bool CrossedInBaseCase)
{
    private static readonly double[] _bounds = [5, 10, 25, 50, 99];

    /// <summary>The probability in per cent, at most three characters; never rounded up to a level's bound.</summary>
    public string Text => Probability switch
    {
        <= 0 => "0",
        < 0.01 => "<1",
        < 0.10 => Below(_bounds, Probability * 100, 1).ToString("0.0", CultureInfo.InvariantCulture),
        < 0.99 => Below(_bounds, Probability * 100, 0).ToString("0", CultureInfo.InvariantCulture),
        < 1 => ">99",
        _ => "100",
    };

    /// <summary>So unlikely that its number is printed in faint ink.</summary>
    public bool IsFaint => Text is "0" or "<1";

    private static double Below(double[] bounds, double percent, int decimals)
    {
        double unit = decimals == 1 ? 0.1 : 1;
        double rounded = Math.Round(percent, decimals);
        return Array.Exists(bounds, bound => percent < bound && rounded >= bound) ? rounded - unit : rounded;
    }
}
