using System.Globalization;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Models.Reading;

/// <summary>Tests that hold between figures; figures that could not be read are passed over.</summary>
internal static class Consistency
{
    private const double Tolerance = 1e-9;

    /// <summary>Whether all figures could be read.</summary>
    public static bool Readable(params ReadOnlySpan<FigureOrigin> origins)
    {
        foreach (FigureOrigin origin in origins)
        {
            if (ReferenceEquals(origin, ReadingSession.Unreadable))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Reports shares that do not add up to 100 %.</summary>
    public static void SumToOne(ReadingSession session, string path, IReadOnlyList<Figure<Share>> shares, string what, string whatEnglish)
    {
        if (shares.Count == 0 || shares.Any(share => !Readable(share.Origin)))
        {
            return;
        }

        double sum = shares.Sum(share => share.Value.Fraction);
        if (Math.Abs(sum - 1) > Tolerance)
        {
            string found = string.Join(" + ", shares.Select(share => share.Origin.Text));
            string percent = (sum * 100).ToString("0.######", CultureInfo.InvariantCulture);
            session.Report(ProblemKind.Inconsistent, path, found, $"{what}合计 {percent} %,应为 100 %。", $"{whatEnglish} add up to {percent} %, not 100 %.");
        }
    }
}
