using System.Text.Json;

namespace HarbinParks.Finance.EndToEnd.Tests;

/// <summary>What the options of <c>run</c> change in its outcome.</summary>
public sealed class OptionTests
{
    [Theory]
    [InlineData("red", 3)]
    [InlineData("yellow", 3)]
    [InlineData("none", 0)]
    public void A_warning_of_the_level_asked_for_gives_exit_code_3(string level, int exitCode)
    {
        Outcome outcome = Harbinparks.Run("run", "models/harbin", "--paths", "32", "--format", "json", "--fail-on", level).Expect(exitCode);
        using JsonDocument results = JsonDocument.Parse(outcome.Output);
        Assert.Contains(results.RootElement.GetProperty("warnings").EnumerateArray(), warning => warning.GetProperty("level").GetString() == "red");
        Assert.Equal("", outcome.Error);
    }

    [Fact]
    public void The_results_on_the_output_stream_are_those_of_the_file()
    {
        using Workplace place = new();
        string output = Harbinparks.Run("run", "models/harbin", "--paths", "32", "--format", "json", "--out", place.Out).Expect(0).Output;
        Assert.True(output == File.ReadAllText(Path.Combine(place.Out, "results.json")), "The stream and the file differ.");
    }

    [Fact]
    public void English_sentences_on_request()
    {
        string output = Harbinparks.Run("run", "models/harbin", "--paths", "33", "--lang", "en").Expect(0).Output;
        Assert.Contains("\nConclusions\n  ● ", output, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^  ● (?:orange/)?red  .*: in \d{4} \d+\.\d % ± \d+\.\d %; in any year of \d{4}–\d{4} \d+\.\d % ± \d+\.\d %\.$", output);
        Assert.Contains("Warnings: probability of the year, %", output, StringComparison.Ordinal);
        Assert.Contains("\n--paths 33 was rounded up to 64, a multiple of 32.\n", output, StringComparison.Ordinal);
        Assert.Contains("\nTook ", output, StringComparison.Ordinal);
        Assert.DoesNotContain("结论", output, StringComparison.Ordinal);
        Assert.DoesNotContain("当年", output, StringComparison.Ordinal);
        Assert.Contains(HarbinRun.Disclaimer, output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_overlay_and_a_setting_change_the_results_and_are_verified_with_them()
    {
        using Workplace place = new();
        string[] common = ["run", "models/harbin", "--paths", "32", "--seed", "5"];
        using JsonDocument plain = JsonDocument.Parse(Harbinparks.Run([.. common, "--format", "json"]).Expect(0).Output);
        Harbinparks.Run([.. common, "--overlay", "rates-up", "--set", "payers:binxian:rigidShare=80 %", "--out", place.Out]).Expect(0);
        using JsonDocument changed = JsonDocument.Parse(File.ReadAllText(Path.Combine(place.Out, "results.json")));
        Assert.True(Cover(changed) < Cover(plain) - 0.01, $"{Cover(changed)}, {Cover(plain)}");
        Assert.NotEqual(Hash(plain), Hash(changed));
        Assert.StartsWith("一致", Harbinparks.Run("verify", Path.Combine(place.Out, "manifest.json")).Expect(0).Output, StringComparison.Ordinal);

        static double Cover(JsonDocument results) => results.RootElement.GetProperty("deals").GetProperty("hanan-roads").GetProperty("minimumCover").GetProperty("baseCase").GetDouble();
        static string? Hash(JsonDocument results) => results.RootElement.GetProperty("provenance").GetProperty("modelHash").GetString();
    }

    [Fact]
    public void A_pipe_of_a_build_server_gets_no_escape_codes_either()
    {
        Outcome outcome = Harbinparks.Run(
            start => start.Environment["GITHUB_ACTIONS"] = "true", "run", "models/harbin", "--paths", "32").Expect(0);
        Assert.DoesNotContain('\u001b', outcome.Output + outcome.Error);
        Assert.Contains("结论", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_tells_every_verb()
    {
        string help = Harbinparks.Run("--help").Expect(0).Output;
        Assert.All(new[] { "run", "check", "deal", "explain", "verify" }, verb => Assert.Matches($"(?m)^ +{verb} ", help));
    }
}
