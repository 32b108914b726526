using HarbinParks.Finance.Portfolios;
using static HarbinParks.Finance.Tests.Projection.Figures;

namespace HarbinParks.Finance.Tests.Projection;

/// <summary>Makes deals with random plausible terms.</summary>
internal sealed class DealMaker(Random random, int firstYear)
{
    private static readonly string[] _overrunClasses = ["fixed-price", "public-road", "public-bridge", "public-plant"];

    /// <summary>A deal of a random kind.</summary>
    public Deal Deal(string id, string park, Payer[] payers)
    {
        PayerShare[] shares = payers.Length > 1 && random.Next(3) == 0
            ? [new PayerShare(payers[0].Id, Part(0.3)), new PayerShare(payers[1].Id, Part(0.7))]
            : [new PayerShare(payers[random.Next(payers.Length)].Id, Part(1))];
        return random.Next(6) switch
        {
            0 => BuildTransfer(id, park, shares),
            1 => PlatformLoan(id, park, shares),
            _ => SectorMaker.Vary(random, Partnership(id, park, shares)),
        };
    }

    private BuildTransferDeal BuildTransfer(string id, string park, PayerShare[] payers)
    {
        double first = 0.2 + 0.3 * random.NextDouble();
        int years = random.Next(1, 4);
        BuildTransferDeal plain = new()
        {
            Id = id,
            Name = id,
            Park = park,
            Payers = payers,
            Sector = Sector.Road,
            SigningDate = new DateOnly(2016, random.Next(5, 8), 1),
            Illustrative = true,
            SizeBasis = "",
            Investment = YiYuan(0.3 + 4 * random.NextDouble()),
            ConstructionStart = firstYear + random.Next(-years, 6),
            SpendCurve = Curve(years),
            OverrunClass = _overrunClasses[random.Next(4)],
            BaseMultiple = Number(1 + 0.1 * random.NextDouble()),
            Return = Percent(8 * random.NextDouble()),
            Instalments = [Part(first), Part(0.5), Part(0.5 - first)],
        };
        return random.Next(3) > 0 ? plain : plain with
        {
            BaseMultiple = null,
            ConstructionInterest = Percent(7 * random.NextDouble()),
            Form = (BuybackForm)random.Next(3),
            InstalmentCount = random.Next(3, 7),
            FirstInstalmentMonths = 6 * random.Next(0, 4),
            AuditYears = random.Next(0, 3),
            Retention = random.Next(2) == 0 ? null : Part(0.1 * random.NextDouble()),
            DefectYears = random.Next(0, 9),
            PenaltyRate = random.Next(2) == 0 ? null : Percent(10),
        };
    }

    private PlatformLoanDeal PlatformLoan(string id, string park, PayerShare[] payers) => new()
    {
        Id = id,
        Name = id,
        Park = park,
        Payers = payers,
        Sector = Sector.Bridge,
        SigningDate = new DateOnly(2016, 6, 1),
        Illustrative = true,
        SizeBasis = "",
        Investment = YiYuan(0.3 + 4 * random.NextDouble()),
        ConstructionStart = firstYear + random.Next(0, 6),
        SpendCurve = Curve(random.Next(1, 4)),
        OverrunClass = _overrunClasses[random.Next(4)],
        LoanShare = Part(random.NextDouble()),
        Loan = Loan(random.Next(4, 13), random.Next(0, 3)),
        Maintenance = YiYuan(0.02),
    };

    private PppDeal Partnership(string id, string park, PayerShare[] payers)
    {
        int operation = random.Next(6, 21);
        int grace = random.Next(0, 2);
        Sector sector = (Sector)random.Next(7);
        double investment = 0.3 + 6 * random.NextDouble();
        bool availability = sector is Sector.Road or Sector.Bridge || random.Next(5) == 0;
        PaymentMechanism mechanism = availability ? PaymentMechanism.GovernmentPayment
            : sector == Sector.Waste ? PaymentMechanism.UsagePayment
            : random.Next(3) == 0 ? PaymentMechanism.UserPayment : PaymentMechanism.ViabilityGap;
        PppDeal plain = LeftOpen(investment, new PppDeal
        {
            Id = id,
            Name = id,
            Park = park,
            Payers = payers,
            Sector = sector,
            SigningDate = new DateOnly(2016, random.Next(5, 9), 1),
            Illustrative = true,
            SizeBasis = "",
            Investment = YiYuan(investment),
            ConstructionStart = firstYear + random.Next(0, 6),
            SpendCurve = Curve(random.Next(1, 4)),
            OverrunClass = _overrunClasses[random.Next(4)],
            Mechanism = mechanism,
            OperationYears = operation,
            EquityShare = Part(0.2 + 0.5 * random.NextDouble()),
            GovernmentEquityShare = Part(0.5 * random.NextDouble()),
            StandbyEquityShare = Part(0.1 * random.NextDouble()),
            Loans = [Loan(operation - grace - random.Next(0, 2), grace)],
            GovernmentPayment = mechanism == PaymentMechanism.UserPayment ? null : Payment(operation),
            Operation = availability ? new AvailabilityOperation { FixedCost = YiYuan(0.02 * investment) } : Operation(sector, investment),
            IncomeTax = new IncomeTaxTerms { FullRate = Part(0.25), Holiday = random.Next(2) == 0, LossExpiryYears = random.Next(0, 6) },
            ReserveShare = Part(0.5 * random.NextDouble()),
        });
        return random.Next(4) == 0 ? TreasuryDeal.Of(plain, promised: random.Next(2) == 0, funded: random.Next(2) == 0) : random.Next(3) > 0 ? plain : Supported(plain);
    }

