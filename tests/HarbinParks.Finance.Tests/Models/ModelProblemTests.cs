using HarbinParks.Finance.Models;

namespace HarbinParks.Finance.Tests.Models;

/// <summary>Each kind of mistake, planted alone in a copy of the Harbin model, gives exactly one problem in its place.</summary>
public sealed class ModelProblemTests
{
    private const string Base = "harbin/base.json";
    private const string Parks = "harbin/parks.json";
    private const string Plan = "harbin/plan.json";
    private const string Deals = "harbin/deals.json";

    [Theory]
    [InlineData(Base, "\"nangang\"", "\"revenue\": \"22 亿元\",", "", ProblemKind.Missing, "payers:nangang:revenue")]
    [InlineData(Base, "\"nangang\"", "\"hiddenDebt\": \"2 亿元\",", "", ProblemKind.Missing, "payers:nangang:hiddenDebt")]
    [InlineData(Base, "\"fundDrawShare\": \"15 %\"", "\"fundDrawShare\": \"15 %\",", "", ProblemKind.Missing, "fiscalBehaviour:fundDrawShare")]
    [InlineData(Base, "\"platformBehaviour\": {", "\"maturityYears\": \"6 年\"", "\"maturityYears\": null", ProblemKind.Missing, "platformBehaviour:maturityYears")]
    [InlineData(Base, "\"netNewBonds\"", "\"later\": \"3.5 %\"", "\"2030\": \"3.5 %\"", ProblemKind.Missing, "fiscalBehaviour:netNewBonds:later")]
    [InlineData(Deals, "\"sources\"", "\"status\": \"derived\", ", "", ProblemKind.Missing, "sources:deals:investment")]
    [InlineData(Deals, "\"hanan-roads\"", "\"investment\"", "\"investmnt\"", ProblemKind.Unknown, "deals:hanan-roads:investmnt")]
    [InlineData(Deals, "\"hanan-roads\"", "\"name\":", "\"remark\": \"x\", \"name\":", ProblemKind.Unknown, "deals:hanan-roads:remark")]
    [InlineData(Base, "{", "\"id\"", "\"colour\": \"red\", \"id\"", ProblemKind.Unknown, "colour")]
    [InlineData("sectors/defaults.json", "\"gas\"", "\"overrunClass\"", "\"overunClass\"", ProblemKind.Unknown, "sectors:gas:buildTransfer:overunClass")]
    [InlineData(Base, "\"sources\"", "\"platformBehaviour\"", "\"platformBehavior\"", ProblemKind.Unknown, "sources:platformBehavior")]
    [InlineData(Base, "\"daoli\"", "\"revenue\":", "\"Revenue\": \"20 亿元\", \"revenue\":", ProblemKind.Duplicate, "payers:daoli:revenue")]
    [InlineData(Deals, "\"deals\"", "\"hanan-sewage\"", "\"hanan-roads\": { }, \"hanan-sewage\"", ProblemKind.Duplicate, "deals:hanan-roads")]
    [InlineData(Base, "\"acheng\"", "\"84 %\"", "\"184 %\"", ProblemKind.OutOfRange, "payers:acheng:generalDebtShare")]
    [InlineData(Base, "\"revenue\": {", "0.35", "1.35", ProblemKind.OutOfRange, "drivers:revenue:persistence")]
    [InlineData(Base, "\"city-invest\"", "\"5.3 %\"", "\"420 %\"", ProblemKind.OutOfRange, "platforms:city-invest:debtInterest")]
    [InlineData(Deals, "\"hanan-roads\"", "\"operationYears\": 10", "\"operationYears\": 10.5", ProblemKind.OutOfRange, "deals:hanan-roads:operationYears")]
    [InlineData(Deals, "\"hanan-roads\"", "\"road\"", "\"raod\"", ProblemKind.OutOfRange, "deals:hanan-roads:sector")]
    [InlineData(Deals, "\"hanan-roads\"", "\"ppp\"", "\"pppp\"", ProblemKind.OutOfRange, "deals:hanan-roads:mode")]
    [InlineData(Deals, "\"hanan-roads\"", "\"governmentPayment\"", "\"free\"", ProblemKind.OutOfRange, "deals:hanan-roads:mechanism")]
    [InlineData(Base, "\"rigidFloor\"", "true", "\"on\"", ProblemKind.OutOfRange, "fiscalBehaviour:rigidFloor")]
    [InlineData(Base, "\"ruleView\"", "byYear", "frozen:2016-02-30", ProblemKind.OutOfRange, "ruleView")]
    [InlineData(Base, "{", "\"schemaVersion\": 1", "\"schemaVersion\": 2", ProblemKind.OutOfRange, "schemaVersion")]
    [InlineData(Deals, "\"shuangcheng-water\"", "\"status\": \"given\"", "\"status\": \"sure\"", ProblemKind.OutOfRange, "deals:shuangcheng-water:investment:status")]
    [InlineData(Base, "\"platformBehaviour\": {", "\"refinancingShare\"", "\"3rd\": 3, \"refinancingShare\"", ProblemKind.Unknown, "platformBehaviour:3rd")]
    [InlineData(Deals, "\"city-trunk\"", "\"25 %\"", "\"25\"", ProblemKind.Unit, "deals:city-trunk:equityShare")]
    [InlineData(Deals, "\"city-trunk\"", "\"25 %\"", "0.25", ProblemKind.Unit, "deals:city-trunk:equityShare")]
    [InlineData(Deals, "\"city-trunk\"", "\"8.6 亿元\"", "\"86000\"", ProblemKind.Unit, "deals:city-trunk:investment")]
    [InlineData(Deals, "\"city-trunk\"", "\"8.6 亿元\"", "\"8,600 亿元\"", ProblemKind.Unit, "deals:city-trunk:investment")]
    [InlineData(Parks, "\"limin\"", "124.4 亿元", "124.4 万元", ProblemKind.Unit, "parks:limin:output")]
    [InlineData(Plan, "\"limin\"", "124.4 亿元", "124.4 万元", ProblemKind.Unit, "plan:tables:table1:rows:limin:output")]
    [InlineData(Base, "\"yanshou\"", "\"3 亿元\"", "\"300 万元\"", ProblemKind.Unit, "payers:yanshou:revenue")]
    [InlineData(Base, "\"yanshou\"", "\"1 亿元\"", "\"800 万元\"", ProblemKind.Unit, "payers:yanshou:fundRevenue")]
    [InlineData(Deals, "\"songbei-heating\"", "39.6 元/m²", "39.6 元/m³", ProblemKind.Unit, "deals:songbei-heating:operation:pricePerSquareMetre")]
    [InlineData(Deals, "\"limin-sewage\"", "1.3 元/m³", "130 元/m³", ProblemKind.Unit, "deals:limin-sewage:operation:chargePerCubicMetre")]
    [InlineData("sectors/defaults.json", "\"platformLoan\"", "基准+30bp", "基准+30", ProblemKind.Unit, "deals:hanan-bridge:loan:rate", 2)]
    [InlineData(Deals, "\"binxi-roads\"", "\"2016-06-30\"", "\"2016-02-30\"", ProblemKind.Date, "deals:binxi-roads:signingDate")]
    [InlineData(Deals, "\"binxi-roads\"", "\"2016-06-30\"", "\"2020-06-30\"", ProblemKind.Date, "deals:binxi-roads:signingDate")]
    [InlineData(Deals, "\"binxi-roads\"", "\"constructionStart\": 2017", "\"constructionStart\": 2050", ProblemKind.Date, "deals:binxi-roads:constructionStart")]
    [InlineData(Deals, "\"binxi-roads\"", "\"constructionStart\": 2017", "\"constructionStart\": 20170", ProblemKind.Date, "deals:binxi-roads:constructionStart")]
    [InlineData(Base, "\"lastYear\"", "2045", "2010", ProblemKind.Date, "lastYear")]
    [InlineData(Base, "\"firstYear\"", "2016", "2017", ProblemKind.Date, "firstYear")]
    [InlineData(Base, "\"valuationDate\"", "2016-06-30", "2026-6-30", ProblemKind.Date, "valuationDate")]
    [InlineData(Deals, "\"binxi-roads\"", "\"55 %\"", "\"50 %\"", ProblemKind.Inconsistent, "deals:binxi-roads:spendCurve")]
    [InlineData(Deals, "\"limin-bridge-bt\"", "\"40 %\", \"30 %\"", "\"40 %\", \"20 %\"", ProblemKind.Inconsistent, "deals:limin-bridge-bt:instalments")]
    [InlineData(Deals, "\"city-trunk\"", "\"payer\": \"city\"", "\"payers\": { \"city\": \"60 %\", \"pingfang\": \"30 %\" }", ProblemKind.Inconsistent, "deals:city-trunk:payers")]
    [InlineData(Base, "\"delayProbabilities\"", "\"70 %\"", "\"80 %\"", ProblemKind.Inconsistent, "drivers:delayProbabilities")]
    [InlineData(Base, "\"city\"", "\"rigidShare\"", "\"hiddenDebt\": \"70 亿元\", \"rigidShare\"", ProblemKind.Inconsistent, "payers:city:hiddenDebt")]
    [InlineData(Base, "\"binxian\"", "\"35 亿元\"", "\"350 亿元\"", ProblemKind.Inconsistent, "payers:binxian:expenditure")]
    [InlineData(Base, "\"binxi-co\"", "\"5.5 亿元\"", "\"25.5 亿元\"", ProblemKind.Inconsistent, "platforms:binxi-co:shortTermDebt")]
    [InlineData(Deals, "\"mulan-waste\"", "\"repaymentYears\": 14", "\"repaymentYears\": 16", ProblemKind.Inconsistent, "deals:mulan-waste:loan:repaymentYears")]
    [InlineData(Deals, "\"hanan-gas\"", "\"operationYears\"", "\"governmentPayment\": { \"subsidyYears\": 9 }, \"operationYears\"", ProblemKind.Inconsistent, "deals:hanan-gas:governmentPayment")]
    [InlineData(Parks, "\"harbin-etdz\"", "\"planPlace\"", "\"insideOf\": \"nangang\", \"planPlace\"", ProblemKind.Inconsistent, "parks:harbin-etdz:insideOf", 2)]
    [InlineData(Deals, "\"binxi-roads\"", "\"binxian\"", "\"binxiancounty\"", ProblemKind.Reference, "deals:binxi-roads:payer")]
    [InlineData(Deals, "\"binxi-roads\"", "\"park\": \"binxi\"", "\"park\": \"bingxi\"", ProblemKind.Reference, "deals:binxi-roads:park")]
    [InlineData(Deals, "\"binxi-roads\"", "\"investment\"", "\"overrunClass\": \"fixedprice\", \"investment\"", ProblemKind.Reference, "deals:binxi-roads:overrunClass")]
    [InlineData(Base, "\"limin-co\": {", "\"binxi-co\": \"2.5", "\"binxico\": \"2.5", ProblemKind.Reference, "platforms:limin-co:guarantees:binxico")]
    [InlineData(Deals, "\"binxi-roads\"", "\"investment\"", "\"promises\": { \"buyBackBy\": \"platform\" }, \"investment\"", ProblemKind.Missing, "deals:binxi-roads:promises:buyBackYear")]
    [InlineData(Deals, "\"binxi-roads\"", "\"investment\"", "\"handOver\": \"onCompletion\", \"investment\"", ProblemKind.OutOfRange, "deals:binxi-roads:handOver")]
    [InlineData(Base, "\"etdz-co\": {", "\"guarantees\"", "\"injectedAssets\": { \"plot\": { \"kind\": \"reserveLand\", \"from\": \"etdz-co\", \"day\": \"2016-01-01\", \"amount\": { \"value\": \"2 亿元\", \"status\": \"assumption\", \"source\": \"x\" } } }, \"guarantees\"", ProblemKind.Reference, "platforms:etdz-co:injectedAssets:plot:from")]
    [InlineData(Base, "\"city\"", "\"rigidShare\"", "\"expenditureHistory\": { \"last\": \"300 亿元\" }, \"rigidShare\"", ProblemKind.Date, "payers:city:expenditureHistory:last")]
    [InlineData(Parks, "\"stic-services\"", "\"harbin-htdz\"", "\"harbin-hdtz\"", ProblemKind.Reference, "parks:stic-services:insideOf")]
    [InlineData(Base, "\"correlation\"", "\"rev-tr\": -0.25,", "", ProblemKind.Correlation, "drivers:correlation:rev-tr")]
    [InlineData(Base, "\"correlation\"", "\"rev-tr\": -0.25", "\"rev-tr\": -1.25", ProblemKind.Correlation, "drivers:correlation:rev-tr")]
    [InlineData(Base, "\"correlation\"", "\"rev-tr\": -0.25", "\"rev-tr\": -0.25, \"tr-rev\": 0.25", ProblemKind.Correlation, "drivers:correlation:tr-rev")]
    [InlineData(Base, "\"correlation\"", "\"rev-tr\": -0.25", "\"rev-rev\": 0.9, \"rev-tr\": -0.25", ProblemKind.Correlation, "drivers:correlation:rev-rev")]
    [InlineData(Base, "\"correlation\"", "\"rev-ind\": 0.6", "\"rev-ind\": -0.95", ProblemKind.Correlation, "drivers:correlation")]
    public void One_mistake_gives_one_problem_in_its_place(string file, string after, string found, string replacement, ProblemKind kind, string path, int count = 1)
    {
        using ModelFolder folder = ModelFolder.CopyOfHarbin();
        ModelReading reading = folder.Edit(file, after, found, replacement).Read();
        Assert.Null(reading.Portfolio);
        Assert.Equal(Enumerable.Repeat(kind, count), reading.Problems.Select(problem => problem.Kind));
        Assert.Equal(path, reading.Problems[0].Path);
        Assert.Equal(file.StartsWith("sectors", StringComparison.Ordinal) && count > 1 ? Deals : file, reading.Problems[0].File);
        Assert.All(reading.Problems, problem => Assert.NotEmpty(problem.Message + problem.MessageEnglish));
    }

