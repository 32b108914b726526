using System.Text.Json;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance.Tests.Rules;

public sealed class RulePackFilesTests
{
    private static readonly string[] _indicators =
    [
        "pppShare", "debtRatioNarrow", "debtRatioWide", "debtServiceRatio", "generalInterestShare", "specialInterestShare",
        "quotaUse", "debtToGdp", "dscr", "platformLeverage", "cashToShortDebt", "interestCover", "quarterlyLiquidity",
    ];

    [Fact]
    public void Ids_are_unique_over_all_packs()
    {
        string[] ids = [.. RulePackFiles.Entries().Select(entry => entry.Id)];

        Assert.Equal(ids.Length, ids.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Rules_bear_only_the_keys_of_the_form()
    {
        string[] keys =
        [
            "name", "document", "article", "inForceFrom", "endedOn", "status", "text", "kind", "indicator", "threshold", "comparison",
            "alerts", "referenceAfterEnd", "composite",
        ];

        Assert.All(RulePackFiles.Entries(), entry => Assert.All(entry.Rule.EnumerateObject(), key => Assert.Contains(key.Name, keys)));
    }

    [Fact]
    public void Every_line_has_an_indicator_a_threshold_a_side_and_its_alerts()
    {
        foreach ((string _, string id, JsonElement rule) in RulePackFiles.Entries())
        {
            bool isLine = RulePackFiles.Text(rule, "kind") is not ("legality" or "composite");

            Assert.True(isLine == rule.TryGetProperty("indicator", out _), id);
            Assert.True(isLine == rule.TryGetProperty("alerts", out _), id);
            Assert.True((RulePackFiles.Text(rule, "kind") == "composite") == rule.TryGetProperty("composite", out _), id);
            Assert.True(!isLine || (rule.TryGetProperty("threshold", out _) && rule.TryGetProperty("comparison", out _)), id);
        }
    }

    [Fact]
    public void Alerts_follow_the_kind()
    {
        Assert.All(RulePackFiles.Shipped.Rules, rule => Assert.Equal(AlertProbabilities.For(rule.Kind), rule.Alerts));
    }

    [Fact]
    public void Every_indicator_has_a_line_and_no_line_is_without_a_known_indicator()
    {
        string?[] bounded = [.. RulePackFiles.Shipped.Rules.Where(rule => rule.Indicator is not null).Select(rule => rule.Indicator).Distinct()];

        Assert.Equal(_indicators.Order(), bounded.Order());
    }

    [Fact]
    public void A_rule_ends_after_it_began()
    {
        Assert.All(RulePackFiles.Shipped.Rules, rule => Assert.True(rule.EndedOn is null || rule.EndedOn > rule.InForceFrom, rule.Id));
    }

    [Theory]
    [InlineData("pppShare", 2014, "")]
    [InlineData("pppShare", 2018, "ppp-10:Ceiling")]
    [InlineData("pppShare", 2022, "ppp-gate-5:Gate ppp-7:Notice ppp-10:Ceiling ppp-gate-10:Gate")]
    [InlineData("pppShare", 2023, "ppp-10:Notice")]
    [InlineData("pppShare", 2045, "ppp-10:Notice")]
    [InlineData("debtRatioWide", 2017, "")]
    [InlineData("debtRatioWide", 2018, "debt-wide-120:Band debt-wide-200:Band debt-wide-300:Band")]
    [InlineData("generalInterestShare", 2015, "")]
    [InlineData("generalInterestShare", 2016, "interest-general-10:Ceiling")]
    [InlineData("specialInterestShare", 2016, "interest-special-10:Ceiling")]
    [InlineData("quotaUse", 2016, "quota-90:Notice quota-100:Ceiling")]
    [InlineData("debtRatioNarrow", 2015, "debt-narrow-100:Notice")]
    [InlineData("debtServiceRatio", 2016, "debt-service-20:Notice")]
    [InlineData("debtToGdp", 2016, "debt-gdp-60:Notice")]
    [InlineData("dscr", 2016, "dscr-1.0:Market dscr-1.2:Market")]
    [InlineData("platformLeverage", 2016, "platform-leverage-70:Market")]
    [InlineData("cashToShortDebt", 2016, "cash-short-debt-0.5:Market")]
    [InlineData("interestCover", 2016, "interest-cover-1.0:Market")]
    public void Shipped_lines_of_a_year(string indicator, int year, string expected)
    {
        IEnumerable<string> lines = RulePackFiles.Shipped.LinesOf(indicator, year, RuleView.ByYear).Select(line => $"{line.Rule.Id}:{line.Kind}");

        Assert.Equal(expected, string.Join(' ', lines));
    }

    [Fact]
    public void A_back_cast_of_2016_keeps_the_ceiling_of_ten_per_cent_for_ever()
    {
        RuleView frozen = new(new DateOnly(2016, 6, 30));

        ApplicableLine line = Assert.Single(RulePackFiles.Shipped.LinesOf("pppShare", 2040, frozen));
        Assert.Equal((RuleKind.Ceiling, 0.10, false), (line.Kind, line.Threshold, line.IsReference));
        Assert.Empty(RulePackFiles.Shipped.LinesOf("generalInterestShare", 2040, frozen));
    }
}
