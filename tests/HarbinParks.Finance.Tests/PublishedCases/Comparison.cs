namespace HarbinParks.Finance.Tests.PublishedCases;

/// <summary>One row of the table: a published figure, or the worst of a row of them.</summary>
/// <param name="Figure">What it is.</param>
/// <param name="Published">As published.</param>
/// <param name="Ours">As computed here.</param>
/// <param name="Difference">Ours − published.</param>
/// <param name="Tolerance">Largest difference allowed.</param>
/// <param name="Holds">Within it.</param>
/// <param name="Remark">What there is to say about the figure; empty for nothing.</param>
public sealed record Comparison(string Figure, string Published, string Ours, string Difference, string Tolerance, bool Holds, string Remark);
