using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace HarbinParks.Finance.EndToEnd.Tests;

/// <summary>Rules by date and by the user's hand: <c>rules</c> shows dates side by side; what the user changes is logged wherever it counts.</summary>
public sealed class RulesTests
{
    private static readonly Lazy<string> _output = new(() => Harbinparks.Run("rules", "models/harbin").Expect(0).Output);

    [Theory]
    [InlineData("ppp-10  PPP 支出 10 % 红线", "10 %", "10 %", "已失效", "已失效")]
    [InlineData("ppp-gate-5  新签政府付费项目 5 % 门槛", "—", "5 %", "已失效", "已失效")]
    [InlineData("term-max-2024  特许经营期不超过 40 年", "—", "—", "—", "40")]
    [InlineData("bt-no-prefinancing  政府投资项目不得垫资", "—", "●", "●", "●")]
    [InlineData("世茂大道延伸(2012-09 签约 BT 存量)", "不得签约", "不得签约", "不得签约", "不得签约")]
    [InlineData("哈南污水处理厂及管网", "未见问题", "未见问题", "不得签约", "不得签约")]
    public void Four_dates_stand_side_by_side(string row, string first, string second, string third, string fourth)
    {
        Assert.Contains("2015-12-31   2019-12-31", Regex.Replace(_output.Value, " {3,}", "   "), StringComparison.Ordinal);
        string line = Assert.Single(_output.Value.Split('\n'), line => line.TrimStart().StartsWith(row + " ", StringComparison.Ordinal));
        Assert.Equal([first, second, third, fourth], Regex.Split(line.Trim()[row.Length..].Trim(), " {2,}"));
    }

    [Fact]
    public void A_date_that_is_none_is_refused()
        => Assert.Contains("读到“2019-13-01”", Harbinparks.Run("rules", "models/harbin", "--on", "2019-13-01").Expect(2).Error, StringComparison.Ordinal);

    [Fact]
    public void A_changed_line_is_logged_in_manifest_results_memo_and_console_and_verifies()
    {
        using Workplace place = new();
        Outcome run = Harbinparks.Run("run", "models/harbin", "--paths", "64", "--set", "rules:ppp-10:threshold=8 %", "--out", place.Out).Expect(0);
        Assert.Contains("PPP 支出 10 % 红线（ppp-10）threshold：10 % → 8 %（--set）", run.Output, StringComparison.Ordinal);
        foreach (JsonElement list in (JsonElement[])[Json(place, "manifest.json"), Json(place, "results.json").GetProperty("provenance")])
        {
            JsonElement change = Assert.Single(list.GetProperty("ruleChanges").EnumerateArray());
            Assert.Equal(
                ("ppp-10", "threshold", "10 %", "8 %"),
                (change.GetProperty("rule").GetString(), change.GetProperty("parameter").GetString(), change.GetProperty("before").GetString(), change.GetProperty("after").GetString()));
        }

        Assert.Contains("不是法规原值：PPP支出10%红线由10%改为8%。", Regex.Replace(Memo(place), @"\s", ""), StringComparison.Ordinal);
        Assert.Contains("(用户改为 8 %)", File.ReadAllText(Path.Combine(place.Out, "warnings.csv")), StringComparison.Ordinal);
        Harbinparks.Run("verify", Path.Combine(place.Out, "manifest.json")).Expect(0);
    }

    private static JsonElement Json(Workplace place, string file)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Path.Combine(place.Out, file)));
        return document.RootElement.Clone();
    }

    private static string Memo(Workplace place)
    {
        using ZipArchive package = ZipFile.OpenRead(Path.Combine(place.Out, "memo.docx"));
        using StreamReader reader = new(package.GetEntry("word/document.xml")!.Open());
        return string.Concat(Regex.Matches(reader.ReadToEnd(), "<w:t[^>]*>([^<]*)</w:t>").Select(match => match.Groups[1].Value));
    }
}
