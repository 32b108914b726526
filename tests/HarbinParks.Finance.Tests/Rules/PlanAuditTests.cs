using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance.Tests.Rules;

public sealed class PlanAuditTests
{
    private static IReadOnlyList<PlanFinding> Audit(PlanDocument plan) => PlanAudit.Of(Sample.PortfolioOf(plan, []));

    /// <summary>Rules found, or nothing: a planted fault is found by its own rule and by no other.</summary>
    private static string Rules(PlanDocument plan) => string.Join(' ', Audit(plan).Select(finding => $"{finding.Rule}:{finding.Kind}"));

    [Fact]
    public void The_Harbin_plan_has_these_findings_and_no_others()
    {
        IReadOnlyList<PlanFinding> findings = PlanAudit.Of(Sample.PortfolioOf(HarbinPlan.Document, HarbinPlan.Parks));

        Assert.Equal(
            [
                "park-count Contradiction 省级开发区及工业基地 @ 二(一)",
                "park-count Contradiction 省、市有关部门审批的产业园区 @ 二(一)",
                "park-count Contradiction 合计 @ 二(一)",
                "blank-in-total Gap limin @ 表1",
                "profit Contradiction harbin-htdz @ 表1",
                "growth Contradiction harbin-etdz @ 四(一)",
                "growth Contradiction harbin-htdz @ 四(一)",
                "growth Contradiction limin @ 四(一)",
                "sum-of-targets Contradiction city @ 三(三)",
                "stock-and-flow Contradiction harbin-etdz @ 四(一)",
                "concentration Concentration harbin-etdz @ 三(三)",
                "unit-cost Comparability harbin-htdz @ 表1",
                "debt-figures Gap city @ 哈尔滨市重点产业园区“十三五”发展规划",
                "definitions Comparability targets @ 四(一);表2",
                "definitions Comparability revenue @ 表1;表2",
            ],
            findings.Select(finding => $"{finding.Rule} {finding.Kind} {finding.Entity} @ {finding.Place}"));
    }

