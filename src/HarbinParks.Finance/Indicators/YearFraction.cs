namespace HarbinParks.Finance.Indicators;

/// <summary>Years between two dates (年分数). Equation 65.</summary>
public static class YearFraction
{
    private const int February = 2;

    /// <summary>Equation 65: years from one date to another.</summary>
    /// <param name="from">Start; its day does not count.</param>
    /// <param name="to">End; its day counts.</param>
    /// <param name="dayCount">The convention.</param>
    /// <returns>Years, 0 or more; 0 for the same date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The end lies before the start, or the convention is unknown.</exception>
    public static double Between(DateOnly from, DateOnly to, DayCount dayCount)
    {
        if (to < from)
            throw new ArgumentOutOfRangeException(nameof(to), to, "The end lies before the start.");

        return dayCount switch
        {
            DayCount.Actual365Fixed => (to.DayNumber - from.DayNumber) / 365.0,
            DayCount.Actual360 => (to.DayNumber - from.DayNumber) / 360.0,
            DayCount.ActualActualIsda => PositionInYears(to) - PositionInYears(from) + (to.Year - from.Year),
            DayCount.Thirty360Sia or DayCount.Thirty360Isda or DayCount.Thirty360European => ThirtyDayMonths(from, to, dayCount) / 360.0,
            _ => throw new ArgumentOutOfRangeException(nameof(dayCount), dayCount, "No such day count."),
        };
    }

    /// <summary>Days between two dates with every month of 30 days.</summary>
    private static int ThirtyDayMonths(DateOnly from, DateOnly to, DayCount dayCount)
    {
        int first = from.Day;
        int last = to.Day;
        if (dayCount == DayCount.Thirty360Sia && EndsFebruary(from))
        {
            first = 30;
            if (EndsFebruary(to))
                last = 30;
        }

        if (last == 31 && (dayCount == DayCount.Thirty360European || first >= 30))
            last = 30;

        first = Math.Min(first, 30);
        return 360 * (to.Year - from.Year) + 30 * (to.Month - from.Month) + last - first;
    }

    private static bool EndsFebruary(DateOnly date) => date.Month == February && date.Day == DateTime.DaysInMonth(date.Year, February);

    /// <summary>Part of its calendar year that lies before a date.</summary>
    private static double PositionInYears(DateOnly date) => (date.DayOfYear - 1) / (DateTime.IsLeapYear(date.Year) ? 366.0 : 365.0);
}
