using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Models.Reading;

/// <summary>Reads public–private partnerships.</summary>
internal static class PppReading
{
    /// <summary>One partnership.</summary>
    public static PppDeal Ppp(string id, ModelSection section, Sector sector, ModelNames names)
    {
        PaymentMechanism mechanism = section.Choice<PaymentMechanism>("mechanism") ?? PaymentMechanism.GovernmentPayment;
        Figure<Money> investment = section.Figure("investment", Quantities.Investment);
        int operationYears = section.Integer("operationYears", 1, 60);
        return new PppDeal
        {
            Id = id,
            Name = section.Text("name"),
            Park = section.Reference("park", names.Parks, "园区", "park"),
            Payers = DealReading.Payers(section, names.Payers),
            Sector = sector,
            SigningDate = section.Day("signingDate") ?? DateOnly.MinValue,
            Illustrative = section.Flag("illustrative"),
            SizeBasis = section.Text("sizeBasis"),
            Investment = investment,
            ConstructionStart = section.Integer("constructionStart", 2000, 2100, ProblemKind.Date),
            SpendCurve = ConstructionReading.SpendCurve(section),
            SpendStepsPerYear = ConstructionReading.StepsPerYear(section),
            Items = ConstructionReading.Items(section, investment),
            LandOverrunClass = section.Says("landOverrunClass") ? section.Reference("landOverrunClass", names.OverrunClasses, "超支参照类", "overrun class") : null,
            ContractorAdvance = section.OptionalFigure("contractorAdvance", Quantities.Share),
            Undertakings = UndertakingReading.Undertakings(section, names.Payers),
            OverrunClass = section.Reference("overrunClass", names.OverrunClasses, "超支参照类", "overrun class"),
            Mechanism = mechanism,
            OperationYears = operationYears,
            EquityShare = section.Figure("equityShare", Quantities.Share),
            DebtSizing = SizingReading.Sizing(section),
            GovernmentEquityShare = section.Figure("governmentEquityShare", Quantities.Share),
            StandbyEquityShare = section.Figure("standbyEquityShare", Quantities.Share),
            Loans = LoanReading.Loans(section),
            Capital = section.OptionalSection("capital") is ModelSection capital ? Capital(capital) : CapitalTerms.Usual,
            Sweep = section.OptionalSection("cashSweep") is ModelSection sweep ? Sweep(sweep) : null,
            ConcessionEnd = section.ChoiceOr("concessionEnd", ConcessionEnd.Fixed),
            GovernmentPayment = GovernmentPayment(section, mechanism, operationYears),
            Operation = OperationReading.Operation(section.Section("operation"), sector),
            IncomeTax = TaxReading.IncomeTax(section.Section("incomeTax")),
            ReserveShare = section.Figure("reserveShare", Quantities.Share),
            Support = SupportReading.Support(section, names),
            Termination = TerminationReading.Termination(section),
            DebtReserve = TreasuryReading.DebtReserve(section),
            Vat = TaxReading.Vat(section),
            WorkingCapital = TreasuryReading.WorkingCapital(section),
            MajorMaintenance = TreasuryReading.MajorMaintenance(section),
            Distribution = DistributionReading.Distribution(section),
            FiscalResponsibility = FiscalResponsibilityReading.Terms(section),
            ValueForMoney = ValueForMoneyReading.Terms(section, names),
            RevenueSharing = PaymentReading.RevenueSharing(section, mechanism),
            HandOver = section.ChoiceOr("handOver", HandOver.EndOfTerm),
            Promises = UndertakingReading.Promises(section),
        };
    }

    private static CapitalTerms Capital(ModelSection section) => new()
    {
        Timing = section.ChoiceOr("timing", EquityTiming.ProRata),
        Base = section.ChoiceOr("base", CapitalBase.TotalInvestment),
        GovernmentEquityAmortised = section.FlagOr("governmentEquityAmortised", otherwise: true),
        Funds = section.ChoiceOr("funds", CapitalFunds.Own),
    };

    private static CashSweep Sweep(ModelSection section)
        => new(section.Figure("share", Quantities.Share), section.Integer("firstYear", 2000, 2100, ProblemKind.Date), section.Integer("lastYear", 2000, 2100, ProblemKind.Date));

    private static GovernmentPaymentTerms? GovernmentPayment(ModelSection deal, PaymentMechanism mechanism, int operationYears)
    {
        if (mechanism == PaymentMechanism.UserPayment)
        {
            if (deal.Says("governmentPayment"))
            {
                string path = $"{deal.Path}:governmentPayment";
                deal.Session.LeaveUnjudged(path);
                deal.Session.Report(ProblemKind.Inconsistent, path, "", "使用者付费项目没有政府付费条款;请删去,或改 mechanism。", "a user-paid deal has no government payment; remove it, or change the mechanism.");
            }

            return null;
        }

        ModelSection section = deal.Section("governmentPayment");
        return PaymentReading.Terms(section, operationYears);
    }
}