    [Theory]
    [InlineData("park-count", "26", "18")]
    [InlineData("blank-in-total", "56.12", "利民开发区")]
    [InlineData("profit", "33.7", "3.2 倍", "15.2", "79.9 %", "10.8")]
    [InlineData("growth", "12.0 %", "3172", "2.1 %")]
    [InlineData("growth", "15.0 %", "272", "29.9 %")]
    [InlineData("growth", "12.0 %", "219", "41.3 %")]
    [InlineData("sum-of-targets", "17 个", "5536", "4300", "+28.7 %", "4836", "+12.5 %")]
    [InlineData("stock-and-flow", "30", "41.3")]
    [InlineData("concentration", "58.1 %", "76.0 %")]
    [InlineData("unit-cost", "11.0", "1.5", "7.2 倍")]
    [InlineData("debt-figures", "债务", "财力", "限额")]
    [InlineData("definitions", "工业增加值", "规模以上工业总产值")]
    public void The_Harbin_findings_say_their_figures(string rule, params string[] figures)
    {
        IReadOnlyList<PlanFinding> findings = PlanAudit.Of(Sample.PortfolioOf(HarbinPlan.Document, HarbinPlan.Parks));

        Assert.Contains(findings, finding => finding.Rule == rule
            && Array.TrueForAll(figures, figure => finding.Message.Contains(figure, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_clean_plan_has_no_finding() => Assert.Equal("", Rules(CleanPlan.Document));

    [Fact]
    public void A_portfolio_without_a_plan_has_no_finding() => Assert.Empty(PlanAudit.Of(Sample.PortfolioOf(null, [])));

    [Theory]
    [InlineData(8, "")]
    [InlineData(7, "park-count:Contradiction")]
    [InlineData(9, "park-count:Contradiction")]
    public void Parks_counted_are_parks_named(int named, string expected) =>
        Assert.Equal(expected, Rules(CleanPlan.Document with { Counts = [new PlanCount("合计", 8, named, "一")] }));

    [Theory]
    [InlineData("developedArea", "blank-in-total:Gap")]
    [InlineData("valueAdded", "")]
    public void A_total_stands_over_no_blank(string blank, string expected) => Assert.Equal(expected, Rules(CleanPlan.With(blank, null)));

    [Theory]
    [InlineData("valueAdded", 10, "")]
    [InlineData("valueAdded", 9.99, "profit:Contradiction")]
    [InlineData("profitAndTax", 10, "")]
    [InlineData("profitAndTax", 9.99, "profit:Contradiction")]
    [InlineData("output", 20, "")]
    [InlineData("output", 19.99, "profit:Contradiction")]
    public void Profit_stays_below_its_three_bounds(string column, double value, string expected) =>
        Assert.Equal(expected, Rules(CleanPlan.With(column, value)));

    [Fact]
    public void A_profit_that_breaks_three_bounds_is_one_finding() =>
        Assert.Equal("profit:Contradiction", Rules(CleanPlan.With("profit", 90)));

    [Theory]
    [InlineData(140.2551731, "")]
    [InlineData(153.86, "")]
    [InlineData(153.87, "growth:Contradiction")]
    [InlineData(127.63, "")]
    [InlineData(127.62, "growth:Contradiction")]
    public void Base_growth_and_target_agree_within_two_points(double target, string expected) =>
        Assert.Equal(expected, Rules(CleanPlan.With(CleanPlan.Target("park1", 100, target, 7))));

    [Theory]
    [InlineData(196, "")]
    [InlineData(196.01, "sum-of-targets:Contradiction")]
    public void Targets_of_the_parts_exceed_the_whole_by_at_most_five_per_cent(double first, string expected) =>
        Assert.Equal(expected, Rules(CleanPlan.With(CleanPlan.Target("park1", 100, first, 7) with { Base = null })));

    [Theory]
    [InlineData(PlanColumn.Output, "sum-of-targets:Contradiction")]
    [InlineData(PlanColumn.ValueAdded, "")]
    public void Only_targets_of_the_wholes_measure_add_up_to_it(string measure, string expected) =>
        Assert.Equal(expected, Rules(CleanPlan.With(CleanPlan.Target("park1", 100, 300, 7) with { Base = null, Measure = measure })));

    [Theory]
    [InlineData(20, "")]
    [InlineData(20.1, "stock-and-flow:Contradiction")]
    public void A_stock_to_be_reached_is_not_below_what_was_already_built(double developed, string expected) =>
        Assert.Equal(expected, Rules(CleanPlan.With(CleanPlan.Target("park1", 100, 140, 7) with { AreaDevelopedBefore = Sample.Of(developed) })));

    [Theory]
    [InlineData(400, 0, "")]
    [InlineData(401, 0, "concentration:Concentration")]
    [InlineData(150, 150, "")]
    [InlineData(151, 150, "concentration:Concentration")]
    public void One_part_is_at_most_half_and_four_at_most_three_quarters(double first, double others, string expected)
    {
        double[] bases = others > 0 ? [first, others, others, others, 50, 50, 50, 50] : [first, 50, 50, 50, 50, 50, 50, 50];
        PlanTarget[] targets = [.. bases.Select((amount, index) => CleanPlan.Target($"park{index}", amount, 140, 7) with { StatedGrowth = null })];

        Assert.Equal(expected, Rules(CleanPlan.Document with { Targets = targets }));
    }

    [Theory]
    [InlineData(150, "")]
    [InlineData(150.1, "unit-cost:Comparability")]
    [InlineData(6, "")]
    [InlineData(5.9, "unit-cost:Comparability")]
    public void Unit_costs_differ_at_most_fivefold(double infrastructure, string expected) =>
        Assert.Equal(expected, Rules(CleanPlan.With("infrastructure", infrastructure)));

    [Theory]
    [InlineData(true, false, "")]
    [InlineData(false, false, "debt-figures:Gap")]
    public void Some_figure_of_debt_is_stated(bool debt, bool ceiling, string expected) =>
        Assert.Equal(expected, Rules(CleanPlan.Document with { DebtFigures = new Dictionary<string, bool> { ["债务"] = debt, ["限额"] = ceiling } }));

    [Theory]
    [InlineData("总产值", "")]
    [InlineData("增加值", "definitions:Comparability")]
    public void Targets_count_one_thing(string definition, string expected) =>
        Assert.Equal(expected, Rules(CleanPlan.With(CleanPlan.Target("park1", 100, 140, 7) with { Definition = definition })));

    [Theory]
    [InlineData("总产值", "")]
    [InlineData("规模以上总产值", "definitions:Comparability")]
    public void Columns_of_one_measure_count_one_thing(string definition, string expected)
    {
        PlanTable second = CleanPlan.Table(CleanPlan.Cells(), definition, "table2");

        Assert.Equal(expected, Rules(CleanPlan.Document with { Tables = [.. CleanPlan.Document.Tables, second] }));
    }

    [Theory]
    [InlineData(100, 100, 5, 0)]
    [InlineData(100, 161.051, 5, 0.10)]
    [InlineData(100, 59.049, 5, -0.10)]
    [InlineData(100, 107, 1, 0.07)]
    [InlineData(124.4, 700, 5, 0.41272)]
    public void Compound_growth_is_found_from_its_ends(double from, double to, int years, double growth) =>
        Assert.Equal(growth, CompoundGrowth.Between(from, to, years), 5);
}
