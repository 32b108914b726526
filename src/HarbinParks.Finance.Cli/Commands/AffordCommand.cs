using System.CommandLine;
using HarbinParks.Finance.Affordability;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Reports.Json;
using HarbinParks.Finance.Reports.Publishing;
using HarbinParks.Finance.Reports.Sentences;
using HarbinParks.Finance.Reports.Tables;

namespace HarbinParks.Finance.Cli.Commands;

/// <summary><c>afford</c>: 财政承受能力论证 by its four heads, for all levels, one level, or one deal.</summary>
internal sealed class AffordCommand
{
    private readonly SimulatedVerb _verb = new();
    private readonly Option<string?> _payer = new("--payer") { Description = "只列这一级财政的逐年表 / the table by year of one level" };
    private readonly Option<string?> _deal = new("--deal") { Description = "列这个项目的四项支出责任,风险承担按三种方法 / the heads of one deal, risk by all three methods" };
    private readonly Option<string> _subsidy = ModelOptions.Restricted(
        "--subsidy", "运营补贴口径:21 号文公式或合同约定 / subsidy by the formula of 21号 or as contracted", "formula", "formula", "contract");

    /// <summary>The verb.</summary>
    public Command Command
    {
        get
        {
            Command command = new("afford", """
                财政承受能力论证:股权投资、运营补贴、风险承担、配套投入,逐年逐级,占一般公共预算支出的比例与 5/7/10 % 各档概率;例:afford models/harbin --payer binxian --paths 20000 --seed 7 --out out / the four heads of affordability by year and level
                """);
            _verb.AddTo(command);
            command.Options.Add(_payer);
            command.Options.Add(_deal);
            command.Options.Add(_subsidy);
            command.SetAction(Run);
            return command;
        }
    }

    private async Task<int> Run(ParseResult parsed, CancellationToken cancel)
    {
        if (_verb.Load(parsed) is not LoadedModel model)
            return ExitCode.InputProblems;

        ReportLanguage language = _verb.LanguageOf(parsed);
        bool english = language == ReportLanguage.English;
        Portfolio portfolio = model.Portfolio;
        string? payer = parsed.GetValue(_payer);
        string? deal = parsed.GetValue(_deal);
        bool known = SimulatedVerb.Knows("--payer", payer, [.. portfolio.Payers.Select(one => one.Id)], english);
        known &= SimulatedVerb.Knows("--deal", deal, [.. portfolio.Deals.OfType<PppDeal>().Select(one => one.Id)], english);
        if (!known)
            return ExitCode.InputProblems;

        SubsidyBasis basis = parsed.GetValue(_subsidy) == "contract" ? SubsidyBasis.Contract : SubsidyBasis.Formula;
        return await _verb.Run(
            parsed,
            (settings, progress) => AffordabilityAssessment.Run(portfolio, model.Rules, basis, settings, progress, cancel),
            report => new AffordabilityConsole(report, portfolio, language).Print(payer, deal),
            report => [
                new OutputFile("affordability.json", stream => AffordabilityDocument.Write(report, portfolio, model.Identity, stream)),
                new OutputFile("affordability.csv", stream => AffordabilityTable.WriteLevels(report, portfolio.Disclaimer, stream)),
                new OutputFile("affordability-deals.csv", stream => AffordabilityTable.WriteDeals(report, portfolio.Disclaimer, stream)),
            ],
            new Repetition<AffordabilityReport>("afford", [$"--subsidy {parsed.GetValue(_subsidy)}"], model, report => report.Paths),
            cancel).ConfigureAwait(false);
    }
}
