namespace HarbinParks.Finance.Reports.Json;

/// <summary>Something wrong in a manifest.</summary>
/// <param name="Path">Key, with ":" between levels; empty for the whole file.</param>
/// <param name="Message">Chinese sentence: what was found, what is expected.</param>
/// <param name="English">The same in English.</param>
public sealed record ManifestProblem(string Path, string Message, string English);
