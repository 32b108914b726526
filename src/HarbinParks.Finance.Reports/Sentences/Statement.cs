namespace HarbinParks.Finance.Reports.Sentences;

/// <summary>One conclusion in sentences: a mark, who it is about, the sentence, and what stands behind it.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Level">Level for its colour; null where it has none.</param>
/// <param name="Mark">Mark before it, readable without colour: "● 红", "▲ 合法性".</param>
/// <param name="Subject">Who or what; empty where the sentence says it.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Details">Further sentences: causes, remedy, single findings; empty where there are none.</param>
public sealed record Statement(StatementKind Kind, WarningLevel? Level, string Mark, string Subject, string Text, IReadOnlyList<string> Details);
