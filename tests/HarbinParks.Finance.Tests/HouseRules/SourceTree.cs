using System.Text.RegularExpressions;

namespace HarbinParks.Finance.Tests.HouseRules;

/// <summary>The files of the repository that people write: what a build or a test run leaves is not among them.</summary>
internal static partial class SourceTree
{
    private static readonly string[] _made = ["artifacts", "bin", "obj", "TestResults", "BenchmarkDotNet.Artifacts", ".git", ".vs", ".idea", "out"];
    private static readonly string[] _binary = [".ttf", ".otf", ".png", ".docx", ".xlsx", ".gz", ".zip"];

    /// <summary>The directory of the solution.</summary>
    public static string Root { get; } = Find();

    /// <summary>All text files, relative to the root, with forward slashes.</summary>
    public static IReadOnlyList<string> TextFiles { get; } = [.. Walk(Root)
        .Where(file => !_binary.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
        .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal)];

    /// <summary>C# files below a folder.</summary>
    /// <param name="folder">For example <c>src/HarbinParks.Finance</c>.</param>
    public static IEnumerable<string> Code(string folder) => TextFiles.Where(file => file.StartsWith(folder + "/", StringComparison.Ordinal) && file.EndsWith(".cs", StringComparison.Ordinal));

    /// <summary>Text of a file.</summary>
    /// <param name="file">Relative to the root.</param>
    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    /// <summary>Text of a C# file without its comments.</summary>
    /// <param name="file">Relative to the root.</param>
    public static string ReadCode(string file) => Comment().Replace(Read(file), "");

    /// <summary>Public types that a C# file declares in its namespace.</summary>
    /// <param name="file">Relative to the root.</param>
    public static IReadOnlyList<string> PublicTypes(string file) => [.. PublicType().Matches(ReadCode(file)).Select(match => match.Groups[1].Value)];

    [GeneratedRegex("^[ \t]*//.*$|(?<=[;{} ])//.*$|/\\*.*?\\*/", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^public (?:(?:sealed|static|abstract|readonly|partial|ref|unsafe) )*(?:class|struct|record(?: struct| class)?|interface|enum|delegate \S+) (\w+)", RegexOptions.Multiline)]
    private static partial Regex PublicType();

    private static IEnumerable<string> Walk(string directory) =>
        Directory.GetFiles(directory).Where(file => !_made.Contains(Path.GetFileName(file))).Concat(Directory.GetDirectories(directory).Where(child => !_made.Contains(Path.GetFileName(child))).SelectMany(Walk));

    private static string Find()
    {
        string? directory = AppContext.BaseDirectory;
        while (directory is not null && !File.Exists(Path.Combine(directory, "HarbinParks.Finance.sln")))
            directory = Path.GetDirectoryName(directory);

        return directory ?? throw new DirectoryNotFoundException("HarbinParks.Finance.sln lies above no test assembly.");
    }
}
