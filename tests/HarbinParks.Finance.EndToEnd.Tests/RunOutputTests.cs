using System.Text.Json;
using System.Text.RegularExpressions;
using HarbinParks.Finance.Reports.Json;
using NJsonSchema;

namespace HarbinParks.Finance.EndToEnd.Tests;

/// <summary>What <c>run</c> prints and writes.</summary>
[Collection(HarbinRun.Shared)]
public sealed class RunOutputTests(HarbinRun run)
{
    private static readonly string[] _tables = ["indicators.csv", "warnings.csv"];

    [Fact]
    public void Every_output_is_written_and_no_other()
    {
        string[] files = [.. Workplace.Hashes(run.Out).Keys];
        string[] charts = [.. files.Where(file => file.StartsWith("charts/", StringComparison.Ordinal))];
        Assert.Equal(["indicators.csv", "manifest.json", "memo.docx", "results.json", "warnings.csv"], files.Except(charts));
        string[] pictures = [.. charts.Where(file => file.EndsWith(".png", StringComparison.Ordinal)).Select(file => file[..^4])];
        Assert.True(pictures.Length >= 4, string.Join(", ", charts));
        Assert.Equal(pictures.SelectMany(name => new[] { name + ".png", name + ".svg" }), charts);
    }

    [Fact]
    public async Task The_results_obey_the_schema_that_travels_with_the_program()
    {
        using StreamReader reader = new(ResultsSchema.Open());
        JsonSchema schema = await JsonSchema.FromJsonAsync(await reader.ReadToEndAsync());
        Assert.Equal([], schema.Validate(run.Text("results.json")).Select(error => error.ToString()));
    }

    [Fact]
    public void No_output_holds_a_number_that_is_none()
    {
        string[] texts = [run.Text("results.json"), run.Text("manifest.json"), .. _tables.Select(run.Text), run.Memo(), run.Outcome.Output];
        Assert.All(texts, text => Assert.DoesNotMatch(new Regex(@"\bNaN\b|Infinity|∞|非数字", RegexOptions.IgnoreCase), text));
        Assert.Equal(0, run.Results.GetProperty("provenance").GetProperty("invalidValues").GetInt64());
    }

    [Fact]
    public void Every_output_says_that_the_model_is_an_example()
    {
        Assert.Equal(HarbinRun.Disclaimer, run.Results.GetProperty("disclaimer").GetString());
        // An official document is set with full-width punctuation.
        Assert.Contains(HarbinRun.Disclaimer, run.Memo(), StringComparison.Ordinal);
        Assert.Contains(HarbinRun.Disclaimer, run.Outcome.Output, StringComparison.Ordinal);
        foreach (string table in _tables)
        {
            string[] rows = run.Text(table).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
            Assert.True(rows.Length > 30, table);
            Assert.All(rows.Skip(1), row => Assert.Contains(HarbinRun.Disclaimer, row, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_console_gives_sentences_with_their_error_then_the_table_then_where_to_look()
    {
        string output = run.Outcome.Output;
        string[] parts = ["结论", "预警一览:当年越线概率 %", "重整线", "下一步:harbinparks explain models/harbin ", "已写入 "];
        int[] places = [.. parts.Select(part => output.LastIndexOf(part, StringComparison.Ordinal))];
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
        Assert.Matches(@"(?m)^  ● (?:橙/)?红  .*：\d{4} 年当年 \d+\.\d % ± \d+\.\d %；\d{4}–\d{4} 年任一年 \d+\.\d % ± \d+\.\d %。$", output);
        Assert.Matches(@"(?m)^  ▲ 合法性  ", output);
        Assert.Matches(@"(?m)^  ▲ 数据  \d+ 项输入中 \d+ 项为假设", output);
    }

    [Fact]
    public void The_figures_of_the_first_sentence_are_those_of_a_warning_in_the_results()
    {
        Match printed = Regex.Match(run.Outcome.Output, @"(?m)^  ● \S+  (\S+)  .*：(\d{4}) 年当年 (\d+\.\d) % ± (\d+\.\d) %");
        Assert.True(printed.Success, run.Outcome.Output);
        string[] figures = [.. printed.Groups.Values.Skip(1).Select(group => group.Value)];
        Assert.Contains(figures, run.Results.GetProperty("warnings").EnumerateArray().Select(warning => new[]
        {
            warning.GetProperty("entityName").GetString()!,
            FormattableString.Invariant($"{warning.GetProperty("year").GetInt32()}"),
            FormattableString.Invariant($"{100 * warning.GetProperty("probability").GetDouble():F1}"),
            FormattableString.Invariant($"{100 * warning.GetProperty("standardError").GetDouble():F1}"),
        }));
    }

    [Fact]
    public void In_a_pipe_there_is_no_progress_and_no_escape_code()
    {
        Assert.Equal("", run.Outcome.Error);
        Assert.DoesNotContain('\u001b', run.Outcome.Output);
        Assert.DoesNotContain('\r', run.Outcome.Output);
    }

    [Fact]
    public void The_manifest_holds_the_hash_of_every_file()
    {
        using JsonDocument manifest = JsonDocument.Parse(run.Text("manifest.json"));
        SortedDictionary<string, string> hashes = Workplace.Hashes(run.Out);
        hashes.Remove("manifest.json");
        SortedDictionary<string, string> stated = new(StringComparer.Ordinal);
        foreach (JsonElement file in manifest.RootElement.GetProperty("files").EnumerateArray().Append(manifest.RootElement.GetProperty("results")))
            stated.Add(file.GetProperty("file").GetString()!, file.GetProperty("sha256").GetString()!);

        Assert.Equal(hashes, stated);
    }
}
