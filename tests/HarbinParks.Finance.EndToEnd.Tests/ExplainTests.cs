using System.Data;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace HarbinParks.Finance.EndToEnd.Tests;

/// <summary><c>explain</c> walks a figure back to the model's own figures; what it prints is what was computed.</summary>
[Collection(HarbinRun.Shared)]
public sealed class ExplainTests(HarbinRun run)
{
    [Fact]
    public void The_weakest_cover_ratio_is_walked_back_to_inputs_with_their_sources()
    {
        string deal = run.Results.GetProperty("deals").EnumerateObject()
            .Where(candidate => candidate.Value.TryGetProperty("minimumCover", out JsonElement cover) && cover.ValueKind == JsonValueKind.Object)
            .MinBy(candidate => candidate.Value.GetProperty("minimumCover").GetProperty("mean").GetDouble()).Name;
        (int year, double ratio) = run.BaseCase("deals", deal, "dscr").MinBy(pair => pair.Value);
        string text = Explain(FormattableString.Invariant($"{deal}:dscr:{year}"));
        string[] lines = text.Split('\n');
        string name = run.Results.GetProperty("deals").GetProperty(deal).GetProperty("name").GetString()!;
        Assert.Equal(FormattableString.Invariant($"{name}·偿债覆盖率({year})= {ratio:0.000#}  式(35)"), lines[2]);
        Assert.Equal("    = 可用于偿债的现金流 ÷ 应偿债务本息", lines[3]);
        Evaluates(lines[4], ratio, 1e-4);
        Origins(text, deal);
    }

    [Fact]
    public void A_payers_share_is_the_sum_of_its_deals_over_its_expenditure()
    {
        (int year, double share) = run.BaseCase("payers", "binxian", "pppShare").MaxBy(pair => pair.Value);
        string text = Explain(FormattableString.Invariant($"binxian:pppShare:{year}"));
        string[] lines = text.Split('\n');
        Assert.Equal(FormattableString.Invariant($"宾县·PPP 支出占比({year})= {share * 100:0.00##} %  式(50)"), lines[2]);
        Assert.EndsWith(" ÷ 一般公共预算支出", lines[3], StringComparison.Ordinal);
        Assert.Contains("宾西集中供热·PPP 应付支出责任 + ", lines[3], StringComparison.Ordinal);
        Evaluates(lines[4], share, 1e-5);
        Origins(text, "binxi-heating");
    }

    [Theory]
    [InlineData("binxi-heating:LoanRate:2020", 1e-4)]
    [InlineData("hanan-bridge:LoanRate:2020", 1e-4)]
    [InlineData("binxi-heating:Interest:2025", 1e-4)]
    [InlineData("binxi-heating:Amortisation:2025", 1e-4)]
    [InlineData("limin-sewage:PppDue:2024", 1e-4)]
    public void A_formula_in_figures_gives_the_figure(string where, double tolerance)
    {
        string[] lines = Explain(where, "--depth", "0").Split('\n');
        Match figure = Regex.Match(lines[2], @"\)= (.+?)  式\(\d+\)$");
        Evaluates(lines[4], Value(figure.Groups[1].Value), tolerance);
    }

    [Fact]
    public void No_figure_is_said_to_stand_above_unless_it_does()
    {
        string[] lines = Explain("binxi-heating:dscr:2020").Split('\n');
        HashSet<string> above = [];
        foreach (string line in lines.Where(line => line.Contains("  式(", StringComparison.Ordinal)).Select(line => line.TrimStart('│', '├', '└', ' ')))
        {
            if (line.EndsWith("  见上", StringComparison.Ordinal))
                Assert.Contains(line[..^4], above);
            else
                above.Add(line);
        }

        Assert.True(above.Count > 40, $"{above.Count}");
        Assert.DoesNotContain(above, line => line.Contains("(2015)", StringComparison.Ordinal));
    }

    [Fact]
    public void A_path_of_the_run_is_replayed()
    {
        string replayed = Explain("binxi-heating:dscr:2020", "--depth", "0", "--path", "3", "--seed", "7");
        Assert.Contains("\n路径 3,种子 7\n", replayed, StringComparison.Ordinal);
        Assert.NotEqual(Explain("binxi-heating:dscr:2020", "--depth", "0").Split('\n')[2], replayed.Split('\n')[2]);
    }

    private static string Explain(string where, params string[] options)
    {
        Outcome outcome = Harbinparks.Run(["explain", "models/harbin", where, .. options]).Expect(0);
        Assert.Equal("", outcome.Error);
        Assert.StartsWith(HarbinRun.Disclaimer + "\n", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', outcome.Output);
        return outcome.Output;
    }

    /// <summary>The list at the end: each figure with file, path, text, status and source; the deal's budget among them as the file has it.</summary>
    private static void Origins(string text, string deal)
    {
        Match head = Regex.Match(text, @"(?m)^所依据的模型数据 (\d+) 项\(其中假设 (\d+) 项\):$");
        string[] origins = [.. text[(head.Index + head.Length)..].Split('\n', StringSplitOptions.RemoveEmptyEntries)];
        Assert.Equal(int.Parse(head.Groups[1].Value, CultureInfo.InvariantCulture), origins.Length);
        Assert.Equal(int.Parse(head.Groups[2].Value, CultureInfo.InvariantCulture), origins.Count(origin => origin.Contains("(假设;", StringComparison.Ordinal)));
        Assert.All(origins, origin => Assert.Matches(@"^  (harbin|sectors)/\w+\.json  [\w:.-]+ = .+\((给定|推算|假设);.+\)$", origin));
        using JsonDocument deals = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "models", "harbin", "deals.json")));
        string investment = deals.RootElement.GetProperty("deals").GetProperty(deal).GetProperty("investment").GetString()!;
        Assert.Contains(origins, origin => origin.StartsWith($"  harbin/deals.json  deals:{deal}:investment = {investment}(", StringComparison.Ordinal));
    }

    private static void Evaluates(string formula, double expected, double tolerance)
    {
        double value = Value(formula.TrimStart().TrimStart('='));
        Assert.True(Math.Abs(value - expected) <= tolerance * Math.Abs(expected), $"{formula} gives {value:R}, not {expected:R}");
    }

    /// <summary>Value of an expression as it is printed: units become factors, the signs of print become those of a programme.</summary>
    private static double Value(string printed)
    {
        string plain = printed.Replace(",", "", StringComparison.Ordinal).Replace('×', '*').Replace('÷', '/').Replace('−', '-');
        plain = Regex.Replace(plain, @"(\d+(?:\.\d+)?) (%|万元|亿元)", match => "(" + match.Groups[1].Value + match.Groups[2].Value switch { "%" => " / 100.0)", "万元" => " * 10000.0)", _ => " * 100000000.0)" });
        using DataTable table = new() { Locale = CultureInfo.InvariantCulture };
        return Convert.ToDouble(table.Compute(plain, ""), CultureInfo.InvariantCulture);
    }
}
