namespace HarbinParks.Finance.Portfolios;

/// <summary>A count stated by the document.</summary>
/// <param name="Class">Class counted.</param>
/// <param name="Stated">Number that the document states.</param>
/// <param name="Named">Number of parks of the class that it names.</param>
/// <param name="Place">Place in the document.</param>
public sealed record PlanCount(string Class, int Stated, int Named, string Place);
