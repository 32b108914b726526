using HarbinParks.Finance.Models;

namespace HarbinParks.Finance.Tests.Models;

/// <summary>Finds the repository's models, and makes copies that a test may spoil.</summary>
internal sealed class ModelFolder : IDisposable
{
    private readonly string _root = Path.Combine(Path.GetTempPath(), "harbin-models-" + Guid.NewGuid().ToString("N"));

    private ModelFolder()
    {
        Harbin = Path.Combine(_root, "harbin");
        Directory.CreateDirectory(Harbin);
    }

    /// <summary>The models of the repository.</summary>
    public static string Models { get; } = Path.Combine(RepositoryRoot(), "models");

    /// <summary>The copied or invented Harbin model.</summary>
    public string Harbin { get; }

    /// <summary>A copy of models/harbin and models/sectors.</summary>
    public static ModelFolder CopyOfHarbin()
    {
        ModelFolder folder = new();
        foreach (string part in new[] { "harbin", "sectors", "harbin/overlays" })
        {
            Directory.CreateDirectory(Path.Combine(folder._root, part));
            foreach (string file in Directory.GetFiles(Path.Combine(Models, part), "*.json"))
            {
                File.Copy(file, Path.Combine(folder._root, part, Path.GetFileName(file)));
            }
        }

        return folder;
    }

    /// <summary>An empty folder harbin.</summary>
    public static ModelFolder Empty() => new();

    /// <summary>Replaces a text that stands exactly once after a place in a file.</summary>
    public ModelFolder Edit(string file, string after, string found, string replacement)
    {
        string path = Path.Combine(_root, file);
        string text = File.ReadAllText(path);
        int start = text.IndexOf(after, StringComparison.Ordinal);
        Assert.True(start >= 0, $"{file}: {after}");
        int place = text.IndexOf(found, start, StringComparison.Ordinal);
        Assert.True(place >= 0, $"{file}: {found}");
        File.WriteAllText(path, string.Concat(text.AsSpan(0, place), replacement, text.AsSpan(place + found.Length)));
        return this;
    }

    /// <summary>Writes a file below the root.</summary>
    public string Write(string file, string text)
    {
        string path = Path.Combine(_root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Reads the model.</summary>
    public ModelReading Read(IReadOnlyList<string>? overlays = null, params KeyValuePair<string, string>[] settings) => ModelReader.Read(Harbin, overlays ?? [], settings);

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static string RepositoryRoot()
    {
        string? directory = AppContext.BaseDirectory;
        while (directory is not null && !File.Exists(Path.Combine(directory, "HarbinParks.Finance.sln")))
        {
            directory = Path.GetDirectoryName(directory);
        }

        return directory ?? throw new DirectoryNotFoundException("HarbinParks.Finance.sln lies above no test assembly.");
    }
}
