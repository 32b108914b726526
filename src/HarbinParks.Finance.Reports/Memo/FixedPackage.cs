using System.IO.Compression;

namespace HarbinParks.Finance.Reports.Memo;

/// <summary>Writes a package again so that the same content is the same bytes: entries in order of name, one date for all.</summary>
internal static class FixedPackage
{
    private const string ContentTypes = "[Content_Types].xml";

    private static readonly DateTimeOffset _date = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Copies a package.</summary>
    /// <param name="package">Package as the library wrote it, at its beginning.</param>
    /// <param name="stream">Where to; left open.</param>
    public static void Copy(Stream package, Stream stream)
    {
        using ZipArchive source = new(package, ZipArchiveMode.Read, leaveOpen: true);
        using ZipArchive target = new(stream, ZipArchiveMode.Create, leaveOpen: true);
        IEnumerable<ZipArchiveEntry> entries = source.Entries
            .OrderBy(entry => entry.FullName == ContentTypes ? 0 : 1)
            .ThenBy(entry => entry.FullName, StringComparer.Ordinal);
        foreach (ZipArchiveEntry entry in entries)
        {
            ZipArchiveEntry copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
            copy.LastWriteTime = _date;
            using Stream from = entry.Open();
            using Stream to = copy.Open();
            from.CopyTo(to);
        }
    }
}
