using System.Globalization;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Models.Reading;

/// <summary>Tests of taxes, maintenance and distributions within one deal.</summary>
internal static class TreasuryChecks
{
    /// <summary>All of them.</summary>
    public static void Check(PppDeal deal, string path, Portfolio portfolio, ReadingSession session)
    {
        if (deal.MajorMaintenance is MajorMaintenanceTerms maintenance && !Failed(session, $"{path}:operationYears"))
            CheckMaintenance(deal, maintenance, path, session);

        if (deal.Distribution is { Fund: GuidanceFundTerms fund })
            CheckFund(deal, fund, path, portfolio, session);

        if (deal.Vat is { Method: not VatMethod.General, CreditRefunded: true })
        {
            session.Report(
                ProblemKind.Inconsistent, $"{path}:vat:creditRefunded", "true", "简易计税和营业税没有留抵税额,不能退税。", "simple tax and business tax have no credit that could be refunded.");
        }

        if (deal.WorkingCapital?.Initial is Figure<Money> initial && Consistency.Readable(initial.Origin, deal.Investment.Origin) && initial.Value.Yuan > deal.Investment.Value.Yuan)
            session.Report(ProblemKind.Inconsistent, $"{path}:workingCapital:initial", initial.Origin.Text, "铺底流动资金大于批准概算。", "more than the approved budget.");
    }

    private static void CheckMaintenance(PppDeal deal, MajorMaintenanceTerms maintenance, string path, ReadingSession session)
    {
        foreach (MaintenanceEvent one in maintenance.Events.Where(one => one.Year > deal.OperationYears))
        {
            session.Report(
                ProblemKind.Date,
                one.Amount.Origin.Path,
                one.Year.ToString(CultureInfo.InvariantCulture),
                string.Create(CultureInfo.InvariantCulture, $"大修在运营第 {one.Year} 年,晚于运营期 {deal.OperationYears} 年。"),
                string.Create(CultureInfo.InvariantCulture, $"works in operating year {one.Year}, after the {deal.OperationYears} years of operation."));
        }

        if (maintenance.Events.Count == 0 && maintenance.HandOver is null)
            session.Report(ProblemKind.Missing, $"{path}:majorMaintenance:events", "", "大修没有任何事项;写 events 或 handOver。", "no works are named: give events or handOver.");
    }

    private static void CheckFund(PppDeal deal, GuidanceFundTerms fund, string path, Portfolio portfolio, ReadingSession session)
    {
        double shares = fund.EquityShare.Value.Fraction + deal.GovernmentEquityShare.Value.Fraction;
        if (Consistency.Readable(fund.EquityShare.Origin, deal.GovernmentEquityShare.Origin) && shares > 1 + 1e-9)
        {
            session.Report(
                ProblemKind.Inconsistent,
                $"{path}:distribution:fund:equityShare",
                fund.EquityShare.Origin.Text,
                $"基金与政府出资比例({deal.GovernmentEquityShare.Origin.Text})合计超过 100 %。",
                $"with the government's share ({deal.GovernmentEquityShare.Origin.Text}) more than 100 %.");
        }

        bool known = !Failed(session, $"{path}:constructionStart") && !Failed(session, $"{path}:operationYears");
        if (known && deal.SpendCurve.Count > 0 && fund.ExitYear is int exit && (exit < deal.PlannedOpening || exit < portfolio.FirstYear))
        {
            session.Report(
                ProblemKind.Date,
                $"{path}:distribution:fund:exitYear",
                exit.ToString(CultureInfo.InvariantCulture),
                string.Create(CultureInfo.InvariantCulture, $"早于计划开始运营的 {deal.PlannedOpening} 年或首个模拟年。"),
                string.Create(CultureInfo.InvariantCulture, $"before the planned opening in {deal.PlannedOpening}, or before the first simulated year."));
        }

        if (fund is { ExitPaidBy: FundExit.Government, ExitYear: null })
        {
            session.Report(
                ProblemKind.Missing, $"{path}:distribution:fund:exitYear", "", "政府承诺回购须写明退出年份。", "a promise of the government needs its year.");
        }
    }

    private static bool Failed(ReadingSession session, string path) => session.Problems.Any(problem => problem.Path == path);
}
