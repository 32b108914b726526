using HarbinParks.Finance.Reports.Charts;
using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance.Tests.Reports.Charts;

public class RuleLineTests
{
    private static readonly int[] _years = [2016, 2017, 2018, 2019, 2020];

    [Fact]
    public void A_line_leaves_no_mark_in_a_year_in_which_it_is_not_drawn()
    {
        CrossingReport line = Line("ppp-10", 0.10, Comparison.Above, [false, true, true, false, true], new bool[5]);
        Assert.Equal([new RuleLineRun(2017, 2018, false), new RuleLineRun(2020, 2020, false)], RuleLine.RunsOf(_years, line));
    }

    [Fact]
    public void A_rule_that_has_ended_goes_on_as_a_run_of_its_own()
    {
        CrossingReport line = Line("ppp-10", 0.10, Comparison.Above, [true, true, true, true, true], [false, false, false, true, true]);
        Assert.Equal([new RuleLineRun(2016, 2018, false), new RuleLineRun(2019, 2020, true)], RuleLine.RunsOf(_years, line));
    }

    [Fact]
    public void A_line_that_is_never_drawn_is_no_line_and_its_reference_years_do_not_count()
    {
        CrossingReport line = Line("ppp-10", 0.10, Comparison.Above, new bool[5], [true, true, true, true, true]);
        Assert.Empty(RuleLine.Of(_years, [line], 100, " %"));
    }

    [Fact]
    public void The_gravest_line_is_red_on_either_side()
    {
        bool[] always = [true, true, true, true, true];
        CrossingReport[] shares = [.. new[] { 0.05, 0.10, 0.07 }.Select(value => Line("share", value, Comparison.Above, always, new bool[5]))];
        CrossingReport[] covers = [.. new[] { 1.2, 1.0 }.Select(value => Line("cover", value, Comparison.Below, always, new bool[5]))];
        Assert.Equal([(10, WarningLevel.Red), (7, WarningLevel.Orange), (5, WarningLevel.Yellow)], RuleLine.Of(_years, shares, 100, " %").Select(line => ((int)Math.Round(line.Value), line.Colour.Level)));
        Assert.Equal([(1.0, WarningLevel.Red), (1.2, WarningLevel.Orange)], RuleLine.Of(_years, covers, 1, string.Empty).Select(line => (line.Value, line.Colour.Level)));
    }

    [Fact]
    public void The_words_are_name_number_and_document_and_say_what_is_from_memory()
    {
        bool[] always = [true, true, true, true, true];
        CrossingReport named = Line("红线 10 %", 0.10, Comparison.Above, always, new bool[5]);
        CrossingReport bare = Line("红线", 0.10, Comparison.Above, always, new bool[5]) with { Status = RuleStatus.FromMemory };
        Assert.Equal("红线 10 %（财金〔2015〕21号）", RuleLine.Of(_years, [named], 100, " %")[0].Text);
        Assert.Equal("红线 10 %", RuleLine.Of(_years, [bare], 100, " %")[0].Name);
        Assert.Equal("红线 10 %（财金〔2015〕21号，待核）", RuleLine.Of(_years, [bare], 100, " %")[0].Text);
    }

    [Theory]
    [InlineData("宽口径债务率 300 %(红档)", "300 %(红档)")]
    [InlineData("PPP 支出 10 % 红线", "PPP 支出 10 % 红线")]
    public void A_brief_line_leaves_out_its_document_and_what_the_axis_says(string name, string expected)
    {
        CrossingReport line = Line(name, name.Contains("300", StringComparison.Ordinal) ? 3 : 0.1, Comparison.Above, [true, true, true, true, true], new bool[5]);
        Assert.Equal(expected, RuleLine.Of(_years, [line], 100, " %")[0].Brief("宽口径债务率").Text);
    }

    [Fact]
    public void Only_lines_drawn_in_a_year_stand_in_that_year()
    {
        CrossingReport line = Line("ppp-10", 0.10, Comparison.Above, [false, true, true, true, true], [false, false, true, true, true]);
        IReadOnlyList<RuleLine> lines = RuleLine.Of(_years, [line], 100, " %");
        Assert.Empty(RuleLine.InYear(2016, lines));
        Assert.True(RuleLine.InYear(2019, lines)[0].Runs[0].Reference);
    }

    private static CrossingReport Line(string name, double threshold, Comparison comparison, bool[] drawn, bool[] reference) => new()
    {
        Line = name,
        Name = name,
        Document = "财金〔2015〕21号",
        Status = RuleStatus.Verified,
        Kind = RuleKind.Ceiling,
        Alerts = AlertProbabilities.Ceiling,
        Threshold = threshold,
        Comparison = comparison,
        Drawn = drawn,
        Reference = reference,
        Probability = new double[5],
        StandardError = new double[5],
        Low = new double[5],
        High = new double[5],
        AnyYearProbability = new double[5],
        AnyYearStandardError = new double[5],
        MedianFirstYear = null,
        AlreadyCrossed = false,
    };
}
