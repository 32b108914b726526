namespace HarbinParks.Finance.Statistics;

/// <summary>The rules a series must obey before memory is laid out for it.</summary>
internal static class SeriesSpecificationCheck
{
    /// <summary>Refuses a series that breaks a rule.</summary>
    /// <param name="series">The series.</param>
    /// <exception cref="ArgumentException">A rule is broken; the message names series, line and value.</exception>
    internal static void Throw(SeriesSpecification series)
    {
        ArgumentException.ThrowIfNullOrEmpty(series.Id);
        if (series.Periods < 1)
            throw new ArgumentException($"Series {series.Id} has {series.Periods} periods; at least 1 is needed.");
        if (series.Pivots.Count != 0 && series.Pivots.Count != series.Periods)
            throw new ArgumentException($"Series {series.Id} has {series.Pivots.Count} pivots for {series.Periods} periods.");
        if (series.Pivots.Any(pivot => !double.IsFinite(pivot)))
            throw new ArgumentException($"Series {series.Id} has a pivot that is not finite.");
        if (series.Atoms.Count > StatisticsPlan.LargestAtoms)
            throw new ArgumentException($"Series {series.Id} has {series.Atoms.Count} atoms; at most {StatisticsPlan.LargestAtoms} are kept.");
        if (series.Atoms.Any(atom => !double.IsFinite(atom)))
            throw new ArgumentException($"Series {series.Id} has an atom that is not finite.");

        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach (LineSpecification line in series.Lines)
        {
            ArgumentException.ThrowIfNullOrEmpty(line.Id);
            if (!ids.Add(line.Id))
                throw new ArgumentException($"Series {series.Id} has two lines called {line.Id}.");
            if (!double.IsFinite(line.Threshold))
                throw new ArgumentException($"Line {line.Id} of series {series.Id} is not finite.");
            if (line.FirstPeriod < 0 || line.LastPeriod < line.FirstPeriod || line.LastPeriod >= series.Periods)
                throw new ArgumentException($"Line {line.Id} of series {series.Id} looks at periods {line.FirstPeriod} to {line.LastPeriod}; the series has 0 to {series.Periods - 1}.");
        }
    }
}
