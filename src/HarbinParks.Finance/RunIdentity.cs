namespace HarbinParks.Finance;

/// <summary>What the caller knows of a run and the method does not: hashes of what was read, and its own version.</summary>
/// <param name="ModelHash">SHA-256 of the model's merged content.</param>
/// <param name="RulesHash">SHA-256 of the rule packs' content.</param>
/// <param name="Version">Version of the program.</param>
public sealed record RunIdentity(string ModelHash, string RulesHash, string Version);
