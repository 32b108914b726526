using System.Text;
using System.Text.RegularExpressions;
using HarbinParks.Finance.Models;

namespace HarbinParks.Finance.Tests.Models;

/// <summary>Files that are missing, empty, broken or written by another editor.</summary>
public sealed class ModelFileTests
{
    private const string Base = "harbin/base.json";

    [Theory]
    [InlineData("", ProblemKind.Syntax)]
    [InlineData("  \r\n ", ProblemKind.Syntax)]
    [InlineData("[1, 2]", ProblemKind.Syntax)]
    [InlineData("null", ProblemKind.Syntax)]
    [InlineData("{ \"id\": \"x\" } trailing", ProblemKind.Syntax)]
    [InlineData("{ \"id\": \"\\ud800\" }", ProblemKind.Syntax)]
    public void A_file_that_is_no_object_is_named(string text, ProblemKind kind)
    {
        using ModelFolder folder = ModelFolder.Empty();
        folder.Write(Base, text);
        ModelProblem problem = Assert.Single(folder.Read().Problems);
        Assert.Equal((kind, Base, ""), (problem.Kind, problem.File, problem.Path));
    }

    [Fact]
    public void Broken_JSON_names_its_line()
    {
        using ModelFolder folder = ModelFolder.CopyOfHarbin();
        folder.Write("harbin/parks.json", "{\n  \"parks\": {\n    \"limin\" { }\n  }\n}\n");
        ModelProblem problem = Assert.Single(folder.Read().Problems);
        Assert.Equal((ProblemKind.Syntax, "harbin/parks.json"), (problem.Kind, problem.File));
        Assert.Contains("第 3 行", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_files_are_named()
    {
        using ModelFolder folder = ModelFolder.CopyOfHarbin();
        File.Delete(Path.Combine(folder.Harbin, "deals.json"));
        IReadOnlyList<ModelProblem> problems = folder.Read(["overlays/none.json"]).Problems;
        Assert.Equal(["harbin/deals.json", "none.json"], problems.Select(problem => problem.File));
        Assert.All(problems, problem => Assert.Equal(ProblemKind.Missing, problem.Kind));
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("a\0b")]
    public void A_model_that_is_nowhere_is_a_problem(string name)
    {
        using ModelFolder folder = ModelFolder.Empty();
        ModelReading reading = ModelReader.Read(Path.Combine(folder.Harbin, name), ["", "a\0b"], []);
        Assert.Equal(ProblemKind.Missing, reading.Problems[0].Kind);
        Assert.Null(reading.Portfolio);
    }

    [Fact]
    public void A_folder_without_base_json_is_a_problem()
    {
        using ModelFolder folder = ModelFolder.Empty();
        ModelProblem problem = Assert.Single(folder.Read().Problems);
        Assert.Equal((ProblemKind.Missing, Base), (problem.Kind, problem.File));
    }

    [Fact]
    public void An_empty_object_lists_what_is_missing_by_group()
    {
        using ModelFolder folder = ModelFolder.Empty();
        folder.Write(Base, "{ }");
        string[] expected =
        [
            "baseYear", "deals", "drivers", "firstYear", "fiscalBehaviour", "id", "lastYear", "parks", "payers",
            "platformBehaviour", "ruleView", "schemaVersion", "title", "valuationDate",
        ];
        IReadOnlyList<ModelProblem> problems = folder.Read().Problems;
        Assert.Equal(expected, problems.Select(problem => problem.Path));
        Assert.All(problems, problem => Assert.Equal(ProblemKind.Missing, problem.Kind));
    }

    [Fact]
    public void Another_encoding_is_refused_and_a_byte_order_mark_is_not()
    {
        using ModelFolder folder = ModelFolder.CopyOfHarbin();
        string file = Path.Combine(folder.Harbin, "parks.json");
        string text = File.ReadAllText(file);
        File.WriteAllText(file, text.Replace("\n", "\r\n", StringComparison.Ordinal), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        Assert.Empty(folder.Read().Problems);

        File.WriteAllBytes(file, [.. "{ \"title\": \""u8, 0xB9, 0xFE, 0xB6, 0xFB, .. "\" }"u8]);
        ModelProblem problem = Assert.Single(folder.Read().Problems);
        Assert.Equal(ProblemKind.Syntax, problem.Kind);
        Assert.Contains("UTF-8", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_line_is_lost_reading_gives_a_portfolio_or_problems_and_never_throws()
    {
        Random random = new(20160630);
        string[] files = ["base.json", "parks.json", "plan.json", "deals.json", "../sectors/defaults.json"];
        using ModelFolder folder = ModelFolder.CopyOfHarbin();
        for (int round = 0; round < 40; round++)
        {
            string file = Path.Combine(folder.Harbin, files[round % files.Length]);
            string whole = File.ReadAllText(file);
            string[] lines = whole.Split('\n');
            int line = random.Next(lines.Length);
            string[] spoiled = round % 3 == 0 ? lines[..line] : [.. lines[..line], .. lines[(line + 1)..]];
            File.WriteAllText(file, string.Join('\n', spoiled));
            ModelReading reading = folder.Read();
            Assert.Equal(reading.Portfolio is null, reading.Problems.Count > 0);
            File.WriteAllText(file, whole);
        }
    }

    [Fact]
    public void Whatever_a_value_is_replaced_by_reading_never_throws()
    {
        Random random = new(2045);
        string[] hostile = ["\"\"", "\"NaN\"", "-1", "\"1e18 亿元\"", "\"-100 %\"", "\"99,999,999 %\"", "99999999999", "true", "[]", "{}", "null", "[ { } ]", "\"基准×0\"", "\"9999-12-31\"", "\"100 %\""];
        string[] files = ["base.json", "parks.json", "plan.json", "deals.json", "../sectors/defaults.json"];
        using ModelFolder folder = ModelFolder.CopyOfHarbin();
        for (int round = 0; round < 100; round++)
        {
            string file = Path.Combine(folder.Harbin, files[round % files.Length]);
            string whole = File.ReadAllText(file);
            MatchCollection values = Regex.Matches(whole, "(?<=\": )(\"[^\"]*\"|[-0-9.]+|true|false)");
            Match value = values[random.Next(values.Count)];
            File.WriteAllText(file, string.Concat(whole.AsSpan(0, value.Index), hostile[random.Next(hostile.Length)], whole.AsSpan(value.Index + value.Length)));
            ModelReading reading = folder.Read();
            Assert.Equal(reading.Portfolio is null, reading.Problems.Count > 0);
            File.WriteAllText(file, whole);
        }
    }

    [Theory]
    [InlineData("payers", "3")]
    [InlineData("payers:city", "3")]
    [InlineData("payers:city:revenue:value:more", "3 亿元")]
    [InlineData("", "3")]
    [InlineData(":", "3")]
    [InlineData("deals:hanan-roads:spendCurve", "100 %")]
    [InlineData("drivers:correlation", "0.5")]
    [InlineData("drivers:longRate", "5 %")]
    [InlineData("valuationDate:year", "2016")]
    public void A_setting_in_an_impossible_place_is_a_problem(string key, string value)
    {
        using ModelFolder folder = ModelFolder.CopyOfHarbin();
        ModelReading reading = folder.Read(null, KeyValuePair.Create(key, value));
        Assert.NotEmpty(reading.Problems);
        Assert.Contains(reading.Problems, problem => problem.File == "--set");
    }
}
