using System.Globalization;
using HarbinParks.Finance.Derivations;
using HarbinParks.Finance.Indicators;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Cli;

/// <summary>Cover ratios and returns of a deal's base case, in sentences.</summary>
internal static class DealReturns
{
    /// <summary>The sentences; none for a deal without a project company.</summary>
    /// <param name="table">Cash-flow table of the deal.</param>
    /// <param name="english">Language.</param>
    public static IEnumerable<string> Of(CashFlowTable table, bool english)
    {
        if (table.Find(CashFlowLine.CashAvailable) is not CashFlowRow cash)
            yield break;

        CashFlowRow? cover = table.Find(CashFlowLine.CoverRatio);
        CashFlowRow? service = table.Find(CashFlowLine.DebtService);
        List<(double Value, int Year)> ratios = [];
        for (int t = 0; t < cash.Values.Count; t++)
        {
            if (service?.Values[t] is double due && due > 1 && cover?.Values[t] is double value)
                ratios.Add((value, table.FirstYear + t / table.PeriodsPerYear));
        }

        if (ratios.Count > 0)
        {
            (double lowest, int year) = ratios.MinBy(ratio => ratio.Value);
            yield return Text(english
                ? $"Cover ratio: lowest {lowest:F3} in {year}, average {ratios.Average(ratio => ratio.Value):F3} (eq. 35)"
                : (FormattableString)$"偿债覆盖率:最低 {lowest:F3}({year} 年),平均 {ratios.Average(ratio => ratio.Value):F3}(式 35)");
        }

        yield return Rate(english ? "Project IRR" : "项目内部收益率", Flows(table, [CashFlowLine.CashAvailable], CashFlowLine.ConstructionSpend), english);
        yield return Rate(english ? "Shareholders' IRR" : "股东内部收益率", Flows(table, [CashFlowLine.Distribution], CashFlowLine.EquityPaid, CashFlowLine.StandbyEquity, CashFlowLine.InitialWorkingCapital, CashFlowLine.ReserveFunding), english);
        if (table.Find(CashFlowLine.FundContribution) is not null)
            yield return Rate(english ? "Guidance fund's IRR" : "引导基金内部收益率", Flows(table, [CashFlowLine.FundDistribution, CashFlowLine.FundExit], CashFlowLine.FundContribution), english);
    }

    private static List<double> Flows(CashFlowTable table, CashFlowLine[] income, params CashFlowLine[] outlays)
    {
        List<double> flows = [];
        int years = table.Rows[0].Values.Count;
        for (int t = 0; t < years; t++)
        {
            double flow = income.Sum(line => table.Find(line)?.Values[t] ?? 0);
            foreach (CashFlowLine outlay in outlays)
                flow -= table.Find(outlay)?.Values[t] ?? 0;

            flows.Add(flow);
        }

        return flows;
    }

    private static string Rate(string name, List<double> flows, bool english)
    {
        RateOfReturn rate = InternalRateOfReturn.Of(flows);
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
