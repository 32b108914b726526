namespace HarbinParks.Finance;

/// <summary>Results of one payer, platform or the city.</summary>
public record EntityReport
{
    /// <summary>Stable id.</summary>
    public required string Id { get; init; }

    /// <summary>Name in Chinese.</summary>
    public required string Name { get; init; }

    /// <summary>Series by indicator or amount, in a fixed order.</summary>
    public required IReadOnlyList<SeriesReport> Series { get; init; }

    /// <summary>The series of an indicator; null where the entity has none.</summary>
    /// <param name="indicator">Indicator id.</param>
    public SeriesReport? Find(string indicator)
    {
        foreach (SeriesReport series in Series)
        {
            if (series.Indicator == indicator)
            {
                return series;
            }
        }

        return null;
    }
}
