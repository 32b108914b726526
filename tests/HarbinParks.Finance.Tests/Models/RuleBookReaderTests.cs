using HarbinParks.Finance.Models;
using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance.Tests.Models;

public sealed class RuleBookReaderTests
{
    private const string Line = """
        { "title": "测试包", "rules": { "ppp-10": {
          "name": "10 % 红线", "document": "财金〔2015〕21号", "article": "第二十五条", "inForceFrom": "2015-04-07", "endedOn": "2023-11-01",
          "status": "second-hand", "text": "占比不超过 10 %。", "kind": "ceiling", "indicator": "pppShare", "threshold": "10 %", "comparison": ">",
          "alerts": { "yellow": "1 %", "orange": "5 %", "red": "10 %" }, "referenceAfterEnd": true } } }
        """;

    [Fact]
    public void A_rule_is_read_with_all_its_fields()
    {
        using ModelFolder folder = ModelFolder.Empty();
        folder.Write("rules/2015.json", Line);
        RuleBookReading reading = Read(folder);
        Assert.Empty(reading.Problems);
        Assert.Equal(["测试包"], reading.RuleBook!.Packs);
        Rule expected = new()
        {
            Id = "ppp-10",
            Name = "10 % 红线",
            Document = "财金〔2015〕21号",
            Article = "第二十五条",
            InForceFrom = new DateOnly(2015, 4, 7),
            EndedOn = new DateOnly(2023, 11, 1),
            Status = RuleStatus.SecondHand,
            Text = "占比不超过 10 %。",
            Kind = RuleKind.Ceiling,
            Indicator = "pppShare",
            Threshold = 0.1,
            Comparison = Comparison.Above,
            Alerts = new AlertProbabilities(0.01, 0.05, 0.10),
            ReferenceAfterEnd = true,
        };
        Assert.Equal(expected, Assert.Single(reading.RuleBook.Rules));
    }

    [Fact]
    public void A_rule_of_the_composite_level_is_read_with_its_method_weights_and_scores()
    {
        using ModelFolder folder = ModelFolder.Empty();
        folder.Write("rules/a.json", Composite("pppShare", "weighted", "1.5"));
        Rule rule = Assert.Single(Read(folder).RuleBook!.Rules);
        Assert.Equal((RuleKind.Composite, RuleStatus.Own, CompositeMethod.Weighted), (rule.Kind, rule.Status, rule.Composite!.Method));
        Assert.Equal(3, rule.Composite.Weights["pppShare"]);
        Assert.Equal((0.5, 1.5, 2.5), (rule.Composite.Yellow, rule.Composite.Orange, rule.Composite.Red));
    }

    [Theory]
    [InlineData("pppShares", "weighted", "1.5", "rules:level:composite:weights:pppShares", ProblemKind.Reference)]
    [InlineData("pppShare", "bestOf", "1.5", "rules:level:composite:method", ProblemKind.OutOfRange)]
    [InlineData("pppShare", "worstOf", "0.4", "rules:level:composite:scores", ProblemKind.Inconsistent)]
    [InlineData("pppShare", "worstOf", "7", "rules:level:composite:scores:orange", ProblemKind.OutOfRange)]
    public void What_is_wrong_with_it_is_told_with_its_place(string indicator, string method, string orange, string path, ProblemKind kind)
    {
        using ModelFolder folder = ModelFolder.Empty();
        folder.Write("rules/a.json", Composite(indicator, method, orange));
        ModelProblem problem = Assert.Single(Read(folder).Problems);
        Assert.Equal((path, kind), (problem.Path, problem.Kind));
    }

    private static string Composite(string indicator, string method, string orange) => $$"""
        { "title": "测试包", "rules": { "level": {
          "name": "综合等级", "document": "本模型", "inForceFrom": "2015-01-01", "status": "own", "text": "取最差。", "kind": "composite",
          "composite": { "method": "{{method}}", "weights": { "{{indicator}}": 3 }, "scores": { "yellow": 0.5, "orange": {{orange}}, "red": 2.5 } } } } }
        """;

    [Theory]
    [InlineData("ceiling", 0.01, 0.05, 0.10)]
    [InlineData("band", 0.10, 0.25, 0.50)]
    public void Alerts_not_stated_follow_the_kind(string kind, double yellow, double orange, double red)
    {
        using ModelFolder folder = ModelFolder.Empty();
        folder.Write("rules/a.json", Line.Replace("\"alerts\": { \"yellow\": \"1 %\", \"orange\": \"5 %\", \"red\": \"10 %\" },", "", StringComparison.Ordinal).Replace("ceiling", kind, StringComparison.Ordinal));
        Assert.Equal(new AlertProbabilities(yellow, orange, red), Assert.Single(Read(folder).RuleBook!.Rules).Alerts);
    }

    [Fact]
    public void The_rule_packs_of_the_repository_read_without_problems()
    {
        string packs = Path.Combine(ModelFolder.Models, "rules");
        if (Directory.Exists(packs))
        {
            Assert.Equal("", string.Join("\n", RuleBookReader.Read(packs).Problems));
        }
    }

