using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace HarbinParks.Finance.EndToEnd.Tests;

/// <summary>One run of the Harbin model whose outputs several tests read; none of them changes a file.</summary>
public sealed class HarbinRun : IDisposable
{
    /// <summary>Collection of the tests that share the run.</summary>
    public const string Shared = "one run of the Harbin model";

    private readonly Workplace _place = new();
    private readonly JsonDocument _results;

    public HarbinRun()
    {
        Out = Path.Combine(_place.Root, "out");
        Outcome = Harbinparks.Run("run", "models/harbin", "--paths", "512", "--seed", "7", "--out", Out).Expect(0);
        _results = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Out, "results.json")));
    }

    /// <summary>The line that every output of an illustrative model carries.</summary>
    public static string Disclaimer => "示例:预算、平台与项目多为假设,不代表任何实际财政";

    /// <summary>Output directory.</summary>
    public string Out { get; }

    /// <summary>results.json.</summary>
    public JsonElement Results => _results.RootElement;

    /// <summary>What the run printed.</summary>
    internal Outcome Outcome { get; }

    /// <summary>Text of an output.</summary>
    /// <param name="name">File below the output directory.</param>
    public string Text(string name) => File.ReadAllText(Path.Combine(Out, name));

    /// <summary>The words of the memo.</summary>
    public string Memo()
    {
        using ZipArchive memo = ZipFile.OpenRead(Path.Combine(Out, "memo.docx"));
        return string.Concat(memo.Entries
            .Where(entry => entry.FullName.StartsWith("word/", StringComparison.Ordinal) && entry.FullName.EndsWith(".xml", StringComparison.Ordinal))
            .Select(Words));
    }

    /// <summary>Base case of a series, by year; years without a value are left out.</summary>
    /// <param name="section">For example deals.</param>
    /// <param name="entity">Id.</param>
    /// <param name="indicator">Id.</param>
    public IReadOnlyDictionary<int, double> BaseCase(string section, string entity, string indicator)
    {
        int[] years = [.. Results.GetProperty("years").EnumerateArray().Select(year => year.GetInt32())];
        JsonElement values = Results.GetProperty(section).GetProperty(entity).GetProperty("series").GetProperty(indicator).GetProperty("baseCase");
        return values.EnumerateArray()
            .Select((value, index) => (value, Year: years[index]))
            .Where(pair => pair.value.ValueKind == JsonValueKind.Number)
            .ToDictionary(pair => pair.Year, pair => pair.value.GetDouble());
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _results.Dispose();
        _place.Dispose();
    }

    private static string Words(ZipArchiveEntry entry)
    {
        using StreamReader reader = new(entry.Open());
        return string.Concat(Regex.Matches(reader.ReadToEnd(), "<w:t[^>]*>([^<]*)</w:t>").Select(match => match.Groups[1].Value)) + "\n";
    }
}
