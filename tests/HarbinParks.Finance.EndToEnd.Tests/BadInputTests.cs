namespace HarbinParks.Finance.EndToEnd.Tests;

/// <summary>Each kind of bad input ends with exit code 2, a message that can be acted on, and no file.</summary>
public sealed class BadInputTests
{
    private const string Base = "harbin/base.json";
    private const string Deals = "harbin/deals.json";

    [Theory]
    [InlineData(Deals, "\"hanan-roads\"", "\"investment\"", "\"investmnt\"", "deals:hanan-roads:investmnt", "未知键:读到“investmnt”", "是否指“investment”?")]
    [InlineData(Base, "\"nangang\"", "\"revenue\": \"22 亿元\",", "", "payers:nangang:revenue", "缺少:", "")]
    [InlineData(Deals, "\"deals\"", "\"hanan-sewage\"", "\"hanan-roads\": { }, \"hanan-sewage\"", "deals:hanan-roads", "重复:", "")]
    [InlineData(Base, "\"longRate\": {", "\"4.70 %\"", "4.9", "drivers:longRate:level", "单位:读到“4.9”", "4.9 %")]
    [InlineData("harbin/parks.json", "\"limin\"", "124.4 亿元", "124.4 万元", "parks:limin:output", "单位:读到“124.4 万元”", "是否指“124.4 亿元”?")]
    [InlineData(Deals, "\"binxi-roads\"", "\"2016-06-30\"", "\"2016-02-30\"", "deals:binxi-roads:signingDate", "日期:读到“2016-02-30”", "")]
    [InlineData(Deals, "\"city-trunk\"", "\"payer\": \"city\"", "\"payers\": { \"city\": \"60 %\", \"pingfang\": \"30 %\" }", "deals:city-trunk:payers", "不一致:读到“60 % + 30 %”", "合计 90 %,应为 100 %")]
    [InlineData(Deals, "\"binxi-heating\"", "\"binxian\"", "\"binxiancounty\"", "deals:binxi-heating:payer", "引用:读到“binxiancounty”", "是否指“binxian”?")]
    [InlineData(Base, "\"correlation\"", "\"rev-ind\": 0.6", "\"rev-ind\": -0.95", "drivers:correlation", "相关系数:", "特征值")]
    [InlineData(Deals, "\"hanan-roads\"", "\"road\",", "\"road\"", "", "语法:", "")]
    public void A_mistake_in_the_model_is_named_with_file_path_found_and_allowed(
        string file, string after, string found, string replacement, string path, string says, string allowed)
    {
        using Workplace place = Workplace.WithModels();
        place.Edit(file, after, found, replacement);
        Outcome outcome = Refused(place, place.Model);
        Assert.Contains("有 1 个问题,未运行:", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("\n  " + file + (path.Length > 0 ? "  " + path + "\n" : "\n"), outcome.Error, StringComparison.Ordinal);
        Assert.Contains(says, outcome.Error, StringComparison.Ordinal);
        Assert.Contains(allowed, outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--set", "abc", "--set", "读到“abc”,应写作 键=值。")]
    [InlineData("--set", "drivers:land:hight=1", "--set  drivers:land:hight", "未知键:读到“hight”")]
    [InlineData("--set", "rules:ppp10:threshold=8 %", "--set  rules:ppp10", "引用:读到“ppp10”,没有这条规则。是否指“ppp-10”?")]
    [InlineData("--set", "drivers:longRate:start=4.9", "--set  drivers:longRate:start", "单位:读到“4.9”")]
    [InlineData("--overlay", "rates-down", "\n  rates-down\n", "读到“rates-down”,没有这个叠加层:应为文件,或 overlays 文件夹中的名称(coal-up、delay、growth-down、land-income-down、rates-up、targets-met)")]
    [InlineData("--rules", "no-such-folder", "no-such-folder", "文件夹里没有规则包")]
    [InlineData("--colour", "red", "--colour", "Unrecognized")]
    [InlineData("--paths", "0", "--paths", "读到“0”,应为 1 至 10000000 的整数")]
    [InlineData("--paths", "abc", "--paths", "读到“abc”,应为 1 至 10000000 的整数")]
    [InlineData("--paths", "10000001", "--paths", "读到“10000001”")]
    [InlineData("--threads", "0", "--threads", "读到“0”,应为 1 至 256 的整数")]
    [InlineData("--seed", "-1", "--seed", "读到“-1”")]
    [InlineData("--sampling", "sobol", "'sobol'", "'philox'")]
    [InlineData("--lanes", "1024", "'1024'", "'widest'")]
    [InlineData("--lang", "fr", "'fr'", "'en'")]
    [InlineData("--fail-on", "purple", "'purple'", "'orange'")]
    [InlineData("--format", "xml", "'xml'", "'json'")]
    public void A_value_that_an_option_does_not_allow_is_refused(string option, string value, string where, string allowed)
    {
        using Workplace place = new();
        Outcome outcome = Refused(place, "models/harbin", option, value);
        Assert.Contains(where, outcome.Error, StringComparison.Ordinal);
        Assert.Contains(allowed, outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_model_is_named()
    {
        using Workplace place = new();
        Assert.Contains("no-such-model\n      缺少:找不到模型:应为含 base.json 的文件夹", Refused(place, "models/no-such-model").Error, StringComparison.Ordinal);
        Assert.Contains("Required argument 'MODEL' missing", Harbinparks.Run("run").Expect(2).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_output_directory_is_refused_before_anything_is_simulated()
        => Assert.Contains("--out 为空", Harbinparks.Run("run", "models/harbin", "--paths", "10000000", "--out", "").Expect(2).Error, StringComparison.Ordinal);

    [Fact]
    public void Several_mistakes_are_all_listed_at_once()
    {
        using Workplace place = Workplace.WithModels();
        place.Edit(Deals, "\"hanan-roads\"", "\"investment\"", "\"investmnt\"");
        place.Edit(Deals, "\"binxi-heating\"", "\"binxian\"", "\"binxiancounty\"");
        place.Edit(Base, "\"acheng\"", "\"84 %\"", "\"184 %\"");
        place.Edit("rules/2018.json", "{", "\"title\"", "\"titel\": \"x\", \"title\"");
        string error = Refused(place, place.Model, "--set", "abc").Error;
        Assert.Contains("有 5 个问题,未运行:", error, StringComparison.Ordinal);
        Assert.All(
            new[] { "deals:hanan-roads:investmnt", "deals:binxi-heating:payer", "payers:acheng:generalDebtShare", "titel", "“abc”" },
            place => Assert.Contains(place, error, StringComparison.Ordinal));
    }

    [Fact]
    public void Problems_are_told_in_English_on_request()
    {
        using Workplace place = Workplace.WithModels();
        place.Edit(Base, "\"acheng\"", "\"84 %\"", "\"184 %\"");
        string error = Refused(place, place.Model, "--lang", "en").Error;
        Assert.Contains("has 1 problem(s); nothing was run:", error, StringComparison.Ordinal);
        Assert.Contains("harbin/base.json  payers:acheng:generalDebtShare\n      OutOfRange: read “184 %”", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ID:读到“binxi-heatin”,没有这个项目。可用:", "deal", "models/harbin", "binxi-heatin")]
    [InlineData("应写作 主体:指标:年份", "explain", "models/harbin", "binxi-heating:dscr")]
    [InlineData("应写作 主体:指标:年份", "explain", "models/harbin", "binxi-heating:dscr:twenty")]
    [InlineData("应写作 主体:指标:年份", "explain", "models/harbin", "binxi-heating:colour:2020")]
    [InlineData("年份应在 2016 至 2045 之间", "explain", "models/harbin", "binxi-heating:dscr:2046")]
    [InlineData("没有这个主体。可用:", "explain", "models/harbin", "nowhere:dscr:2020")]
    [InlineData("该主体当年没有这一行", "explain", "models/harbin", "binxi-heating:pppShare:2020")]
    [InlineData("没有应偿还的债务本息,覆盖率无定义", "explain", "models/harbin", "binxi-heating:dscr:2040")]
    [InlineData("--path 读到“-5”", "explain", "models/harbin", "binxi-heating:dscr:2020", "--path", "-5")]
    [InlineData("--depth 读到“-1”", "explain", "models/harbin", "binxi-heating:dscr:2020", "--depth", "-1")]
    [InlineData("Unrecognized command or argument 'simulate'", "simulate", "models/harbin")]
    public void A_place_that_does_not_exist_is_refused(string says, params string[] arguments)
    {
        Outcome outcome = Harbinparks.Run(arguments).Expect(2);
        Assert.Contains(says, outcome.Error, StringComparison.Ordinal);
        Assert.Equal("", outcome.Output);
    }

    private static Outcome Refused(Workplace place, string model, params string[] options)
    {
        Outcome outcome = Harbinparks.Run(["run", model, "--out", place.Out, .. options]).Expect(2);
        Assert.Equal("", outcome.Output);
        Assert.DoesNotContain("   at ", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(Directory.Exists(Path.Combine(place.Root, "models")) ? ["models"] : [], Directory.GetFileSystemEntries(place.Root).Select(Path.GetFileName));
        return outcome;
    }
}
