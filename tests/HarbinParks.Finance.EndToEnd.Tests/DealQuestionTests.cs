using System.Globalization;
using System.Text.RegularExpressions;

namespace HarbinParks.Finance.EndToEnd.Tests;

/// <summary><c>deal</c>: discount rate, sensitivities, goal seek and financing, asked and refused.</summary>
public sealed class DealQuestionTests
{
    [Fact]
    public void Ratios_and_returns_stand_below_the_table_at_the_rate_asked_for()
    {
        string own = Harbinparks.Run("deal", "models/harbin", "binxi-heating").Expect(0).Output;
        string asked = Harbinparks.Run("deal", "models/harbin", "binxi-heating", "--discount", "6%").Expect(0).Output;
        Assert.Matches(@"贷款存续期偿债覆盖率:首个还本年 \d{4} 为 \d\.\d{3},最低 \d\.\d{3}\(式 68\)\n项目存续期偿债覆盖率:\d+\.\d{3}\(式 68\)\n", own);
        Assert.Contains("净现值(折现率 6.00 %):项目 ", asked, StringComparison.Ordinal);
        Assert.Matches(@"净现值\(折现率 \d\.\d\d %\):项目 -?[\d,.]+ [万亿]+元,股东 -?[\d,.]+ [万亿]+元\(式 63\)\n投资回收期\(自开工\):静态 \d+\.\d 年,动态 ", own);
        Assert.NotEqual(Line(own, "净现值"), Line(asked, "净现值"));
        Assert.Equal(Line(own, "项目内部收益率"), Line(asked, "项目内部收益率"));
    }

