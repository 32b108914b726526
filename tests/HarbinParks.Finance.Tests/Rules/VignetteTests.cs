using System.Globalization;
using System.Text;
using HarbinParks.Finance.Rules;
using HarbinParks.Finance.Tests.HouseRules;
using Xunit.Abstractions;

namespace HarbinParks.Finance.Tests.Rules;

/// <summary>Legality against labelled descriptions: precision and recall by matter and over all, printed and kept in tests/legality.md.</summary>
/// <remarks>Write the table with HARBINPARKS_WRITE_LEGALITY=1 dotnet test --filter Vignette, and read what changed.</remarks>
public sealed class VignetteTests(ITestOutputHelper output)
{
    private const int Fewest = 40;
    private const double LeastPrecision = 1.0;
    private const double LeastRecall = 0.95;
    private static readonly string _file = Path.Combine(SourceTree.Root, "tests", "legality.md");

    private sealed record Count(int Right, int Wrong, int Missed)
    {
        public double Precision => Right + Wrong == 0 ? 1 : (double)Right / (Right + Wrong);

        public double Recall => Right + Missed == 0 ? 1 : (double)Right / (Right + Missed);
    }

    [Fact]
    public void The_program_finds_what_a_reviewer_finds_and_nothing_else()
    {
        (Vignette Vignette, IReadOnlyList<string> Found)[] judged = [.. VignetteFile.All.Select(vignette => (vignette, VignetteFile.Found(vignette)))];
        SortedDictionary<string, Count> counts = new(StringComparer.Ordinal);
        List<string> differences = [];
        foreach ((Vignette vignette, IReadOnlyList<string> found) in judged)
        {
            foreach (string matter in vignette.Expected.Concat(found).Distinct())
            {
                int expected = vignette.Expected.Count(one => one == matter);
                int seen = found.Count(one => one == matter);
                Count before = counts.GetValueOrDefault(matter) ?? new Count(0, 0, 0);
                counts[matter] = new Count(before.Right + Math.Min(expected, seen), before.Wrong + Math.Max(seen - expected, 0), before.Missed + Math.Max(expected - seen, 0));
                if (seen > expected)
                    differences.Add($"{vignette.Id}: {matter} was found and is not expected ({vignette.About})");
                else if (seen < expected != vignette.Missed.ContainsKey(matter))
                    differences.Add($"{vignette.Id}: {matter} expected {expected}, found {seen}; {(seen < expected ? "no reason is given in the data" : "the reason for a miss is out of date")}");
            }
        }

        Count all = new(counts.Values.Sum(count => count.Right), counts.Values.Sum(count => count.Wrong), counts.Values.Sum(count => count.Missed));
        string table = Table(judged.Length, counts, all);
        output.WriteLine(table);
        if (Environment.GetEnvironmentVariable("HARBINPARKS_WRITE_LEGALITY") == "1")
            File.WriteAllText(_file, table);

        Assert.Equal("", string.Join("\n", differences));
        Assert.True(judged.Length >= Fewest, $"{judged.Length} descriptions");
        Assert.True(all.Precision >= LeastPrecision && all.Recall >= LeastRecall, table);
        Assert.Equal(table, File.ReadAllText(_file));
    }

    [Fact]
    public void Every_matter_is_expected_somewhere()
    {
        string[] labelled = [.. VignetteFile.All.SelectMany(vignette => vignette.Expected).Distinct()];
        string[] absent = [.. Enum.GetValues<LegalityMatter>().Select(VignetteFile.Spelt).Except(labelled)];

        // A loan that outlives its concession is refused by the reader before legality is asked.
        Assert.Equal(["loanOutlivesConcession"], absent);
    }

    [Theory]
    [InlineData("gap-2016", "gap-2024", "governmentPaidConstruction")]
    [InlineData("bt-2012-eve", "bt-2012-day", "buildTransferIrregularStock")]
    [InlineData("bt-2014", "bt-2015", "buildTransferHiddenDebt")]
    public void The_day_of_signature_decides(string before, string after, string matter)
    {
        Assert.DoesNotContain(matter, VignetteFile.Found(VignetteFile.All.Single(vignette => vignette.Id == before)));
        Assert.Contains(matter, VignetteFile.Found(VignetteFile.All.Single(vignette => vignette.Id == after)));
    }

    private static string Table(int descriptions, SortedDictionary<string, Count> counts, Count all)
    {
        StringBuilder text = new();
        Line(text, "# 合法性审查样例 · Legality against labelled descriptions");
        Line(text, "");
        Line(text, "Written by the tests (`HARBINPARKS_WRITE_LEGALITY=1 dotnet test --filter Vignette`); a test fails where it differs from what they would write.");
        Line(text, "The descriptions are ours and stand in `tests/HarbinParks.Finance.Tests/Rules/Vignettes/vignettes.json`, each miss with its reason; they pass through the ordinary reader and a run.");
        Line(text, "");
        Line(text, string.Create(CultureInfo.InvariantCulture, $"{descriptions} descriptions. The test fails below precision {LeastPrecision:0.00} or recall {LeastRecall:0.00} over all, and at any miss without a reason."));
        Line(text, "");
        Line(text, "| matter | right | wrong | missed | precision | recall |");
        Line(text, "|---|---|---|---|---|---|");
        foreach ((string matter, Count count) in counts)
            Row(text, matter, count);

        Row(text, "**all**", all);
        return text.ToString();
    }

    private static void Row(StringBuilder text, string name, Count count) => Line(
        text, string.Create(CultureInfo.InvariantCulture, $"| {name} | {count.Right} | {count.Wrong} | {count.Missed} | {count.Precision:0.000} | {count.Recall:0.000} |"));

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
