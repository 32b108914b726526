using System.Globalization;
using HarbinParks.Finance.Affordability;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Reports.Sentences;
using HarbinParks.Finance.Statistics;
using Spectre.Console;

namespace HarbinParks.Finance.Cli;

/// <summary>Prints 财政承受能力论证: all levels in their worst year, one level by year, or one deal by year.</summary>
/// <param name="report">The evaluation.</param>
/// <param name="portfolio">Its portfolio.</param>
/// <param name="language">Language.</param>
internal sealed class AffordabilityConsole(AffordabilityReport report, Portfolio portfolio, ReportLanguage language)
{
    private const int WidthInAPipe = 200;

    private bool English => language == ReportLanguage.English;

    /// <summary>Prints.</summary>
    /// <param name="payerId">Level asked for; null for all.</param>
    /// <param name="dealId">Deal asked for; null for none.</param>
    public void Print(string? payerId, string? dealId)
    {
        if (Console.IsOutputRedirected)
            AnsiConsole.Profile.Width = WidthInAPipe;

        Commands.SimulatedVerb.PrintDisclaimer(portfolio);
        Console.WriteLine(Head());
        DealResponsibility[] deals = [.. report.Deals.Where(deal => deal.Deal == dealId)];
        foreach (DealResponsibility deal in deals)
            Deal(deal);

        PayerAffordability[] levels = [.. report.Payers.Where(payer => payerId is not null ? payer.Id == payerId : dealId is not null ? deals.Any(deal => deal.Payer == payer.Id) : report.Payers.Count == 1)];
        foreach (PayerAffordability payer in levels)
            Level(payer);

        if (levels.Length == 0)
            AllLevels();

        if (report.InvalidValues > 0)
            Console.WriteLine(English ? FormattableString.Invariant($"{report.InvalidValues} values were not numbers: do not use this result.") : FormattableString.Invariant($"有 {report.InvalidValues} 个无效数值,本结果不可使用。"));
    }

    private string Head()
    {
        string basis = report.Basis == SubsidyBasis.Formula
            ? English ? "subsidy by the formula of 财金〔2015〕21号" : "运营补贴按财金〔2015〕21号公式"
            : English ? "subsidy as contracted" : "运营补贴按合同约定";
        return English
            ? FormattableString.Invariant($"{portfolio.Title}: affordability by four heads; {basis}; {report.Paths} paths, seed {report.Seed}; E, S, K of the base case, R by each deal's method; amounts due, in 万元")
            : FormattableString.Invariant($"{portfolio.Title}:财政承受能力论证;{basis};{report.Paths} 条路径,种子 {report.Seed};股权、补贴、配套取基准情形,风险按各项目所选方法;按应付数,单位万元");
    }

    private void AllLevels()
    {
        Table table = new() { Border = TableBorder.Simple, Title = new TableTitle(English ? "All levels in the year of their largest share" : "各级财政占比最高的年份") };
        table.AddColumn(English ? "Level" : "财政");
        foreach (string column in English ? (string[])["Year", "Total", "Expenditure", "Share %"] : ["年份", "支出责任", "一般公共预算支出", "占比 %"])
            Right(table, column);

        foreach (ShareBand band in report.Bands)
            Right(table, "P(" + BandText.Line(band) + ") %");

        table.AddColumn(English ? "Verdict" : "判定");
        foreach (PayerAffordability payer in report.Payers.OrderByDescending(payer => payer.Peak.Share))
        {
            AffordabilityYear peak = payer.Peak;
            table.AddRow([
                Markup.Escape(payer.Name), Text(peak.Year, "0"), Wan(peak.Total, "#,##0"), Wan(peak.Expenditure, "#,##0"), Text(100 * peak.Share, "0.00"),
                .. peak.Bands.Select(Probability), Markup.Escape(BandText.Verdict(report, peak.Year - report.Years[0], peak.Share, language))]);
        }

        AnsiConsole.Write(table);
        Console.WriteLine(English ? "By year: --payer ID; one deal: --deal ID" : "逐年表:--payer 财政编号;单个项目:--deal 项目编号");
    }

