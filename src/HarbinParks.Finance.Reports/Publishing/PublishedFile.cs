namespace HarbinParks.Finance.Reports.Publishing;

/// <summary>A file as it was published, for the manifest.</summary>
/// <param name="RelativePath">Place under the output directory, with "/" between folders.</param>
/// <param name="Sha256">SHA-256 of its bytes, lower-case hexadecimal.</param>
/// <param name="Length">Its length in bytes.</param>
public sealed record PublishedFile(string RelativePath, string Sha256, long Length);
