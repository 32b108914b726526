using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Models.Reading;

/// <summary>Reads public–private partnerships.</summary>
internal static class PppReading
{
    /// <summary>One partnership.</summary>
    public static PppDeal Ppp(string id, ModelSection section, Sector sector, ModelNames names)
    {
        PaymentMechanism mechanism = section.Choice<PaymentMechanism>("mechanism") ?? PaymentMechanism.GovernmentPayment;
        int operationYears = section.Integer("operationYears", 1, 60);
        ModelSection incomeTax = section.Section("incomeTax");
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
            Investment = section.Figure("investment", Quantities.Investment),
            ConstructionStart = section.Integer("constructionStart", 2000, 2100, ProblemKind.Date),
            SpendCurve = DealReading.SpendCurve(section),
            OverrunClass = section.Reference("overrunClass", names.OverrunClasses, "超支参照类", "overrun class"),
            Mechanism = mechanism,
            OperationYears = operationYears,
            EquityShare = section.Figure("equityShare", Quantities.Share),
            GovernmentEquityShare = section.Figure("governmentEquityShare", Quantities.Share),
            StandbyEquityShare = section.Figure("standbyEquityShare", Quantities.Share),
            Loans = [DealReading.Loan(section.Section("loan"))],
            GovernmentPayment = GovernmentPayment(section, mechanism, operationYears),
            Operation = OperationReading.Operation(section.Section("operation"), sector),
            IncomeTax = new IncomeTaxTerms
            {
                FullRate = incomeTax.Figure("rate", Quantities.Share),
                Holiday = incomeTax.Flag("holiday"),
                LossExpiryYears = incomeTax.Integer("lossExpiryYears", 0, 5),
            },
            ReserveShare = section.Figure("reserveShare", Quantities.Share),
            RevenueSharing = PaymentReading.RevenueSharing(section, mechanism),
        };
    }

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
