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
            OverrunClass = section.Reference("overrunClass", names.OverrunClasses, "超支参照类", "overrun class"),
            Mechanism = mechanism,
            OperationYears = operationYears,
            EquityShare = section.Figure("equityShare", Quantities.Share),
            GovernmentEquityShare = section.Figure("governmentEquityShare", Quantities.Share),
            StandbyEquityShare = section.Figure("standbyEquityShare", Quantities.Share),
            Loans = LoanReading.Loans(section),
            Capital = section.OptionalSection("capital") is ModelSection capital ? Capital(capital) : CapitalTerms.Usual,
            Sweep = section.OptionalSection("cashSweep") is ModelSection sweep ? Sweep(sweep) : null,
            ConcessionEnd = section.ChoiceOr("concessionEnd", ConcessionEnd.Fixed),
            GovernmentPayment = GovernmentPayment(section, mechanism, operationYears),
            Operation = Operation(section.Section("operation"), sector),
            IncomeTax = TaxReading.IncomeTax(section.Section("incomeTax")),
            ReserveShare = section.Figure("reserveShare", Quantities.Share),
            Support = SupportReading.Support(section, names),
            Termination = TerminationReading.Termination(section),
            DebtReserve = TreasuryReading.DebtReserve(section),
            Vat = TaxReading.Vat(section),
            WorkingCapital = TreasuryReading.WorkingCapital(section),
            MajorMaintenance = TreasuryReading.MajorMaintenance(section),
            Distribution = DistributionReading.Distribution(section),
        };
    }

    private static CapitalTerms Capital(ModelSection section) => new()
    {
        Timing = section.ChoiceOr("timing", EquityTiming.ProRata),
        Base = section.ChoiceOr("base", CapitalBase.TotalInvestment),
        GovernmentEquityAmortised = section.FlagOr("governmentEquityAmortised", otherwise: true),
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
        return new GovernmentPaymentTerms
        {
            ConstructionPayment = section.Choice<ConstructionPayment>("constructionPayment") ?? ConstructionPayment.Annuity,
            SubsidyYears = section.IntegerOr("subsidyYears", 1, 60, operationYears),
            AnnuityReturn = section.Figure("annuityReturn", Quantities.Interest),
            ReasonableProfit = section.Figure("reasonableProfit", Quantities.Interest),
            DiscountRate = section.Figure("discountRate", Quantities.Interest),
            FirstExponent = section.Integer("firstExponent", 0, 1),
            OperatingProfit = section.Figure("operatingProfit", Quantities.Interest),
            PerformanceLink = section.Figure("performanceLink", Quantities.Share),
            PaymentBaseCap = section.Figure("paymentBaseCap", Quantities.Multiple),
            DemandSharing = section.Choice<DemandSharing>("demandSharing") ?? DemandSharing.Banded,
            DemandBand = section.Figure("demandBand", Quantities.Share),
            DemandGovernmentShare = section.Figure("demandGovernmentShare", Quantities.Share),
            FuelBand = section.Figure("fuelBand", Quantities.Share),
            FuelGovernmentShare = section.Figure("fuelGovernmentShare", Quantities.Share),
        };
    }

    private static OperatingTerms Operation(ModelSection section, Sector sector)
    {
        string? written = section.OptionalText("kind");
        OperationKind kind = written is null ? Usual(sector) : section.Choice<OperationKind>("kind") ?? Usual(sector);
        return kind switch
        {
            OperationKind.Sewage => new SewageOperation
            {
                FixedCost = section.Figure("fixedCost", Quantities.YearlyFlow),
                DailyCapacity = section.Figure("dailyCapacity", Quantities.DailyVolume),
                ChargePerCubicMetre = section.Figure("chargePerCubicMetre", Quantities.PerCubicMetre),
                VariableCostPerCubicMetre = section.Figure("variableCostPerCubicMetre", Quantities.PerCubicMetre),
                OpeningLoad = section.Figure("openingLoad", Quantities.Share),
                FinalLoad = section.Figure("finalLoad", Quantities.Share),
                RampYears = section.Integer("rampYears", 0, 40),
                ReviewPassThrough = section.Figure("reviewPassThrough", Quantities.Share),
                ReviewEveryYears = section.Integer("reviewEveryYears", 1, 20),
            },
            OperationKind.Waste => new WasteOperation
            {
                FixedCost = section.Figure("fixedCost", Quantities.YearlyFlow),
                TonnesPerYear = section.Figure("tonnesPerYear", Quantities.YearlyTonnes),
                GateFeePerTonne = section.Figure("gateFeePerTonne", Quantities.PerTonne),
                PowerSales = section.Figure("powerSales", Quantities.YearlyFlow),
                GuaranteedVolume = section.Figure("guaranteedVolume", Quantities.Share),
                ReviewPassThrough = section.OptionalFigure("reviewPassThrough", Quantities.Share),
                ReviewEveryYears = section.IntegerOr("reviewEveryYears", 0, 40, 0),
            },
            OperationKind.Supply => new SupplyOperation
            {
                FixedCost = section.Figure("fixedCost", Quantities.YearlyFlow),
                NetRevenueAtFullLoad = section.Figure("netRevenueAtFullLoad", Quantities.YearlyFlow),
                OpeningLoad = section.Figure("openingLoad", Quantities.Share),
                RampYears = section.Integer("rampYears", 0, 40),
                PurchasePriceExposure = section.OptionalFigure("purchasePriceExposure", Quantities.Elasticity),
            },
            OperationKind.Heating => new HeatingOperation
            {
                FixedCost = section.Figure("fixedCost", Quantities.YearlyFlow),
                OpeningArea = section.Figure("openingArea", Quantities.Area),
                FinalArea = section.Figure("finalArea", Quantities.Area),
                RampYears = section.Integer("rampYears", 0, 40),
                PricePerSquareMetre = section.Figure("pricePerSquareMetre", Quantities.PerSquareMetre),
                FuelPerSquareMetre = section.Figure("fuelPerSquareMetre", Quantities.PerSquareMetre),
                BoughtHeatPerSquareMetre = section.Figure("boughtHeatPerSquareMetre", Quantities.PerSquareMetre),
                OtherVariablePerSquareMetre = section.Figure("otherVariablePerSquareMetre", Quantities.PerSquareMetre),
            },
            _ => new AvailabilityOperation { FixedCost = section.Figure("fixedCost", Quantities.YearlyFlow) },
        };
    }

    private static OperationKind Usual(Sector sector) => sector switch
    {
        Sector.Sewage => OperationKind.Sewage,
        Sector.Waste => OperationKind.Waste,
        Sector.Water or Sector.Gas => OperationKind.Supply,
        Sector.Heating => OperationKind.Heating,
        _ => OperationKind.Availability,
    };
}
