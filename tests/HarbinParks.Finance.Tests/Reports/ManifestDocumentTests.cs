using System.Text;
using HarbinParks.Finance.Reports.Json;
using HarbinParks.Finance.Reports.Publishing;

namespace HarbinParks.Finance.Tests.Reports;

public class ManifestDocumentTests
{
    private static readonly string _hash = new('c', 64);

    [Fact]
    public void A_manifest_reads_back_as_it_was_written()
    {
        ManifestReading reading = Read(Text(Manifest()));
        Assert.Empty(reading.Problems);
        RunManifest manifest = reading.Manifest!;
        Assert.Equal(ulong.MaxValue, manifest.Seed);
        Assert.Equal(["low-growth.json", "rates.json"], manifest.Overlays);
        Assert.Equal(["payers:binxian:growth=2 %"], manifest.Settings);
        Assert.Equal(("value", "--deal limin-sewage"), (manifest.Verb, Assert.Single(manifest.Arguments)));
        Assert.Equal(Manifest().Results, manifest.Results);
        Assert.Equal(Manifest().Files, manifest.Files);
        Assert.Equal(Manifest() with { Arguments = manifest.Arguments, Overlays = manifest.Overlays, Settings = manifest.Settings, Files = manifest.Files }, manifest);
    }

    [Fact]
    public void A_manifest_without_a_verb_is_that_of_a_run_and_an_unknown_verb_is_told()
    {
        string text = Text(Manifest());
        string old = text.Replace("  \"verb\": \"value\",\n", string.Empty, StringComparison.Ordinal);
        Assert.NotEqual(text, old);
        Assert.Equal("run", Read(old).Manifest!.Verb);
        Assert.Equal("verb", Assert.Single(Read(text.Replace("\"verb\": \"value\"", "\"verb\": \"guess\"", StringComparison.Ordinal)).Problems).Path);
    }

    [Fact]
    public void A_file_that_is_no_json_is_told() => Assert.Contains("不是有效的 JSON", Assert.Single(Read("{ \"kind\": ").Problems).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{ \"kind\": \"npm\" }")]
    public void A_foreign_file_is_told(string text)
    {
        ManifestReading reading = Read(text);
        Assert.Null(reading.Manifest);
        Assert.Contains("不是运行清单", Assert.Single(reading.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_newer_format_asks_for_a_newer_program()
    {
        string text = Text(Manifest()).Replace("\"schemaVersion\": 1", "\"schemaVersion\": 2", StringComparison.Ordinal);
        Assert.Contains("升级", Assert.Single(Read(text).Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_problems_are_told_at_once()
    {
        string text = Text(Manifest())
            .Replace("\"paths\": 20000", "\"paths\": -3", StringComparison.Ordinal)
            .Replace("\"seed\": 18446744073709551615", "\"seed\": \"seven\"", StringComparison.Ordinal)
            .Replace(_hash, "zz", StringComparison.Ordinal)
            .Replace("\"sampling\": \"philox\",\n", string.Empty, StringComparison.Ordinal);
        ManifestReading reading = Read(text);
        Assert.Null(reading.Manifest);
        Assert.Equal(["seed", "paths", "sampling", "results:sha256", "files[0]:sha256"], reading.Problems.Select(problem => problem.Path));
    }

    private static RunManifest Manifest() => new()
    {
        Verb = "value",
        Arguments = ["--deal limin-sewage"],
        Version = "0.1.0",
        ModelPath = "models/harbin",
        Overlays = ["low-growth.json", "rates.json"],
        Settings = ["payers:binxian:growth=2 %"],
        Seed = ulong.MaxValue,
        Paths = 20000,
        RequestedPaths = 20000,
        Sampling = "philox",
        RuleView = "byYear",
        ModelHash = new string('a', 64),
        RulesHash = new string('b', 64),
        Results = new PublishedFile("results.json", _hash, 12),
        Files = [new PublishedFile("memo.docx", _hash, 34)],
    };

    private static string Text(RunManifest manifest)
    {
        using MemoryStream stream = new();
        ManifestDocument.Write(manifest, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static ManifestReading Read(string text)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(text));
        return ManifestDocument.Read(stream);
    }
}
