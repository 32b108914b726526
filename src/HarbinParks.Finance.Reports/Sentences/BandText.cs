using System.Globalization;
using HarbinParks.Finance.Affordability;

namespace HarbinParks.Finance.Reports.Sentences;

/// <summary>How a line on the PPP share is written, and what it is in a year (分档的写法).</summary>
public static class BandText
{
    private const double Percent = 100;

    /// <summary>The line itself: "&gt; 10 %", "≥ 7 %".</summary>
    /// <param name="band">The line.</param>
    public static string Line(ShareBand band)
    {
        ArgumentNullException.ThrowIfNull(band);
        string side = band.Rule.Comparison == Rules.Comparison.AtLeast ? "≥" : ">";
        return string.Create(CultureInfo.InvariantCulture, $"{side} {band.Threshold * Percent:0.##} %");
    }

    /// <summary>What the level's share comes to in a year: the highest line that it crosses, and whether that line is law in the year.</summary>
    /// <param name="report">The evaluation.</param>
    /// <param name="year">Index of the year.</param>
    /// <param name="share">Share of the year.</param>
    /// <param name="language">Language.</param>
    public static string Verdict(AffordabilityReport report, int year, double share, ReportLanguage language)
    {
        ArgumentNullException.ThrowIfNull(report);
        bool english = language == ReportLanguage.English;
        ShareBand? crossed = report.Bands.LastOrDefault(band => band.Rule.IsCrossedBy(share));
        if (crossed is null)
            return english ? "within all lines" : "各线以内";

        string state = crossed.States[year] switch
        {
            BandState.InForce => english ? "in force" : "现行",
            BandState.Reference => english ? "rule ended, reference" : "规则已失效,存量参照",
            _ => english ? "no rule in that year" : "当年无此规则,仅作信息",
        };
        return Line(crossed) + (english ? " (" : "(") + state + (english ? ")" : ")");
    }
}
