namespace HarbinParks.Finance.Portfolios;

/// <summary>Which rules judge which year (规则视角).</summary>
/// <param name="FrozenAt">Null: each year by the rules in force in it (逐年适用). A date: every year by the rules of that day.</param>
public sealed record RuleView(DateOnly? FrozenAt)
{
    /// <summary>Each year by the rules in force in it.</summary>
    public static RuleView ByYear { get; } = new((DateOnly?)null);

    /// <summary>The day whose rules judge a calendar year: its last day, or the frozen date.</summary>
    /// <param name="year">Calendar year.</param>
    public DateOnly DayFor(int year) => FrozenAt ?? new DateOnly(year, 12, 31);

    /// <summary>The day whose rules judge a signature: that day itself, but no later than a frozen date, whose view knows no newer law.</summary>
    /// <param name="signature">Signing date.</param>
    public DateOnly DayFor(DateOnly signature) => FrozenAt is DateOnly frozen && frozen < signature ? frozen : signature;
}