    private PppDeal Supported(PppDeal plain)
    {
        string? giver = random.Next(2) == 0 ? null : plain.Payers[0].Payer;
        return plain with
        {
            Support = random.Next(3) == 0 ? null : new PublicSupport
            {
                Grant = random.Next(2) == 0 ? null : new ConstructionGrant { Payer = giver, CostShare = Part(random.NextDouble()) },
                Interest = random.Next(2) == 0 ? null : new InterestSubsidy { Part = Part(random.NextDouble()), Years = random.Next(1, 6), YearlyCap = random.Next(2) == 0 ? null : YiYuan(0.05) },
                Award = random.Next(2) == 0 ? null : new VerifiedAward { Payer = giver, Amount = YiYuan(0.1), OperatingYear = random.Next(1, 5), Probability = Part(random.NextDouble()) },
            },
            Termination = random.Next(3) == 0 ? null : new TerminationTerms
            {
                Company = new Compensation(Part(random.NextDouble()), Part(0)),
                Government = random.Next(2) == 0 ? null : new Compensation(Part(1), Part(random.NextDouble())),
                ForceMajeure = new Compensation(Part(random.NextDouble()), Part(random.NextDouble())),
                ForceMajeureProbability = Part(0.1 * random.NextDouble()),
                UnfundedYears = random.Next(2) == 0 ? null : 1,
                ArrearsYears = random.Next(1, 4),
                ArrearsThreshold = random.Next(2) == 0 ? null : Part(random.NextDouble()),
                Debt = (CompensatedDebt)random.Next(2),
                Instalments = random.Next(1, 4),
            },
        };
    }

    /// <summary>One deal in eight leaves its financing to be found; the choice takes no draw from the other deals.</summary>
    private static PppDeal LeftOpen(double investment, PppDeal deal) => ((int)(investment * 1e6) % 16) switch
    {
        0 => deal with { Loans = [deal.Loans[0] with { Repayment = Repayment.Sculpted }] },
        1 => deal with { DebtSizing = new DebtSizing { TargetCover = Number(1.2), CapitalFloor = Part(0.2), MaximumGearing = Part(0.75) } },
        _ => deal,
    };

    private LoanTerms Loan(int years, int grace) => new()
    {
        Repayment = (Repayment)random.Next(2),
        RepaymentYears = years,
        GraceYears = grace,
        RateBasis = (RateBasis)random.Next(3),
        RateOrSpread = Percent(3 * random.NextDouble()),
        Multiple = Number(1.1),
        SpecialBond = random.Next(5) == 0,
    };

    private GovernmentPaymentTerms Payment(int operationYears) => new()
    {
        ConstructionPayment = (ConstructionPayment)random.Next(2),
        SubsidyYears = operationYears - random.Next(0, 3),
        AnnuityReturn = Percent(8 * random.NextDouble()),
        ReasonableProfit = Percent(6),
        DiscountRate = Percent(4),
        FirstExponent = random.Next(2),
        OperatingProfit = Percent(6),
        PerformanceLink = Part(random.NextDouble()),
        PaymentBaseCap = Number(1.05),
        DemandSharing = (DemandSharing)random.Next(3),
        DemandBand = Part(0.1),
        DemandGovernmentShare = Part(0.7),
        FuelBand = Part(0.05),
        FuelGovernmentShare = Part(0.6),
    };

    private OperatingTerms Operation(Sector sector, double investment)
    {
        double revenue = investment * (0.05 + 0.1 * random.NextDouble()) * 1e8;
        return sector switch
        {
            Sector.Sewage => new SewageOperation
            {
                FixedCost = YiYuan(0.02 * investment),
                DailyCapacity = Number(revenue / 365 / 1.2),
                ChargePerCubicMetre = Number(1.2),
                VariableCostPerCubicMetre = Number(0.3),
                OpeningLoad = Part(0.6),
                FinalLoad = Part(0.95),
                RampYears = random.Next(0, 4),
                ReviewPassThrough = Part(0.7),
                ReviewEveryYears = random.Next(0, 4),
            },
            Sector.Heating => new HeatingOperation
            {
                FixedCost = YiYuan(0.02 * investment),
                OpeningArea = Number(revenue / 45),
                FinalArea = Number(revenue / 38),
                RampYears = random.Next(0, 4),
                PricePerSquareMetre = Number(38),
                FuelPerSquareMetre = Number(15),
                BoughtHeatPerSquareMetre = Number(3),
                OtherVariablePerSquareMetre = Number(4),
            },
            Sector.Waste => new WasteOperation
            {
                FixedCost = YiYuan(0.03 * investment),
                TonnesPerYear = Number(revenue / 80),
                GateFeePerTonne = Number(80),
                PowerSales = YiYuan(0.04 * investment),
                GuaranteedVolume = Part(0.8),
                ReviewPassThrough = random.Next(2) == 0 ? null : Part(0.6),
                ReviewEveryYears = random.Next(0, 4),
            },
            _ => new SupplyOperation
            {
                FixedCost = YiYuan(0.02 * investment),
                NetRevenueAtFullLoad = YiYuan(revenue / 1e8),
                OpeningLoad = Part(0.5),
                RampYears = random.Next(0, 4),
                PurchasePriceExposure = sector == Sector.Gas ? Number(0.6) : null,
            },
        };
    }

    private static Units.Figure<Units.Share>[] Curve(int years) => years switch
    {
        1 => [Part(1)],
        2 => [Part(0.45), Part(0.55)],
        _ => [Part(0.3), Part(0.4), Part(0.3)],
    };
}
