using HarbinParks.Finance.Rules;
using HarbinParks.Finance.Tests.Projection;
using HarbinParks.Finance.Warnings;

namespace HarbinParks.Finance.Tests.Warnings;

public class CompositeJudgeTests
{
    private static readonly Dictionary<string, double> _weights = new() { ["pppShare"] = 3, ["debtRatioWide"] = 2, ["quotaUse"] = 1 };
    private static readonly CompositeTerms _worst = new(CompositeMethod.WorstOf, _weights, 0.5, 1.5, 2.5);
    private static readonly CompositeTerms _weighted = _worst with { Method = CompositeMethod.Weighted };

    // By hand: (3 × 3 + 2 × 0 + 1 × 1) ÷ 6 = 1.67 → orange;  (3 × 0 + 2 × 1 + 1 × 3) ÷ 6 = 0.83 → yellow;  (3 × 0 + 2 × 1 + 1 × 0) ÷ 6 = 0.33 → green;  3 → red.
    [Theory]
    [InlineData(WarningLevel.Red, WarningLevel.Green, WarningLevel.Yellow, WarningLevel.Red, WarningLevel.Orange)]
    [InlineData(WarningLevel.Green, WarningLevel.Yellow, WarningLevel.Red, WarningLevel.Red, WarningLevel.Yellow)]
    [InlineData(WarningLevel.Green, WarningLevel.Yellow, WarningLevel.Green, WarningLevel.Yellow, WarningLevel.Green)]
    [InlineData(WarningLevel.Red, WarningLevel.Red, WarningLevel.Red, WarningLevel.Red, WarningLevel.Red)]
    public void Levels_are_made_as_by_hand(WarningLevel share, WarningLevel debt, WarningLevel quota, WarningLevel worst, WarningLevel weighted)
    {
        Dictionary<string, WarningLevel> levels = Levels(share, debt, quota);
        Assert.Equal(worst, CompositeJudge.Of(_worst, levels));
        Assert.Equal(weighted, CompositeJudge.Of(_weighted, levels));
    }

    [Fact]
    public void What_the_rule_does_not_name_does_not_count_and_without_a_member_there_is_no_level()
    {
        Dictionary<string, WarningLevel> levels = new() { ["arrears"] = WarningLevel.Red };
        Assert.Null(CompositeJudge.Of(_worst, levels));
        levels["quotaUse"] = WarningLevel.Yellow;
        Assert.Equal(WarningLevel.Yellow, CompositeJudge.Of(_worst, levels));
        Assert.Equal(WarningLevel.Yellow, CompositeJudge.Of(_weighted, levels));
    }

    [Fact]
    public void The_worst_of_is_never_better_than_a_member_a_score_never_beyond_them_and_neither_falls_when_a_member_rises()
    {
        WarningLevel[] all = Enum.GetValues<WarningLevel>();
        foreach (WarningLevel share in all)
        {
            foreach (WarningLevel debt in all)
            {
                foreach (WarningLevel quota in all)
                {
                    WarningLevel[] members = [share, debt, quota];
                    WarningLevel worst = CompositeJudge.Of(_worst, Levels(share, debt, quota))!.Value;
                    WarningLevel weighted = CompositeJudge.Of(_weighted, Levels(share, debt, quota))!.Value;
                    Assert.All(members, member => Assert.True(worst >= member));
                    Assert.InRange(weighted, members.Min(), members.Max());
                    if (quota == WarningLevel.Red)
                        continue;

                    Assert.True(CompositeJudge.Of(_worst, Levels(share, debt, quota + 1)) >= worst);
                    Assert.True(CompositeJudge.Of(_weighted, Levels(share, debt, quota + 1)) >= weighted);
                }
            }
        }
    }

    [Fact]
    public void In_the_Harbin_run_no_composite_is_better_than_a_new_warning_of_a_member()
    {
        RiskReport report = HarbinReport.Value;
        CompositeTerms terms = HarbinCase.Rules.Find("composite-level")!.Composite!;
        int compared = 0;
        foreach (RiskWarning warning in report.Warnings.Where(warning => !warning.AlreadyCrossed && warning.EntityKind != "deal" && terms.Weights.ContainsKey(warning.Indicator)))
        {
            CompositeReport composite = report.Composites.Single(one => one.EntityKind == warning.EntityKind && one.Entity == warning.Entity);
            Assert.True(composite.Level >= warning.Level, $"{warning.EntityName}: {composite.Level} < {warning.Level} ({warning.IndicatorName})");
            Assert.True(composite.ByYear[warning.Year - report.Years[0]] >= warning.Level);
            compared++;
        }

        Assert.True(compared > 20);
        Assert.All(report.Composites.Where(one => one.Level > WarningLevel.Green), one => Assert.NotEmpty(one.Members));
        Assert.Contains(report.Composites, one => one is { EntityKind: "park", Level: null });
    }

    private static Dictionary<string, WarningLevel> Levels(WarningLevel share, WarningLevel debt, WarningLevel quota)
        => new() { ["pppShare"] = share, ["debtRatioWide"] = debt, ["quotaUse"] = quota };
}
