using System.Globalization;
using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Models.Reading;

/// <summary>Tests within one deal.</summary>
internal static class DealChecks
{
    /// <summary>All tests of a deal.</summary>
    public static void Check(Deal deal, Portfolio portfolio, ReadingSession session)
    {
        string path = $"deals:{deal.Id}";
        CheckDates(deal, path, portfolio, session);
        if (deal is PlatformLoanDeal served)
            SizingReading.Check(served, session);

        if (deal is PppDeal ppp)
        {
            CheckPartnership(ppp, path, portfolio, session);
            TreasuryChecks.Check(ppp, path, portfolio, session);
            SupportReading.Check(ppp, path, session);
            FiscalResponsibilityReading.Check(ppp, path, session);
        }
        else if (deal is BuildTransferDeal buyback)
        {
            BuildTransferReading.Check(buyback, path, session);
        }
        else if (deal is PlatformLoanDeal loan && Consistency.Readable(loan.Maintenance.Origin, loan.Investment.Origin) && loan.Maintenance.Value.Yuan > loan.Investment.Value.Yuan)
        {
            session.Report(ProblemKind.Inconsistent, $"{path}:maintenance", loan.Maintenance.Origin.Text, "一年养护费大于总投资。", "a year's maintenance exceeds the investment.");
        }
    }

    private static void CheckDates(Deal deal, string path, Portfolio portfolio, ReadingSession session)
    {
        if (Failed(session, $"{path}:constructionStart") || deal.SpendCurve.Count == 0)
        {
            return;
        }

        int grid = deal is PppDeal ? portfolio.PeriodsPerYear : 1;
        if (deal.ConstructionMonths * grid % 12 != 0)
        {
            session.Report(
                ProblemKind.Date,
                $"{path}:spendCurve",
                string.Create(CultureInfo.InvariantCulture, $"{deal.SpendCurve.Count}"),
                string.Create(CultureInfo.InvariantCulture, $"建设期 {deal.ConstructionMonths} 个月,不是计算期(每年 {grid} 期)的整倍数;请改 spendCurve 或 periodsPerYear。"),
                string.Create(CultureInfo.InvariantCulture, $"{deal.ConstructionMonths} months of construction do not end with a period ({grid} a year); change spendCurve or periodsPerYear."));
        }

        string start = deal.ConstructionStart.ToString(CultureInfo.InvariantCulture);
        bool horizonKnown = !Failed(session, "lastYear") && !Failed(session, "firstYear");
        if (horizonKnown && deal.ConstructionStart > portfolio.LastYear)
        {
            session.Report(
                ProblemKind.Date,
                $"{path}:constructionStart",
                start,
                string.Create(CultureInfo.InvariantCulture, $"开工晚于模拟期末年 {portfolio.LastYear}。"),
                string.Create(CultureInfo.InvariantCulture, $"construction starts after the last simulated year {portfolio.LastYear}."));
        }

        if (!Failed(session, $"{path}:signingDate") && deal.SigningDate != DateOnly.MinValue && deal.SigningDate.Year >= deal.PlannedOpening)
        {
            session.Report(
                ProblemKind.Date,
                $"{path}:signingDate",
                deal.SigningDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                string.Create(CultureInfo.InvariantCulture, $"签约晚于计划开始运营(回购)的 {deal.PlannedOpening} 年。"),
                string.Create(CultureInfo.InvariantCulture, $"signed after the planned opening in {deal.PlannedOpening}."));
        }
    }

    private static void CheckPartnership(PppDeal deal, string path, Portfolio portfolio, ReadingSession session)
    {
        bool yearsKnown = !Failed(session, $"{path}:operationYears");
        foreach (LoanTerms loan in deal.Loans)
            LoanChecks.Check(deal, loan, path, portfolio, session);

        if (yearsKnown && deal.GovernmentPayment is GovernmentPaymentTerms terms && terms.SubsidyYears > deal.OperationYears)
        {
            session.Report(
                ProblemKind.Inconsistent,
                $"{path}:governmentPayment:subsidyYears",
                terms.SubsidyYears.ToString(CultureInfo.InvariantCulture),
                string.Create(CultureInfo.InvariantCulture, $"补贴年数长于运营期 {deal.OperationYears} 年。"),
                string.Create(CultureInfo.InvariantCulture, $"longer than the {deal.OperationYears} years of operation."));
        }

        bool givenByYear = deal.Operation is ScheduleOperation or ItemisedOperation;
        bool paidByUsers = deal.Operation is SewageOperation or HeatingOperation or SupplyOperation or TollOperation or WaterOperation or GasOperation;
        if ((deal.Mechanism == PaymentMechanism.GovernmentPayment && paidByUsers)
            || (deal.Mechanism is PaymentMechanism.ViabilityGap or PaymentMechanism.UserPayment && !paidByUsers && !givenByYear)
            || (deal.Mechanism == PaymentMechanism.UsagePayment && deal.Operation is not WasteOperation))
        {
            session.Report(
                ProblemKind.Inconsistent,
                $"{path}:mechanism",
                ChineseNames.Of(deal),
                "与运营参数不符:政府付费配可用性运营;缺口补助和使用者付费配有收费的运营;使用量付费配垃圾处理。",
                "does not fit the operation: government payment goes with availability, a viability gap and user payment with fees, usage payment with waste.");
        }

        CheckHeat(deal, path, session);
        if (deal.Operation is HeatingOperation heating && Consistency.Readable(heating.OpeningArea.Origin, heating.FinalArea.Origin) && heating.OpeningArea.Value.Value > heating.FinalArea.Value.Value)
        {
            session.Report(ProblemKind.Inconsistent, $"{path}:operation:openingArea", heating.OpeningArea.Origin.Text, $"大于达产面积 {heating.FinalArea.Origin.Text}。", $"more than the final area {heating.FinalArea.Origin.Text}.");
        }

        if (deal.Operation is SewageOperation sewage && Consistency.Readable(sewage.OpeningLoad.Origin, sewage.FinalLoad.Origin) && sewage.OpeningLoad.Value.Fraction > sewage.FinalLoad.Value.Fraction)
        {
            session.Report(ProblemKind.Inconsistent, $"{path}:operation:openingLoad", sewage.OpeningLoad.Origin.Text, $"大于达产负荷 {sewage.FinalLoad.Origin.Text}。", $"more than the final load {sewage.FinalLoad.Origin.Text}.");
        }
    }

    /// <summary>What the government pays of fuel, by the link and by the band of the subsidy, is at most all of it.</summary>
    private static void CheckHeat(PppDeal deal, string path, ReadingSession session)
    {
        if (deal is not { Operation: HeatingOperation { FuelLink: FuelLink { ByGovernment: true } link }, GovernmentPayment: GovernmentPaymentTerms terms })
            return;

        double share = link.Share.Value.Fraction + terms.FuelGovernmentShare.Value.Fraction;
        if (Consistency.Readable(link.Share.Origin, terms.FuelGovernmentShare.Origin) && share > 1 + 1e-9)
        {
            session.Report(
                ProblemKind.Inconsistent,
                $"{path}:operation:fuelLink:share",
                link.Share.Origin.Text,
                $"与 fuelGovernmentShare {terms.FuelGovernmentShare.Origin.Text} 合计超过 100 %:财政对同一燃料成本付了两次。",
                $"more than 100 % together with fuelGovernmentShare {terms.FuelGovernmentShare.Origin.Text}: the government would pay for the same fuel twice.");
        }
    }

    private static bool Failed(ReadingSession session, string path) => session.Problems.Any(problem => problem.Path == path);
}