    [Theory]
    [InlineData("\"2015-04-07\"", "\"2015-04-31\"", ProblemKind.Date, "rules:ppp-10:inForceFrom")]
    [InlineData("\"2023-11-01\"", "\"2013-11-01\"", ProblemKind.Date, "rules:ppp-10:endedOn")]
    [InlineData("\"second-hand\"", "\"heard\"", ProblemKind.OutOfRange, "rules:ppp-10:status")]
    [InlineData("\"ceiling\"", "\"celing\"", ProblemKind.OutOfRange, "rules:ppp-10:kind")]
    [InlineData("\">\"", "\"=>\"", ProblemKind.OutOfRange, "rules:ppp-10:comparison")]
    [InlineData("\"threshold\": \"10 %\",", "", ProblemKind.Missing, "rules:ppp-10:threshold")]
    [InlineData("\"indicator\": \"pppShare\",", "", ProblemKind.Missing, "rules:ppp-10:indicator")]
    [InlineData("\"name\": \"10 % 红线\",", "", ProblemKind.Missing, "rules:ppp-10:name")]
    [InlineData("\"threshold\": \"10 %\"", "\"threshold\": \"10 亿元\"", ProblemKind.Unit, "rules:ppp-10:threshold")]
    [InlineData("\"5 %\"", "5", ProblemKind.Unit, "rules:ppp-10:alerts:orange")]
    [InlineData("\"5 %\"", "\"50 %\"", ProblemKind.Inconsistent, "rules:ppp-10:alerts")]
    [InlineData("\"article\"", "\"articel\"", ProblemKind.Unknown, "rules:ppp-10:articel")]
    [InlineData("\"kind\"", "\"text\": \"x\", \"kind\"", ProblemKind.Duplicate, "rules:ppp-10:text")]
    public void One_mistake_gives_one_problem(string found, string replacement, ProblemKind kind, string path)
    {
        using ModelFolder folder = ModelFolder.Empty();
        folder.Write("rules/2015.json", Line.Replace(found, replacement, StringComparison.Ordinal));
        ModelProblem problem = Assert.Single(Read(folder).Problems);
        Assert.Equal((kind, path, "rules/2015.json"), (problem.Kind, problem.Path, problem.File));
    }

    [Fact]
    public void An_id_in_two_packs_is_a_duplicate()
    {
        using ModelFolder folder = ModelFolder.Empty();
        folder.Write("rules/2015.json", Line);
        folder.Write("rules/2016.json", Line);
        ModelProblem problem = Assert.Single(Read(folder).Problems);
        Assert.Equal((ProblemKind.Duplicate, "rules/2016.json"), (problem.Kind, problem.File));
    }

    [Fact]
    public void A_folder_without_packs_is_a_problem()
    {
        using ModelFolder folder = ModelFolder.Empty();
        Assert.Equal(ProblemKind.Missing, Assert.Single(Read(folder).Problems).Kind);
    }

    [Fact]
    public void A_parameter_set_by_the_user_holds_and_is_remembered_with_what_the_pack_says()
    {
        using ModelFolder folder = ModelFolder.CopyOfHarbin();
        string overlay = folder.Write("harbin/overlays/strict.json", """{ "overlay": { "id": "s", "title": "从严", "reason": "省里另有规定" }, "rules": { "ppp-10": { "threshold": "8 %", "alerts": { "red": "12 %" } } } }""");
        ModelReading model = folder.Read([overlay], KeyValuePair.Create("rules:term-min-2019:threshold", "12"));
        Assert.Equal("", string.Join("\n", model.Problems));

        RuleBook book = RuleBookReader.Read(Path.Combine(ModelFolder.Models, "rules"), model.RuleChanges).RuleBook!;
        Assert.Equal((0.08, 0.12), (book.Find("ppp-10")!.Threshold!.Value, book.Find("ppp-10")!.Alerts.Red));
        Assert.Equal(12, book.Find("term-min-2019")!.Threshold);
        Assert.Equal(
            [
                new AppliedRuleChange("ppp-10", "PPP 支出 10 % 红线", "threshold", "10 %", "8 %", "harbin/overlays/strict.json"),
                new AppliedRuleChange("ppp-10", "PPP 支出 10 % 红线", "alerts:red", "10 %", "12 %", "harbin/overlays/strict.json"),
                new AppliedRuleChange("term-min-2019", "合作期不低于 10 年", "threshold", "10", "12", "--set"),
            ],
            book.Changes);
        Assert.NotEqual(folder.Read().ModelHash, model.ModelHash);
    }

    [Theory]
    [InlineData("rules:ppp10:threshold", "8 %", ProblemKind.Reference, "rules:ppp10", "ppp-10")]
    [InlineData("rules:PPP-10:threshold", "8 %", ProblemKind.Reference, "rules:PPP-10", "ppp-10")]
    [InlineData("rules:ppp-10:threshhold", "8 %", ProblemKind.Unknown, "rules:ppp-10:threshhold", "threshold")]
    [InlineData("rules:ppp-10:document", "x", ProblemKind.Unknown, "rules:ppp-10:document", "")]
    [InlineData("rules:ppp-10:threshold", "八成", ProblemKind.Unit, "rules:ppp-10:threshold", "10 %")]
    [InlineData("rules:ppp-10:endedOn", "2014-01-01", ProblemKind.Date, "rules:ppp-10:endedOn", "2015-04-07")]
    public void A_change_of_no_rule_or_no_parameter_is_refused_with_its_place(string key, string value, ProblemKind kind, string path, string hint)
    {
        using ModelFolder folder = ModelFolder.CopyOfHarbin();
        ModelReading model = folder.Read([], KeyValuePair.Create(key, value));
        ModelProblem problem = Assert.Single([.. model.Problems, .. RuleBookReader.Read(Path.Combine(ModelFolder.Models, "rules"), model.RuleChanges).Problems]);

        Assert.Equal(("--set", kind, path), (problem.File, problem.Kind, problem.Path));
        Assert.Contains(hint, problem.Message, StringComparison.Ordinal);
    }

    private static RuleBookReading Read(ModelFolder folder) => RuleBookReader.Read(Path.Combine(folder.Harbin, "..", "rules"));
}
