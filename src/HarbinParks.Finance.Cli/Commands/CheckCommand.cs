using System.CommandLine;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Reports.Sentences;
using HarbinParks.Finance.Rules;
using HarbinParks.Finance.Simulation;
using HarbinParks.Finance.Sizing;
using HarbinParks.Finance.Warnings;

namespace HarbinParks.Finance.Cli.Commands;

/// <summary><c>check</c>: every problem of a model, and what its planning document contradicts, leaves open, mixes or concentrates (模型检查).</summary>
internal sealed class CheckCommand
{
    private readonly ModelOptions _model = new();

    /// <summary>The verb.</summary>
    public Command Command
    {
        get
        {
            Command command = new("check", "检查模型:列出全部问题与规划数据提示 / every problem of a model, contradictions in its data as notes");
            _model.AddTo(command);
            command.SetAction(Run);
            return command;
        }
    }

    private int Run(ParseResult parsed)
    {
        if (_model.Load(parsed) is not LoadedModel model)
            return ExitCode.InputProblems;

        bool english = _model.LanguageOf(parsed) == ReportLanguage.English;
        SimulationPlan plan = PlanCompiler.Compile(SizedPortfolio.Of(model.Portfolio, model.Rules).Portfolio, model.Rules);
        if (model.Portfolio.Disclaimer is string disclaimer)
            Console.WriteLine(disclaimer);

        Console.WriteLine(english
            ? FormattableString.Invariant($"{model.Portfolio.Title}: no problem. {model.Portfolio.Parks.Count} parks, {model.Portfolio.Payers.Count} payers, {model.Portfolio.Platforms.Count} platforms, {model.Portfolio.Deals.Count} deals; {FigureCensus.All(plan)} figures, of which {FigureCensus.Assumed(plan)} are assumptions.")
            : FormattableString.Invariant($"{model.Portfolio.Title}:没有问题。{model.Portfolio.Parks.Count} 个园区、{model.Portfolio.Payers.Count} 个付款财政、{model.Portfolio.Platforms.Count} 个平台、{model.Portfolio.Deals.Count} 个项目;数据 {FigureCensus.All(plan)} 项,其中假设 {FigureCensus.Assumed(plan)} 项。"));
        Findings(PlanAudit.Of(model.Portfolio), english);
        Legality([.. Rules.Legality.Judge(model.Portfolio, model.Rules), .. GrowthAudit.Judge(plan, BaseCase.Of(plan), model.Rules)], english);
        PlatformLogConsole.Print(model.Portfolio, english);
        foreach (AppliedRuleChange change in model.Rules.Changes)
        {
            Console.WriteLine(english
                ? FormattableString.Invariant($"Rule {change.Rule} {change.Parameter}: {change.Before} → {change.After} ({change.Source})")
                : FormattableString.Invariant($"规则参数已覆盖:{change.RuleName}({change.Rule}){change.Parameter} {change.Before} → {change.After}({change.Source})"));
        }

        return ExitCode.Done;
    }

    private static void Findings(IReadOnlyList<PlanFinding> findings, bool english)
    {
        Console.WriteLine();
        Console.WriteLine(english
            ? FormattableString.Invariant($"Notes on the planning document: {findings.Count}")
            : FormattableString.Invariant($"规划数据提示 {findings.Count} 条:"));
        foreach (IGrouping<FindingKind, PlanFinding> kind in findings.GroupBy(finding => finding.Kind).OrderBy(group => group.Key))
        {
            Console.WriteLine(FormattableString.Invariant($"  {(english ? kind.Key.ToString() : NameOf(kind.Key))} {kind.Count()}"));
            foreach (PlanFinding finding in kind)
                Console.WriteLine("    · " + (english ? finding.English : finding.Message) + "  [" + finding.Place + "]");
        }
    }

    private static void Legality(IReadOnlyList<LegalityFinding> findings, bool english)
    {
        if (findings.Count == 0)
            return;

        Console.WriteLine();
        Console.WriteLine(english ? FormattableString.Invariant($"Legality: {findings.Count}") : FormattableString.Invariant($"合法性提示 {findings.Count} 条:"));
        foreach (LegalityFinding finding in findings.OrderByDescending(finding => finding.Severity).ThenBy(finding => finding.Entity, StringComparer.Ordinal))
            Console.WriteLine("    · " + finding.EntityName + ":" + (english ? finding.English : finding.Message + "整改:" + finding.Remedy) + "  [" + finding.Rule.Citation + "]");
    }

    private static string NameOf(FindingKind kind) => kind switch
    {
        FindingKind.Contradiction => "矛盾",
        FindingKind.Gap => "缺口",
        FindingKind.Comparability => "可比性",
        _ => "集中度",
    };
}
