using System.Globalization;
using HarbinParks.Finance.Derivations;
using HarbinParks.Finance.Indicators;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Sizing;

namespace HarbinParks.Finance.Cli;

/// <summary>Cover ratios and returns of a deal's base case, in sentences.</summary>
internal static class DealReturns
{
    /// <summary>The sentences.</summary>
    /// <param name="metrics">Metrics of the deal.</param>
    /// <param name="english">Language.</param>
    public static IEnumerable<string> Of(DealMetrics metrics, bool english)
    {
        if (metrics.Cover is { Minimum: double lowest, Average: double average })
        {
            yield return Text(english
                ? $"Cover ratio: lowest {lowest:F3} in {metrics.LowestYear}, average {average:F3} (eq. 35)"
                : (FormattableString)$"偿债覆盖率:最低 {lowest:F3}({metrics.LowestYear} 年),平均 {average:F3}(式 35)");
        }

        if (metrics.LoanLifeCover is [double life, ..] && metrics.LowestLoanLifeCover is double lowestLife)
        {
            yield return Text(english
                ? $"Loan life cover ratio: {life:F3} at the first repayment in {metrics.FirstRepayment}, lowest {lowestLife:F3} (eq. 68)"
                : (FormattableString)$"贷款存续期偿债覆盖率:首个还本年 {metrics.FirstRepayment} 为 {life:F3},最低 {lowestLife:F3}(式 68)");
        }

        if (metrics.ProjectLifeCover is double project)
            yield return Text(english ? $"Project life cover ratio: {project:F3} (eq. 68)" : (FormattableString)$"项目存续期偿债覆盖率:{project:F3}(式 68)");

        yield return Rate(english ? "Project IRR" : "项目内部收益率", metrics.ProjectReturn, english);
        yield return Rate(english ? "Shareholders' IRR" : "股东内部收益率", metrics.EquityReturn, english);
        string at = Text($"{metrics.DiscountRate * 100:F2} %");
        yield return english
            ? $"Net present value at {at}: project {FigureText.Money(metrics.ProjectValue)}, shareholders {FigureText.Money(metrics.EquityValue)} (eq. 63)"
            : $"净现值(折现率 {at}):项目 {FigureText.Money(metrics.ProjectValue)},股东 {FigureText.Money(metrics.EquityValue)}(式 63)";
        yield return english
            ? $"Payback from the start of construction: simple {Years(metrics.Simple, english)}, discounted {Years(metrics.Discounted, english)} (eq. 67)"
            : $"投资回收期(自开工):静态 {Years(metrics.Simple, english)},动态 {Years(metrics.Discounted, english)}(式 67)";
        if (metrics.BegunEarlier)
            yield return english ? "Works began before the first simulated year: what was spent before is not in these flows." : "建设始于模拟首年之前:此前的支出不在以上现金流内。";

        if (metrics.CutOff)
            yield return english ? "Operation goes on beyond the last simulated year: what comes after is not in these flows." : "运营期超出模拟末年:此后的现金流不在以上指标内。";
    }

    /// <summary>The return of a guidance fund; null where there is none.</summary>
    /// <param name="table">Cash-flow table of the deal.</param>
    /// <param name="english">Language.</param>
    public static string? Fund(CashFlowTable table, bool english)
    {
        if (table.Find(CashFlowLine.FundContribution) is not CashFlowRow paidIn)
            return null;

        IReadOnlyList<double?>? shares = table.Find(CashFlowLine.FundDistribution)?.Values;
        IReadOnlyList<double?>? exit = table.Find(CashFlowLine.FundExit)?.Values;
        double[] flows = [.. paidIn.Values.Select((contribution, t) => (shares?[t] ?? 0) + (exit?[t] ?? 0) - (contribution ?? 0))];
        return Rate(english ? "Guidance fund's IRR" : "引导基金内部收益率", InternalRateOfReturn.Of(flows), english);
    }

    private static string Years(Payback payback, bool english) => payback.Outcome switch
    {
        PaybackOutcome.Reached => Text(english ? $"{payback.Years:F1} years" : (FormattableString)$"{payback.Years:F1} 年") + (payback.LostAgain ? english ? " (negative again later)" : "(此后再度转负)" : ""),
        PaybackOutcome.Never => english ? "not within the simulated years" : "模拟期内收不回",
        _ => english ? "no outlay" : "无投入",
    };

    private static string Rate(string name, RateOfReturn rate, bool english)
    {
        string roots = string.Join("、", rate.Roots.Select(root => Text($"{root * 100:F2} %")));
        return rate.Count switch
        {
            RootCount.None => name + (english ? ": none" : ":无实数解"),
            RootCount.One => Text($"{name}:{rate.Quoted * 100:F2} %"),
            _ => Text(english ? $"{name}: several roots {roots}; {rate.Quoted * 100:F2} % is quoted (eq. 64)" : (FormattableString)$"{name}:有多个解 {roots},引用 {rate.Quoted * 100:F2} %(式 64)"),
        };
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
