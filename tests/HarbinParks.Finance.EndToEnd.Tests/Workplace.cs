using System.Security.Cryptography;

namespace HarbinParks.Finance.EndToEnd.Tests;

/// <summary>A directory of a test's own, with a copy of the models on request; gone at the end.</summary>
internal sealed class Workplace : IDisposable
{
    /// <summary>An empty directory.</summary>
    public Workplace()
    {
        Root = Path.Combine(Path.GetTempPath(), "harbinparks-test-" + Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(Root);
    }

    /// <summary>The directory.</summary>
    public string Root { get; }

    /// <summary>The copied model.</summary>
    public string Model => Path.Combine(Root, "models", "harbin");

    /// <summary>An output directory that does not exist yet.</summary>
    public string Out => Path.Combine(Root, "out");

    /// <summary>A directory with a copy of the models.</summary>
    public static Workplace WithModels()
    {
        Workplace place = new();
        CopyTree(Path.Combine(Repository.Root, "models"), Path.Combine(place.Root, "models"));
        return place;
    }

    /// <summary>Copies a directory with all below it.</summary>
    /// <param name="from">Directory.</param>
    /// <param name="to">Its copy.</param>
    public static void CopyTree(string from, string to)
    {
        foreach (string file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>SHA-256 of every file below a directory, by its relative path.</summary>
    /// <param name="directory">Directory.</param>
    public static SortedDictionary<string, string> Hashes(string directory)
    {
        SortedDictionary<string, string> hashes = new(StringComparer.Ordinal);
        foreach (string file in Directory.GetFiles(directory, "*", SearchOption.AllDirectories))
            hashes.Add(Path.GetRelativePath(directory, file).Replace('\\', '/'), Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))));

        return hashes;
    }

    /// <summary>Replaces, in a file of the models, the first text found behind a place.</summary>
    /// <param name="file">File below models.</param>
    /// <param name="after">Place.</param>
    /// <param name="found">Text.</param>
    /// <param name="replacement">Its replacement.</param>
    public void Edit(string file, string after, string found, string replacement)
    {
        string path = Path.Combine(Root, "models", file);
        string text = File.ReadAllText(path);
        int start = text.IndexOf(after, StringComparison.Ordinal);
        Assert.True(start >= 0, $"{file}: {after}");
        int place = text.IndexOf(found, start, StringComparison.Ordinal);
        Assert.True(place >= 0, $"{file}: {found}");
        File.WriteAllText(path, string.Concat(text.AsSpan(0, place), replacement, text.AsSpan(place + found.Length)));
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Root, recursive: true);
}