    private void Level(PayerAffordability payer)
    {
        Table table = new() { Border = TableBorder.Simple, Title = new TableTitle(Markup.Escape(payer.Name) + (English ? ": by year" : ":分年度财政支出责任测算表")) };
        foreach (string column in English
            ? (string[])["Year", "E", "S", "R", "K", "Outside model", "Total", "Expenditure", "Share %"]
            : ["年份", "股权投资", "运营补贴", "风险承担", "配套投入", "模型外既有", "合计", "一般公共预算支出", "占比 %"])
            Right(table, column);

        foreach (ShareBand band in report.Bands)
            Right(table, "P(" + BandText.Line(band) + ") %");

        table.AddColumn(English ? "Verdict" : "判定");
        int last = payer.Years.Count - 1;
        while (last > 0 && payer.Years[last].Total < 1)
            last--;

        for (int year = 0; year <= last; year++)
        {
            AffordabilityYear row = payer.Years[year];
            table.AddRow([
                Text(row.Year, "0"), Wan(row.Equity), Wan(row.Subsidy), Wan(row.Risk), Wan(row.Matching), Wan(row.Existing), Wan(row.Total), Wan(row.Expenditure, "#,##0"), Text(100 * row.Share, "0.00"),
                .. row.Bands.Select(Probability), Markup.Escape(BandText.Verdict(report, year, row.Share, language))]);
        }

        AnsiConsole.Write(table);
        Console.WriteLine(Forecast(payer.Expenditure));
        foreach (ShareBand band in report.Bands)
            Console.WriteLine("  " + BandText.Line(band) + (English ? ": " : ":") + band.Rule.Name + ", " + band.Rule.Citation);
    }

    private string Forecast(ExpenditureForecast forecast) => forecast.Growth is double growth
        ? English
            ? FormattableString.Invariant($"Expenditure: base year grown at {100 * growth:0.00} % a year, the mean of the five years up to it; probabilities rest on each path's own expenditure.")
            : FormattableString.Invariant($"一般公共预算支出:基年数按近五年平均增速 {100 * growth:0.00} % 递推;概率按各条路径自身的支出计算。")
        : English
            ? "Expenditure: base case of the model, since the level gives no five-year history (expenditureHistory); probabilities rest on each path's own expenditure."
            : "一般公共预算支出:该级未给出近五年支出(expenditureHistory),取模型基准情形;概率按各条路径自身的支出计算。";

    private void Deal(DealResponsibility deal)
    {
        string method = deal.Method switch
        {
            RiskMethod.Scenario => English ? "scenario method" : "情景分析法",
            RiskMethod.Ratio => English ? "ratio method" : "比例法",
            _ => English ? "probability method" : "概率法",
        };
        Table table = new() { Border = TableBorder.Simple, Title = new TableTitle(Markup.Escape(deal.DealName + " · " + deal.PayerName + (English ? "; R by " : ":风险承担采用") + method)) };
        foreach (string column in English
            ? (string[])["Year", "E", "S", "R", "K", "Total", "R probability", "±", "P50", "P90", "P99", "R scenario", "R ratio"]
            : ["年份", "股权投资", "运营补贴", "风险承担", "配套投入", "合计", "概率法", "±", "基本 P50", "不利 P90", "最坏 P99", "情景法", "比例法"])
            Right(table, column);

        int last = deal.Years.Count - 1;
        while (last > 0 && deal.Years[last].Total < 1)
            last--;

        bool started = false;
        for (int year = 0; year <= last; year++)
        {
            ResponsibilityYear row = deal.Years[year];
            RiskResponsibility risk = row.RiskMethods;
            started |= row.Total >= 1;
            if (started)
            {
                table.AddRow(
                    Text(report.Years[year], "0"), Wan(row.Equity), Wan(row.Subsidy), Wan(row.Risk), Wan(row.Matching), Wan(row.Total),
                    Wan(risk.Probability.Value), Wan(risk.Probability.StandardError), Wan(risk.Basic), Wan(risk.Adverse), Wan(risk.Worst), Wan(risk.Scenario), risk.Ratio is double ratio ? Wan(ratio) : "—");
            }
        }

        AnsiConsole.Write(table);
        if (deal.Years[0].RiskMethods.Ratio is null)
        {
            Console.WriteLine(English
                ? "The ratio method has no figures: fiscalResponsibility:constructionRiskRatio, operationRiskRatio."
                : "比例法:模型未给出比例(fiscalResponsibility:constructionRiskRatio、operationRiskRatio),未测算。");
        }
    }

    private static void Right(Table table, string column) => table.AddColumn(new TableColumn(Markup.Escape(column)).RightAligned().NoWrap());

    private static string Wan(double yuan, string form = "#,##0.00") => Text(yuan / 1e4 + 0.0, form);

    private static string Text(double number, string form) => number.ToString(form, CultureInfo.InvariantCulture);

    private static string Probability(ProbabilityEstimate? estimate)
        => estimate is ProbabilityEstimate known ? ProbabilityText.WithError(new EstimateReport(known.Probability, known.StandardError)).Replace(" %", "", StringComparison.Ordinal) : "—";
}
