using System.Text.RegularExpressions;

namespace HarbinParks.Finance.EndToEnd.Tests;

/// <summary><c>check</c> on the Harbin model: no problem, and exactly the findings that the planning document gives cause for.</summary>
public sealed class CheckTests
{
    private static readonly Lazy<string> _output = new(() => Harbinparks.Run("check", "models/harbin").Expect(0).Output);

    [Fact]
    public void The_model_has_no_problem_and_is_counted()
    {
        Assert.StartsWith(HarbinRun.Disclaimer + "\n", _output.Value, StringComparison.Ordinal);
        Assert.Matches(@"没有问题。28 个园区、19 个付款财政、6 个平台、38 个项目;数据 \d+ 项,其中假设 \d+ 项。", _output.Value);
    }

    [Theory]
    [InlineData("矛盾", 9)]
    [InlineData("缺口", 2)]
    [InlineData("可比性", 2)]
    [InlineData("集中度", 1)]
    public void Findings_stand_under_their_kind(string kind, int count)
    {
        string[] lines = _output.Value.Split('\n');
        int heading = Array.IndexOf(lines, FormattableString.Invariant($"  {kind} {count}"));
        Assert.True(heading > 0, _output.Value);
        string[] findings = [.. lines.Skip(heading + 1).TakeWhile(line => line.StartsWith("    · ", StringComparison.Ordinal))];
        Assert.Equal(count, findings.Length);
        Assert.All(findings, finding => Assert.Matches(@"\d.*  \[.+\]$", finding));
    }

    [Fact]
    public void There_are_no_findings_besides()
    {
        Assert.Contains("规划数据提示 14 条:", _output.Value, StringComparison.Ordinal);
        Assert.Contains("合法性提示 7 条:", _output.Value, StringComparison.Ordinal);
        Assert.Equal(14 + 7, Regex.Count(_output.Value, "(?m)^    · "));
        Assert.Equal(["矛盾 9", "缺口 2", "可比性 2", "集中度 1"], Regex.Matches(_output.Value, @"(?m)^  (\S+ \d+)$").Select(match => match.Groups[1].Value));
    }

    [Theory]
    [InlineData("省级开发区及工业基地:文中计为 11 个园区,列名 4 个")]
    [InlineData("目标合计 5536 亿元,高于总目标 4300 亿元(+28.7 %)")]
    [InlineData("利润 108 亿元:高于增加值 33.7")]
    [InlineData("2015 年 124.4 亿元,年均增长 12.0 % 至 2020 年应为 219 亿元,目标却为 700 亿元(隐含年均 41.3 %)")]
    [InlineData("属合法存量。整改:按合同支付回购款,余额计入宽口径债务。  [财预〔2012〕463号(凭记忆,待核)]")]
    [InlineData("担保成环:经开区平台公司(示例)→高新区平台公司(示例)→经开区平台公司(示例)")]
    [InlineData("拟于 2016-10-15 以 BT 方式签约:自 2015-01-01 起地方政府只能以发行债券举借")]
    public void A_finding_names_its_figures(string text) => Assert.Contains(text, _output.Value, StringComparison.Ordinal);

    [Fact]
    public void The_same_is_told_in_English()
    {
        string english = Harbinparks.Run("check", "models/harbin", "--lang", "en").Expect(0).Output;
        Assert.Contains("no problem. 28 parks, 19 payers, 6 platforms, 38 deals", english, StringComparison.Ordinal);
        Assert.Equal(["Contradiction 9", "Gap 2", "Comparability 2", "Concentration 1"], Regex.Matches(english, @"(?m)^  (\S+ \d+)$").Select(match => match.Groups[1].Value));
    }
}