    [Fact]
    public void Twelve_planted_mistakes_give_exactly_those_twelve()
    {
        using ModelFolder folder = ModelFolder.CopyOfHarbin();
        folder
            .Edit(Base, "\"nangang\"", "\"revenue\": \"22 亿元\",", "")
            .Edit(Base, "\"daoli\"", "\"revenue\":", "\"revenue\": \"20 亿元\", \"revenue\":")
            .Edit(Base, "\"city\"", "\"rigidShare\"", "\"hiddenDebt\": \"70 亿元\", \"rigidShare\"")
            .Edit(Base, "\"correlation\"", "\"rev-tr\": -0.25", "\"rev-tr\": 1.25")
            .Edit(Base, "\"acheng\"", "\"84 %\"", "\"184 %\"")
            .Edit(Parks, "\"limin\"", "124.4 亿元", "124.4 万元")
            .Edit(Deals, "\"hanan-roads\"", "\"investment\"", "\"investmnt\"")
            .Edit(Deals, "\"binxi-roads\"", "\"2016-06-30\"", "\"2016-02-30\"")
            .Edit(Deals, "\"binxi-roads-2\"", "\"55 %\"", "\"50 %\"")
            .Edit(Deals, "\"binxi-heating\"", "\"binxian\"", "\"binxiancounty\"")
            .Edit(Deals, "\"mulan-waste\"", "\"repaymentYears\": 14", "\"repaymentYears\": 16")
            .Edit(Deals, "\"city-trunk\"", "\"25 %\"", "\"25\"");
        string[] expected =
        [
            "Correlation drivers:correlation:rev-tr",
            "OutOfRange payers:acheng:generalDebtShare",
            "Inconsistent payers:city:hiddenDebt",
            "Duplicate payers:daoli:revenue",
            "Missing payers:nangang:revenue",
            "Unit parks:limin:output",
            "Reference deals:binxi-heating:payer",
            "Inconsistent deals:binxi-roads-2:spendCurve",
            "Date deals:binxi-roads:signingDate",
            "Unit deals:city-trunk:equityShare",
            "Unknown deals:hanan-roads:investmnt",
            "Inconsistent deals:mulan-waste:loan:repaymentYears",
        ];
        IReadOnlyList<ModelProblem> problems = folder.Read().Problems;
        Assert.Equal(expected.Order(StringComparer.Ordinal), problems.Select(problem => $"{problem.Kind} {problem.Path}").Order(StringComparer.Ordinal));
        Assert.Equal(problems.Select(problem => problem.ToString()), folder.Read().Problems.Select(problem => problem.ToString()));
    }

