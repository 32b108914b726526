using System.Text.Json;

namespace HarbinParks.Finance.EndToEnd.Tests;

/// <summary><c>afford</c> and <c>value</c> as an officer starts them.</summary>
public sealed class AffordTests
{
    private const string Cases = "models/examples/published-cases";

    [Fact]
    public void The_published_subsidy_stands_to_the_cent_in_the_table_the_CSV_and_the_JSON()
    {
        using Workplace place = new();
        string printed = Harbinparks.Run("afford", Cases, "--deal", "ring-road", "--paths", "33", "--seed", "7", "--out", place.Out).Expect(0).Output;
        foreach (string figure in new[] { "9,044.46", "9,568.68", "14,824.84", "分年度财政支出责任测算表", "比例法:模型未给出比例", "取模型基准情形", "财金〔2015〕21号", "已向上取整为 64" })
            Assert.Contains(figure, printed, StringComparison.Ordinal);

        Assert.StartsWith("例题:", printed, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', printed);
        Assert.Equal(["affordability-deals.csv", "affordability.csv", "affordability.json", "manifest.json"], Directory.GetFiles(place.Out).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(Path.Combine(place.Out, "affordability.json")));
        JsonElement deal = json.RootElement.GetProperty("deals").EnumerateArray().Single(one => one.GetProperty("deal").GetString() == "ring-road");
        Assert.Equal(90444600, deal.GetProperty("subsidy")[2].GetDouble(), 0.01);
        Assert.Equal(7, json.RootElement.GetProperty("provenance").GetProperty("seed").GetInt32());
        string[] rows = File.ReadAllLines(Path.Combine(place.Out, "affordability-deals.csv"));
        string[] head = rows[0].Split(',');
        string[] row = rows.Single(line => line.StartsWith("ring-road,", StringComparison.Ordinal) && line.Contains(",2018,", StringComparison.Ordinal)).Split(',');
        Assert.Equal(90444600, double.Parse(row[Array.IndexOf(head, "运营补贴(元)")], System.Globalization.CultureInfo.InvariantCulture), 0.01);
    }

    [Fact]
    public void All_levels_stand_in_one_table_and_threads_change_no_byte()
    {
        using Workplace place = new();
        string one = Path.Combine(place.Root, "one");
        string two = Path.Combine(place.Root, "two");
        string printed = Harbinparks.Run("afford", "models/harbin", "--paths", "64", "--threads", "1", "--out", one).Expect(0).Output;
        Harbinparks.Run("afford", "models/harbin", "--paths", "64", "--threads", "2", "--out", two).Expect(0);
        Assert.Equal(Workplace.Hashes(one), Workplace.Hashes(two));
        Assert.Equal(["affordability-deals.csv", "affordability.csv", "affordability.json", "manifest.json"], Workplace.Hashes(one).Keys);
        foreach (string text in new[] { "宾县", "哈尔滨市本级", "P(> 5 %) %", "P(≥ 7 %) %", "P(> 10 %) %", "按财金〔2015〕21号公式", HarbinRun.Disclaimer })
            Assert.Contains(text, printed, StringComparison.Ordinal);
    }

    [Fact]
    public void What_afford_and_value_write_can_be_verified_and_a_changed_figure_is_found()
    {
        using Workplace place = new();
        string afford = Path.Combine(place.Root, "afford");
        string value = Path.Combine(place.Root, "value");
        Harbinparks.Run("afford", "models/harbin", "--subsidy", "contract", "--paths", "64", "--seed", "11", "--out", afford).Expect(0);
        Harbinparks.Run("value", "models/harbin", "--deal", "limin-sewage", "--paths", "64", "--seed", "11", "--overlay", "rates-up", "--out", value).Expect(0);
        foreach (string directory in new[] { afford, value })
            Assert.Equal("一致:重算结果与原结果逐字节相同。\n", Harbinparks.Run("verify", Path.Combine(directory, "manifest.json"), "--threads", "1").Expect(0).Output);

        string file = Path.Combine(afford, "affordability.json");
        File.WriteAllText(file, File.ReadAllText(file).Replace("\"seed\": 11", "\"seed\": 12", StringComparison.Ordinal));
        Assert.Contains("存档的 affordability.json 与清单不符", Harbinparks.Run("verify", Path.Combine(afford, "manifest.json")).Expect(1).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--payer", "binxain", "binxian")]
    [InlineData("--deal", "binxi-raods", "binxi-roads")]
    [InlineData("--deal", "limin-bridge-bt", "可用")]
    public void An_id_that_nobody_has_is_told_with_those_that_there_are(string option, string id, string proposed)
    {
        Outcome outcome = Harbinparks.Run("afford", "models/harbin", option, id, "--paths", "32").Expect(2);
        Assert.Equal("", outcome.Output);
        Assert.Contains(id, outcome.Error, StringComparison.Ordinal);
        Assert.Contains(proposed, outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Value_for_money_says_the_difference_with_its_interval_and_that_scores_are_missing()
    {
        using Workplace place = new();
        string printed = Harbinparks.Run("value", "models/harbin", "--deal", "limin-sewage", "--paths", "320", "--seed", "7", "--out", place.Out).Expect(0).Output;
        Assert.Matches(@"物有所值量值 PSC − PPP = -?[\d,]+\.\d\d,均值的 95 % 区间 -?[\d,]+\.\d\d … -?[\d,]+\.\d\d", printed);
        Assert.Contains("未给出专家评分", printed, StringComparison.Ordinal);
        Assert.Contains("publicOverrunClass", printed, StringComparison.Ordinal);
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(Path.Combine(place.Out, "value.json")));
        double difference = json.RootElement.GetProperty("psc").GetProperty("mean").GetDouble() - json.RootElement.GetProperty("ppp").GetProperty("mean").GetDouble();
        Assert.Equal(json.RootElement.GetProperty("difference").GetProperty("mean").GetDouble(), difference, 1);
        Assert.Equal(6, json.RootElement.GetProperty("qualitative").GetProperty("missing").GetArrayLength());
    }

    [Fact]
    public void A_deal_without_a_discount_rate_is_refused_in_its_place()
    {
        Outcome outcome = Harbinparks.Run("value", "models/harbin", "--deal", "hanan-gas", "--paths", "32").Expect(2);
        Assert.Contains("deals:hanan-gas:valueForMoney:discountRate", outcome.Error, StringComparison.Ordinal);
        string printed = Harbinparks.Run("value", "models/harbin", "--deal", "hanan-gas", "--paths", "32", "--set", "deals:hanan-gas:valueForMoney:discountRate=4.5 %").Expect(0).Output;
        Assert.Contains("4.50 %", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Value_for_money_asks_for_a_deal() => Harbinparks.Run("value", "models/harbin").Expect(2);

    [Theory]
    [InlineData("afford")]
    [InlineData("value")]
    public void The_help_shows_an_example(string verb) => Assert.Contains($"{verb} models/harbin", Harbinparks.Run(verb, "--help").Expect(0).Output, StringComparison.Ordinal);
}
