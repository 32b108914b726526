namespace HarbinParks.Finance.Portfolios;

/// <summary>Which rules judge which year (规则视角).</summary>
/// <param name="FrozenAt">Null: each year by the rules in force in it (逐年适用). A date: every year by the rules of that day.</param>
public sealed record RuleView(DateOnly? FrozenAt)
{
    /// <summary>Each year by the rules in force in it.</summary>
    public static RuleView ByYear { get; } = new((DateOnly?)null);
}