    [Theory]
    [InlineData(Deals, "\"hanan-roads\"", "\"investment\"", "\"investmnt\"", "是否指“investment”?")]
    [InlineData(Deals, "\"binxi-roads\"", "\"binxian\"", "\"binxiancounty\"", "是否指“binxian”?")]
    [InlineData(Deals, "\"city-trunk\"", "\"25 %\"", "\"25\"", "是否指“25 %”?")]
    [InlineData(Parks, "\"limin\"", "124.4 亿元", "124.4 万元", "是否指“124.4 亿元”?")]
    [InlineData(Base, "\"correlation\"", "\"rev-ind\": 0.6", "\"rev-ind\": -0.95", "最小特征值 -0.")]
    public void A_problem_says_what_was_probably_meant(string file, string after, string found, string replacement, string sentence)
    {
        using ModelFolder folder = ModelFolder.CopyOfHarbin();
        ModelProblem problem = Assert.Single(folder.Edit(file, after, found, replacement).Read().Problems);
        Assert.Contains(sentence, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_confirmed_size_is_believed()
    {
        using ModelFolder folder = ModelFolder.CopyOfHarbin();
        folder.Edit(Base, "\"yanshou\"", "\"1 亿元\"", "{ \"value\": \"800 万元\", \"confirmed\": true }");
        ModelReading reading = folder.Read();
        Assert.Empty(reading.Problems);
        Assert.Equal(800, reading.Portfolio!.Payers.Single(payer => payer.Id == "yanshou").FundRevenue.Value.WanYuan, 9);
    }
}