    [Fact]
    public void Sensitivities_are_a_table_of_all_figures()
    {
        string printed = Harbinparks.Run("deal", "models/harbin", "binxi-heating", "--sensitivities", "--lang", "en").Expect(0).Output;
        Assert.Contains("Change when a figure grows by 1 % of itself (eq. 89)", printed, StringComparison.Ordinal);
        foreach (string lever in new[] { "investment", "heatPrice", "finalArea", "fixedCost", "equityShare", "reserveShare" })
            Assert.Matches($@"(?m)^.*\({lever}\) .* -?\d+\.\d{{4}} .*$", printed);

        Assert.DoesNotContain("覆盖率", printed[printed.IndexOf("Change when", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public void A_goal_seek_says_the_value_that_reaches_the_goal_and_what_follows()
    {
        string printed = Harbinparks.Run("deal", "models/harbin", "pingfang-heating", "--solve", "heatPrice", "--goal", "dscr=1.3").Expect(0).Output;
        Match found = Regex.Match(printed, @"反算:最低偿债覆盖率为 1\.300时,热价 \(heatPrice\) = (\d+\.\d+) yuan/m²");
        Assert.True(found.Success, printed);
        Assert.Contains("\n此时:\n  偿债覆盖率:最低 1.300", printed, StringComparison.Ordinal);
        double price = double.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture);
        string again = Harbinparks.Run(
            "deal", "models/harbin", "pingfang-heating", "--set", FormattableString.Invariant($"deals:pingfang-heating:operation:pricePerSquareMetre={price} 元/m²")).Expect(0).Output;
        Assert.Contains("偿债覆盖率:最低 1.300(", again, StringComparison.Ordinal);
    }

    [Fact]
    public void A_goal_out_of_reach_is_an_answer()
    {
        string printed = Harbinparks.Run("deal", "models/harbin", "binxi-heating", "--solve", "reserveShare", "--goal", "llcr=90", "--lang", "en").Expect(0).Output;
        Assert.Contains("Goal seek: no debt-service reserve share (reserveShare) brings about a loan life cover ratio of 90.000: the figure lies below the goal in the whole range.", printed, StringComparison.Ordinal);
        Assert.Matches(@"\n  at 0 %: reaches \d+\.\d+; at 100 %: reaches \d+\.\d+; \d+ base cases\n", printed);
    }

    [Fact]
    public void A_financing_left_open_is_found_and_shown()
    {
        string[] asks = ["--set", "deals:hanan-roads:debtSizing:targetCover=1.3", "--set", "deals:hanan-roads:debtSizing:capitalFloor=20 %", "--set", "deals:hanan-roads:loan:repayment=sculpted"];
        string printed = Harbinparks.Run(["deal", "models/harbin", "hanan-roads", .. asks]).Expect(0).Output;
        Assert.Matches(@"融资测算:开业时贷款 [\d.,]+ [万亿]+元,资本金比例 \d+\.\d\d %\(起作用:.+\),覆盖率 \d\.\d{3};loan按等覆盖率还本\(式 96\)\n", printed);
        string explained = Harbinparks.Run(["explain", "models/harbin", "hanan-roads:Principal:2020", "--depth", "9", .. asks]).Expect(0).Output;
        Assert.Contains("由基准情形定制", explained, StringComparison.Ordinal);
    }

    [Fact]
    public void An_infeasible_financing_is_named_by_deal_and_by_run()
    {
        string[] asks = ["--set", "deals:hanan-roads:debtSizing:targetCover=1.3", "--set", "deals:hanan-roads:debtSizing:capitalFloor=100 %"];
        Assert.Contains("无法融资:资本金比例下限 100.0 %,没有借款余地。", Harbinparks.Run(["deal", "models/harbin", "hanan-roads", .. asks]).Expect(0).Output, StringComparison.Ordinal);
        string results = Harbinparks.Run(["run", "models/harbin", "--paths", "32", "--format", "json", .. asks]).Expect(0).Output;
        Assert.Contains("没有借款余地", Regex.Unescape(results), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("是否指“heatPrice”?", "--solve", "heatPrise", "--goal", "dscr=1.2")]
    [InlineData("--goal 读到“dscr”:应写作 名称=数值", "--solve", "heatPrice", "--goal", "dscr")]
    [InlineData("没有目标“dcsr”", "--solve", "heatPrice", "--goal", "dcsr=1.2")]
    [InlineData("覆盖率应是 0 至 100 的数", "--solve", "heatPrice", "--goal", "dscr=high")]
    [InlineData("收益率应写作百分数", "--solve", "heatPrice", "--goal", "equityIrr=8")]
    [InlineData("净现值应写作金额", "--solve", "heatPrice", "--goal", "npv=5")]
    [InlineData("@ 后应是折现率", "--solve", "heatPrice", "--goal", "npv=0@six")]
    [InlineData("--solve 与 --goal 应同时给出", "--solve", "heatPrice")]
    [InlineData("--solve 与 --goal 应同时给出", "--goal", "dscr=1.2")]
    [InlineData("--discount 读到“six”,应为百分数", "--discount", "six")]
    public void What_cannot_be_read_is_refused(string says, params string[] options)
    {
        Outcome outcome = Harbinparks.Run(["deal", "models/harbin", "binxi-heating", .. options]).Expect(2);
        Assert.Contains(says, outcome.Error, StringComparison.Ordinal);
        Assert.Equal("", outcome.Output);
    }

    [Theory]
    [InlineData("loan:repayment=sculpted", "loan:seniority=junior", "定制还本只用于优先级贷款")]
    [InlineData("debtSizing:targetCover=1.3", "debtSizing:capitalFloor=20", "capitalFloor")]
    [InlineData("debtSizing:targetCover=1.3", "debtSizing:capitalFlor=20 %", "是否指“capitalFloor”")]
    public void What_a_financing_cannot_be_is_a_problem_of_the_model(string first, string second, string says)
    {
        Outcome outcome = Harbinparks.Run("check", "models/harbin", "--set", "deals:hanan-roads:" + first, "--set", "deals:hanan-roads:" + second).Expect(2);
        Assert.Contains(says, outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Questions_of_a_partnership_are_refused_of_other_deals()
        => Assert.Contains("只有 PPP 项目有反算与敏感性", Harbinparks.Run("deal", "models/harbin", "limin-bridge-bt", "--sensitivities").Expect(2).Error, StringComparison.Ordinal);

    private static string Line(string text, string start) => text.Split('\n').Single(line => line.StartsWith(start, StringComparison.Ordinal));
}
