using System.CommandLine;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Reports.Json;
using HarbinParks.Finance.Reports.Publishing;
using HarbinParks.Finance.Reports.Sentences;
using HarbinParks.Finance.ValueForMoney;

namespace HarbinParks.Finance.Cli.Commands;

/// <summary><c>value</c>: 物有所值评价 of one deal: PSC and PPP values on the same futures, and the score sheet.</summary>
internal sealed class ValueCommand
{
    private readonly SimulatedVerb _verb = new();
    private readonly Option<string> _deal = new("--deal") { Description = "PPP 项目 id / id of a partnership", Required = true };

    /// <summary>The verb.</summary>
    public Command Command
    {
        get
        {
            Command command = new("value", """
                物有所值评价:同一组未来里的 PSC 值与 PPP 值、差额及其区间、定性评分表;例:value models/harbin --deal limin-sewage --paths 20000 --seed 7 / value for money of one deal on the same futures
                """);
            _verb.AddTo(command);
            command.Options.Add(_deal);
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
        string id = parsed.GetValue(_deal)!;
        if (!SimulatedVerb.Knows("--deal", id, [.. portfolio.Deals.OfType<PppDeal>().Select(one => one.Id)], english))
            return ExitCode.InputProblems;

        if (ValueForMoneyAssessment.DiscountRateOf(portfolio.Deals.OfType<PppDeal>().First(deal => deal.Id == id)) is null)
        {
            await Console.Error.WriteLineAsync(english
                ? $"deals:{id}:valueForMoney:discountRate: missing; a user-paid deal has no discount rate of a government payment. Give one, for example 4.5 %."
                : $"deals:{id}:valueForMoney:discountRate:缺少年度折现率;使用者付费项目没有政府付费的折现率可用,请填写,如 4.5 %。").ConfigureAwait(false);
            return ExitCode.InputProblems;
        }

        return await _verb.Run(
            parsed,
            (settings, progress) => ValueForMoneyAssessment.Run(portfolio, model.Rules, id, settings, progress, cancel),
            report => new ValueForMoneyConsole(report, portfolio, language).Print(),
            report => [new OutputFile("value.json", stream => ValueForMoneyDocument.Write(report, portfolio, model.Identity, stream))],
            new Repetition<ValueForMoneyReport>("value", [$"--deal {id}"], model, report => report.Paths),
            cancel).ConfigureAwait(false);
    }
}
