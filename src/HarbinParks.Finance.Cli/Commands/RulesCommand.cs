using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Reports.Sentences;
using HarbinParks.Finance.Rules;
using Spectre.Console;
using Rule = HarbinParks.Finance.Rules.Rule;

namespace HarbinParks.Finance.Cli.Commands;

/// <summary><c>rules</c>: the rules of several dates side by side, and what each deal would meet if it were signed on them (规则并列).</summary>
internal sealed class RulesCommand
{
    private const int NarrowestTable = 156;
    private static readonly string[] _usual = ["2015-12-31", "2019-12-31", "2023-12-31", "2026-06-30"];
    private readonly ModelOptions _model = new();
    private readonly Option<string[]> _on = new("--on")
    {
        Description = "日期,可多次;默认 2015、2019、2023、2026 各一日 / date, repeatable",
        DefaultValueFactory = _ => _usual,
        AllowMultipleArgumentsPerToken = true,
    };

    /// <summary>The verb.</summary>
    public Command Command
    {
        get
        {
            _on.Validators.Add(Dated);
            Command command = new("rules", "各日期的规则并列,以及各项目若在该日签约的合法性 / rules of several dates side by side, and each deal as if signed on them");
            _model.AddTo(command);
            command.Options.Add(_on);
            command.SetAction(Run);
            return command;
        }
    }

    private int Run(ParseResult parsed)
    {
        if (_model.Load(parsed) is not LoadedModel model)
            return ExitCode.InputProblems;

        bool english = _model.LanguageOf(parsed) == ReportLanguage.English;
        DateOnly[] days = [.. parsed.GetValue(_on)!.Select(text => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture)).Distinct().Order()];
        IAnsiConsole console = AnsiConsole.Console;
        if (Console.IsOutputRedirected)
            console.Profile.Width = Math.Max(console.Profile.Width, NarrowestTable);

        console.Write(RuleTable(model.Rules, days, english));
        console.Write(DealTable(model.Portfolio, model.Rules, days, english));
        Console.WriteLine(english
            ? "Rules of a date: — not yet, a figure or ● in force, “ended” repealed. A deal is judged as if it were signed on the date; its contract is otherwise unchanged."
            : "规则:— 为尚未施行,数值或 ● 为施行中。项目按“若在该日签约”判断,其余条款不变;实际签约日的判断见 check。");
        return ExitCode.Done;
    }

    private static Table RuleTable(RuleBook book, DateOnly[] days, bool english)
    {
        Table table = Dates(english ? "Rules" : "规则", days);
        foreach (Rule rule in book.Rules.OrderBy(rule => rule.Kind).ThenBy(rule => rule.InForceFrom).ThenBy(rule => rule.Id, StringComparer.Ordinal))
        {
            string changed = book.Changes.Any(change => change.Rule == rule.Id) ? english ? " [changed by the user]" : " 〔用户已改〕" : "";
            table.AddRow([Text($"{rule.Id}  {rule.Name}{changed}\n    {rule.Citation}"), .. days.Select(day => Text(StateOf(rule, day, english)))]);
        }

        return table;
    }

    private static Table DealTable(Portfolio portfolio, RuleBook book, DateOnly[] days, bool english)
    {
        Table table = Dates(english ? "Deals, as if signed on the date" : "项目(若在该日签约)", days);
        IReadOnlyList<LegalityFinding>[] found = [.. days.Select(day => SignedOn(portfolio, book, day))];
        foreach (Deal deal in portfolio.Deals)
        {
            table.AddRow([
                Text(FormattableString.Invariant($"{deal.Name}\n    {(english ? "signed" : "签约")} {deal.SigningDate:yyyy-MM-dd}")),
                .. found.Select(findings => Text(Verdict([.. findings.Where(finding => finding.EntityKind == "deal" && finding.Entity == deal.Id)], english)))]);
        }

        return table;
    }

    /// <summary>What legality finds if every deal were signed on a day, known on that day.</summary>
    private static IReadOnlyList<LegalityFinding> SignedOn(Portfolio portfolio, RuleBook book, DateOnly day) => Legality.Judge(
        portfolio with { Deals = [.. portfolio.Deals.Select(deal => deal with { SigningDate = day })], RuleView = RuleView.ByYear, ValuationDate = day.AddDays(-1) },
        book);

    private static string Verdict(IReadOnlyList<LegalityFinding> findings, bool english)
    {
        if (findings.Count == 0)
            return english ? "no finding" : "未见问题";

        string worst = findings.Max(finding => finding.Severity) switch
        {
            LegalitySeverity.MustNotSign => english ? "must not be signed" : "不得签约",
            LegalitySeverity.Irregular => english ? "irregular" : "不规范",
            LegalitySeverity.Remedy => english ? "to be mended" : "须整改",
            _ => english ? "note" : "提示",
        };
        return worst + "\n" + string.Join("\n", findings.OrderByDescending(finding => finding.Severity).Select(finding => finding.Rule.Id).Distinct());
    }

    private static string StateOf(Rule rule, DateOnly day, bool english)
    {
        if (!rule.InForce(day))
            return rule.EndedOn <= day ? english ? "ended" : "已失效" : "—";

        if (rule.Threshold is not double line)
            return "●";

        // Terms are bounded in years and cover in plain ratios; all else below a multiple of the budget is a share.
        bool isPlain = rule.Indicator is "dscr" or "cashToShortDebt" or "interestCover" || (rule.Indicator is null && line is 0 or > 1);
        return LineText.Value(line, isPlain ? "ratio" : "share", english ? ReportLanguage.English : ReportLanguage.Chinese);
    }

    private static Table Dates(string heading, DateOnly[] days)
    {
        Table table = new() { Border = TableBorder.Simple, ShowRowSeparators = false };
        table.AddColumn(new TableColumn(Text(heading)));
        foreach (DateOnly day in days)
            table.AddColumn(new TableColumn(Text(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))).NoWrap());

        return table;
    }

    private static Text Text(string text) => new(text);

    private static void Dated(OptionResult result)
    {
        foreach (Token token in result.Tokens.Where(token => !DateOnly.TryParseExact(token.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)))
            result.AddError($"--on 读到“{token.Value}”,应为日期,如 2019-12-31 / --on takes a date such as 2019-12-31");
    }
}
