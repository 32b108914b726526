using System.Security.Cryptography;

namespace HarbinParks.Finance.Reports.Publishing;

/// <summary>Publishes a set of files together: either all of them stand in the directory, or what stood there before does (整体发布).</summary>
/// <remarks>Everything is first written to a hidden directory on the same file system, read back for its hash, and only then moved into place. A reader who
/// opens the directory while a run ends therefore never finds results of one run beside the memo of another.</remarks>
public static class OutputDirectory
{
    /// <summary>Publishes files.</summary>
    /// <param name="directory">Output directory; made where it does not exist. Other files in it are left alone.</param>
    /// <param name="files">Files, each path once.</param>
    /// <param name="cancellation">Ends the work before anything is moved into place.</param>
    /// <returns>The files with their hashes, in the order given.</returns>
    /// <exception cref="OutputException">They could not be written; nothing was changed.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; nothing was changed.</exception>
    public static IReadOnlyList<PublishedFile> Publish(string directory, IReadOnlyList<OutputFile> files, CancellationToken cancellation) =>
        Publish(directory, files, null, cancellation);

    /// <summary>Publishes files together with one that lists the others: a manifest holds the hashes of files that do not stand in place yet.</summary>
    /// <param name="directory">Output directory; made where it does not exist. Other files in it are left alone.</param>
    /// <param name="files">Files, each path once.</param>
    /// <param name="listing">Makes the last file from the hashes of the others; null for none.</param>
    /// <param name="cancellation">Ends the work before anything is moved into place.</param>
    /// <returns>The files with their hashes, in the order given, the listing last.</returns>
    /// <exception cref="OutputException">They could not be written; nothing was changed.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; nothing was changed.</exception>
    public static IReadOnlyList<PublishedFile> Publish(
        string directory, IReadOnlyList<OutputFile> files, Func<IReadOnlyList<PublishedFile>, OutputFile>? listing, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(directory);
        ArgumentNullException.ThrowIfNull(files);
        string target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));
        string anchor = NearestDirectory(target);
        string staging = Path.Combine(anchor, ".harbinparks-" + Path.GetRandomFileName());
        try
        {
            CreateStaging(staging, directory);
            List<PublishedFile> published = [];
            foreach (OutputFile file in files)
            {
                published.Add(Stage(staging, directory, file, published, cancellation));
            }

            if (listing is not null)
            {
                published.Add(Stage(staging, directory, listing(published.ToArray()), published, cancellation));
            }

            cancellation.ThrowIfCancellationRequested();
            new Relocation(staging, target, directory).Move(published);
            return published;
        }
        finally
        {
            Remove(staging);
        }
    }

    /// <summary>The directory itself where it exists, else the nearest one above it: a rename stays on one file system only there.</summary>
    private static string NearestDirectory(string target)
    {
        for (string? path = target; path is not null; path = Path.GetDirectoryName(path))
        {
            if (File.Exists(path))
            {
                throw OutputFailure.IsFile(path);
            }

            if (Directory.Exists(path))
            {
                return path;
            }
        }

        throw OutputFailure.Describe(new DirectoryNotFoundException(target), target);
    }

    private static void CreateStaging(string staging, string directory)
    {
        try
        {
            Directory.CreateDirectory(staging);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw OutputFailure.Describe(failure, directory);
        }
    }

    private static PublishedFile Stage(
        string staging, string directory, OutputFile file, List<PublishedFile> before, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        RequireOwnPlace(file, before);
        string path = Path.Combine(staging, file.RelativePath);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using (FileStream stream = new(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None))
            {
                file.Write(stream);
                if (stream.CanWrite)
                {
                    stream.Flush(flushToDisk: true);
                }
            }

            using FileStream written = File.OpenRead(path);
            return new PublishedFile(file.RelativePath, Convert.ToHexStringLower(SHA256.HashData(written)), written.Length);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw OutputFailure.Describe(failure, Path.Combine(directory, file.RelativePath));
        }
    }

    private static void RequireOwnPlace(OutputFile file, List<PublishedFile> before)
    {
        string[] parts = file.RelativePath.Split('/');
        if (Path.IsPathRooted(file.RelativePath) || file.RelativePath.Contains('\\', StringComparison.Ordinal) || parts.Any(part => part is "" or "." or ".."))
        {
            throw new ArgumentException($"\"{file.RelativePath}\" is no place under the output directory.", nameof(file));
        }

        if (before.Any(other => string.Equals(other.RelativePath, file.RelativePath, StringComparison.OrdinalIgnoreCase)))
        {
            throw new ArgumentException($"\"{file.RelativePath}\" is published twice.", nameof(file));
        }
    }

    /// <summary>A staging directory that cannot be removed is a nuisance, not a failure of the run: the outcome is already decided.</summary>
    private static void Remove(string staging)
    {
        try
        {
            if (Directory.Exists(staging))
            {
                Directory.Delete(staging, recursive: true);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
        }
    }
}
