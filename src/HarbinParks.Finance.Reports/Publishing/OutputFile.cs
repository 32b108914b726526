namespace HarbinParks.Finance.Reports.Publishing;

/// <summary>A file to be published.</summary>
/// <param name="RelativePath">Place under the output directory, with "/" between folders.</param>
/// <param name="Write">Writes its content to a stream that can be read and sought as well.</param>
public sealed record OutputFile(string RelativePath, Action<Stream> Write);
