namespace HarbinParks.Finance.Reports.Sentences;

/// <summary>Finds in a report what a warning points at.</summary>
internal static class ReportEntities
{
    /// <summary>The series that a warning judges; null where it judges a quantity without years (a deal's minimum cover ratio).</summary>
    /// <param name="report">Report.</param>
    /// <param name="warning">Warning.</param>
    public static SeriesReport? Series(RiskReport report, RiskWarning warning)
    {
        IEnumerable<EntityReport> entities = warning.EntityKind switch
        {
            "payer" => report.Payers,
            "platform" => report.Platforms,
            "deal" => report.Deals,
            "park" => report.Parks,
            _ => [report.City],
        };
        return entities.FirstOrDefault(entity => entity.Id == warning.Entity)?.Find(warning.Indicator);
    }

    /// <summary>Place of a year in a report's years; -1 where it is none of them.</summary>
    /// <param name="years">Years of the report.</param>
    /// <param name="year">Year asked for.</param>
    public static int IndexOf(IReadOnlyList<int> years, int year)
    {
        for (int index = 0; index < years.Count; index++)
        {
            if (years[index] == year)
            {
                return index;
            }
        }

        return -1;
    }
}
