using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance.Tests.Rules;

public sealed class RuleBookTests
{
    private static RuleBook Book(params Rule[] rules) => new([], rules);

    [Theory]
    [InlineData("2016-12-31", 2016, true)]
    [InlineData("2017-01-01", 2016, false)]
    [InlineData("2017-01-01", 2017, true)]
    public void A_line_is_drawn_from_the_year_on_whose_last_day_it_is_in_force(string from, int year, bool drawn)
    {
        RuleBook book = Book(Sample.Line("ppp-10", RuleKind.Ceiling, 0.10, from));

        Assert.Equal(drawn, book.LinesOf("pppShare", year, RuleView.ByYear).Count == 1);
    }

    [Theory]
    [InlineData("2024-01-01", 2023, RuleKind.Ceiling, false)]
    [InlineData("2023-12-31", 2023, RuleKind.Notice, true)]
    [InlineData("2023-11-01", 2040, RuleKind.Notice, true)]
    public void An_ended_ceiling_kept_for_stock_deals_is_a_reference_notice(string ended, int year, RuleKind kind, bool reference)
    {
        RuleBook book = Book(Sample.Line("ppp-10", RuleKind.Ceiling, 0.10, "2015-04-07", ended, reference: true));

        ApplicableLine line = Assert.Single(book.LinesOf("pppShare", year, RuleView.ByYear));
        Assert.Equal((kind, reference), (line.Kind, line.IsReference));
        Assert.Equal(reference ? AlertProbabilities.Notice : AlertProbabilities.Ceiling, line.Alerts);
        Assert.Equal(reference, line.Name.Contains("存量参照线", StringComparison.Ordinal));
    }

    [Fact]
    public void A_kept_ceiling_is_not_drawn_before_it_began()
    {
        RuleBook book = Book(Sample.Line("ppp-10", RuleKind.Ceiling, 0.10, "2015-04-07", "2023-11-01", reference: true));

        Assert.Empty(book.LinesOf("pppShare", 2014, RuleView.ByYear));
    }

    [Fact]
    public void An_ended_line_that_is_not_kept_is_gone_and_so_is_an_ended_notice_or_gate()
    {
        RuleBook book = Book(
            Sample.Line("a", RuleKind.Ceiling, 0.10, "2015-04-07", "2023-11-01"),
            Sample.Line("b", RuleKind.Notice, 0.07, "2015-04-07", "2023-11-01", reference: true),
            Sample.Line("c", RuleKind.Gate, 0.05, "2015-04-07", "2023-11-01", reference: true));

        Assert.Empty(book.LinesOf("pppShare", 2023, RuleView.ByYear));
    }

    [Theory]
    [InlineData("2015-04-06", 0, RuleKind.Ceiling)]
    [InlineData("2015-04-07", 1, RuleKind.Ceiling)]
    [InlineData("2023-10-31", 1, RuleKind.Ceiling)]
    [InlineData("2023-11-01", 1, RuleKind.Notice)]
    public void A_frozen_view_judges_every_year_by_its_day(string frozenAt, int lines, RuleKind kind)
    {
        RuleBook book = Book(Sample.Line("ppp-10", RuleKind.Ceiling, 0.10, "2015-04-07", "2023-11-01", reference: true));
        RuleView frozen = new(Sample.Day(frozenAt));

        foreach (int year in new[] { 2014, 2016, 2045 })
        {
            IReadOnlyList<ApplicableLine> drawn = book.LinesOf("pppShare", year, frozen);
            Assert.Equal(lines, drawn.Count);
            Assert.All(drawn, line => Assert.Equal(kind, line.Kind));
        }
    }

    [Fact]
    public void Lines_come_lowest_first_whatever_the_order_of_the_packs()
    {
        Rule ten = Sample.Line("ten", RuleKind.Ceiling, 0.10, "2015-01-01");
        Rule seven = Sample.Line("seven", RuleKind.Notice, 0.07, "2015-01-01");
        Rule five = Sample.Line("five", RuleKind.Gate, 0.05, "2015-01-01");

        Assert.Equal(["five", "seven", "ten"], Book(ten, five, seven).LinesOf("pppShare", 2016, RuleView.ByYear).Select(line => line.Rule.Id));
    }

    [Fact]
    public void Other_indicators_and_rules_without_a_line_draw_nothing()
    {
        RuleBook book = Book(
            Sample.Line("a", RuleKind.Ceiling, 0.10, "2015-01-01") with { Indicator = "quotaUse" },
            Sample.Line("b", RuleKind.Legality, 0.10, "2015-01-01") with { Threshold = null });

        Assert.Empty(book.LinesOf("pppShare", 2016, RuleView.ByYear));
    }

    [Theory]
    [InlineData("2015-09-08", null)]
    [InlineData("2015-09-09", "capital-road-2015")]
    [InlineData("2019-11-19", "capital-road-2015")]
    [InlineData("2019-11-20", "capital-road-2019")]
    public void The_newest_statement_of_a_duty_holds(string day, string? expected)
    {
        RuleBook book = Book(
            Sample.Line("capital-road-2019", RuleKind.Legality, 0.15, "2019-11-20"),
            Sample.Line("capital-road-2015", RuleKind.Legality, 0.20, "2015-09-09"),
            Sample.Line("capital-road-toll", RuleKind.Legality, 0.90, "2010-01-01"));

        Assert.Equal(expected, book.InForce("capital-road", Sample.Day(day))?.Id);
    }

    [Theory]
    [InlineData(Comparison.Above, 0.1, false)]
    [InlineData(Comparison.Above, 0.1000001, true)]
    [InlineData(Comparison.AtLeast, 0.1, true)]
    [InlineData(Comparison.AtLeast, 0.0999999, false)]
    [InlineData(Comparison.Below, 0.1, false)]
    [InlineData(Comparison.Below, 0.0999999, true)]
    public void The_side_of_a_line_is_data(Comparison comparison, double value, bool crossed)
    {
        Rule rule = Sample.Line("ppp-10", RuleKind.Ceiling, 0.10, "2015-01-01") with { Comparison = comparison };

        Assert.Equal(crossed, rule.IsCrossedBy(value));
    }

    [Fact]
    public void Rounding_of_the_last_bits_crosses_nothing()
    {
        Rule rule = Sample.Line("floor", RuleKind.Legality, 0.20, "2015-01-01") with { Comparison = Comparison.Below };

        Assert.True(1 - 0.8 < 0.2);
        Assert.False(rule.IsCrossedBy(1 - 0.8));
    }

    [Theory]
    [InlineData(RuleStatus.Verified, "文件第三条")]
    [InlineData(RuleStatus.SecondHand, "文件第三条(二手资料)")]
    [InlineData(RuleStatus.FromMemory, "文件第三条(凭记忆,待核)")]
    public void A_citation_says_how_well_the_text_is_known(RuleStatus status, string expected)
    {
        Rule rule = Sample.Line("a", RuleKind.Legality, 0, "2015-01-01") with { Article = "第三条", Status = status };

        Assert.Equal(expected, rule.Citation);
    }
}
