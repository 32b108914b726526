using HarbinParks.Finance.Models;
using HarbinParks.Finance.Rules;
using HarbinParks.Finance.Tests.Models;
using HarbinParks.Finance.Tests.Projection;

namespace HarbinParks.Finance.Tests.Warnings;

/// <summary>What brings a warning back, when it comes first, and in which band a ratio lies.</summary>
public class WayBackTests
{
    [Fact]
    public void Every_kind_of_line_of_the_Harbin_run_has_a_way_back_in_its_own_unit()
    {
        RiskReport report = HarbinReport.Value;
        foreach (IGrouping<string, RiskWarning> line in report.Warnings.GroupBy(warning => warning.Crossing.Line))
            Assert.Contains(line, warning => warning.ChangeToGreen is { Value: > 0, StandardError: >= 0 });

        Assert.All(
            report.Warnings.Where(warning => warning.EntityKind == "payer" && warning.Indicator is "debtRatioWide" or "debtRatioNarrow" && warning is { EntityKind: "payer", ChangeToGreen: not null }),
            warning => Assert.True(warning.EquivalentAmount > 0));
    }

    [Fact]
    public void After_the_change_no_more_than_the_yellow_part_of_the_paths_crosses()
    {
        // Yellow of a band is 10 %: nine paths in ten lie at or below line + change, between the quartile and the upper twentieth.
        RiskReport report = HarbinReport.Value;
        int compared = 0;
        foreach (RiskWarning warning in report.Warnings.Where(warning => warning is { Indicator: "debtRatioWide", EntityKind: "payer", ChangeToGreen: not null }))
        {
            SeriesReport series = report.Payers.Single(payer => payer.Id == warning.Entity).Find("debtRatioWide")!;
            int year = warning.Year - report.Years[0];
            double quantile = warning.Crossing.Threshold + warning.ChangeToGreen!.Value.Value;
            Assert.InRange(quantile, series.Quantiles![3][year]!.Value, series.Quantiles[4][year]!.Value);
            compared++;
        }

        Assert.True(compared > 5);
    }

    [Fact]
    public void The_amount_back_to_green_follows_the_line_that_the_user_moves()
    {
        RuleBook moved = RuleBookReader.Read(Path.Combine(ModelFolder.Models, "rules"), [new RuleChange("ppp-10", "threshold", "8 %", "--set")]).RuleBook!;
        RiskReport report = HarbinReport.Of(HarbinCase.Portfolio, moved);
        RiskWarning warning = report.Warnings.First(one => one is { Entity: "binxian", Crossing.Line: "ppp-10" });
        Assert.True(warning.AmountToGreen is { Value: > 0 });
        EntityReport payer = report.Payers.Single(one => one.Id == "binxian");
        SeriesReport room = payer.Find("pppRoom")!;
        Assert.Equal("8 % 线内剩余空间", room.Name);
        for (int year = 0; year < report.Years.Count; year++)
        {
            double expected = 0.08 * payer.Find("expenditure")!.BaseCase[year]!.Value - payer.Find("pppDue")!.BaseCase[year]!.Value;
            Assert.Equal(expected, room.BaseCase[year]!.Value, 1e-3);
        }

        RiskWarning usual = HarbinReport.Value.Warnings.First(one => one is { Entity: "binxian", Crossing.Line: "ppp-10" });
        Assert.True(warning.AmountToGreen!.Value.Value > usual.AmountToGreen!.Value.Value);
    }

    [Fact]
    public void First_years_add_up_to_the_probability_of_any_year_and_hold_their_median()
    {
        RiskReport report = HarbinReport.Value;
        Assert.All(report.Warnings, warning =>
        {
            CrossingReport crossing = warning.Crossing;
            Assert.Equal(crossing.AnyYearProbability[^1], crossing.FirstYearProbability.Sum(), 1e-9);
            Assert.Equal(crossing.MedianFirstYear, report.Years[0] + crossing.FirstYearIndex(0.5));
            Assert.True(crossing.FirstYearIndex(0.25) <= crossing.FirstYearIndex(0.5) && crossing.FirstYearIndex(0.5) <= crossing.FirstYearIndex(0.75));
        });
    }

    [Fact]
    public void Bands_add_up_to_one_and_a_worse_one_than_today_is_the_next_line_crossed()
    {
        RiskReport report = HarbinReport.Value;
        Assert.Equal(report.Payers.Count + 1, report.Bands.Count);
        foreach (BandReport band in report.Bands)
        {
            EntityReport entity = band.EntityKind == "city" ? report.City : report.Payers.Single(payer => payer.Id == band.Entity);
            IReadOnlyList<CrossingReport> crossings = [.. entity.Find("debtRatioWide")!.Crossings.OrderBy(crossing => crossing.Threshold)];
            Assert.Equal(crossings.Count(crossing => crossing.AlreadyCrossed), band.Today);
            for (int year = 0; year < report.Years.Count; year++)
            {
                Assert.Equal(band.Drawn[year] ? 1 : 0, band.Probability.Sum(each => each[year]), 1e-12);
                Assert.All(band.Probability, each => Assert.True(each[year] >= 0));
                if (band.Drawn[year] && band.Today < crossings.Count)
                    Assert.Equal(crossings[band.Today!.Value].Probability[year], band.Worse[year]);
            }
        }
    }
}
