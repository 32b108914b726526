using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Planning;

/// <summary>Compiles the heating season within the year: by days of a year of 365, fees apart from fuel.</summary>
internal static class SeasonCompiler
{
    private const int DaysInYear = 365;

    /// <summary>Weights of the periods; null where a year is one period or no season is given.</summary>
    public static SeasonInputs? Season(CompilationContext context, PppDeal deal)
    {
        int periods = context.Portfolio.PeriodsPerYear;
        if (deal.Operation is not HeatingOperation { Season: HeatingSeason season } || periods == 1)
            return null;

        double[] autumn = Days(DayOfYear(season.StartMonth, season.StartDay), DaysInYear, periods);
        double[] spring = Days(0, DayOfYear(season.EndMonth, season.EndDay) + 1, periods);
        double early = season.FeesBeforeYearEnd.Value.Fraction;
        double first = autumn.Sum();
        double rest = spring.Sum();
        double[] fees = [.. autumn.Select((days, i) => early * days / first + (1 - early) * spring[i] / rest)];
        double[] fuel = [.. autumn.Select((days, i) => (days + spring[i]) / (first + rest))];
        return new SeasonInputs(
            context.Inputs.Series([.. Exact(fees).Select(weight => weight * periods)], "各期热费占比 × 期数", season.FeesBeforeYearEnd.Origin),
            context.Inputs.Series([.. Exact(fuel).Select(weight => weight * periods)], "各期采暖天数占比 × 期数"));
    }

    /// <summary>Days between two days of the year, the second left out, by period.</summary>
    private static double[] Days(int from, int to, int periods) =>
    [
        .. Enumerable.Range(0, periods).Select(period =>
        {
            int begin = Begin(period, periods);
            int end = Begin(period + 1, periods);
            return (double)Math.Max(Math.Min(end, to) - Math.Max(begin, from), 0);
        }),
    ];

    /// <summary>Periods are whole months.</summary>
    private static int Begin(int period, int periods) => period == periods ? DaysInYear : DayOfYear(1 + period * 12 / periods, 1);

    // A year that is not a leap year.
    private static int DayOfYear(int month, int day) => new DateOnly(2015, month, day).DayOfYear - 1;

    /// <summary>The last weight that is not nothing takes up the rounding, so that they add up to 1.</summary>
    private static double[] Exact(double[] weights)
    {
        int last = Array.FindLastIndex(weights, weight => weight > 0);
        weights[last] = 1 - weights.Where((_, i) => i != last).Sum();
        return weights;
    }
}
