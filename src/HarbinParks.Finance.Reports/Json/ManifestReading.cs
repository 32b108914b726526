namespace HarbinParks.Finance.Reports.Json;

/// <summary>A manifest as read: the manifest, or every problem found in it.</summary>
/// <param name="Manifest">The manifest; null where there are problems.</param>
/// <param name="Problems">All problems; empty where the manifest is sound.</param>
public sealed record ManifestReading(RunManifest? Manifest, IReadOnlyList<ManifestProblem> Problems);
