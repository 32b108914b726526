using System.Globalization;

namespace HarbinParks.Finance.Reports.Charts;

/// <summary>One cell of the heat map: a park in a year.</summary>
/// <param name="Probability">Probability of crossing in that year, fraction.</param>
/// <param name="Level">Its level.</param>
/// <param name="Reference">The line is only a reference in that year.</param>
/// <param name="CrossedInBaseCase">The base case crosses in that year.</param>
internal readonly record struct ParkCell(double Probability, WarningLevel Level, bool Reference, bool CrossedInBaseCase)
{
    private const double RoundingRoom = 1e-9;

    /// <summary>The probability in per cent, at most three characters; never rounded across a level's bound.</summary>
    public string Text => Probability switch
    {
        <= 0 => "0",
        < 0.01 => "<1",
        < 0.10 => (Math.Floor((Probability * 1000) + RoundingRoom) / 10).ToString("0.0", CultureInfo.InvariantCulture),
        < 0.99 => Math.Floor((Probability * 100) + RoundingRoom).ToString("0", CultureInfo.InvariantCulture),
        < 1 => ">99",
        _ => "100",
    };
}
