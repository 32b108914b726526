using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Rules;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Tests.Rules;

/// <summary>Small portfolios, deals and rules: only what rules read is filled, the rest is plain.</summary>
internal static class Sample
{
    private static readonly FigureOrigin _origin = new("sample", "", FigureStatus.Assumption, "test", "test");

    internal static Figure<Number> Of(double value) => new(Number.Of(value), _origin);

    internal static Figure<Money> YiYuan(double value) => new(Money.FromYiYuan(value), _origin);

    internal static Figure<Rate> Growth(double percent) => new(Rate.FromPercent(percent), _origin);

    internal static Figure<Share> Part(double percent) => new(Share.FromPercent(percent), _origin);

    internal static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");

    internal static Park ParkOf(string id, string name, string? insideOf = null) => new()
    {
        Id = id,
        Name = name,
        Class = ParkClass.National,
        Payer = "city",
        InsideOf = insideOf,
        PlanPlace = "",
    };

    /// <summary>Rules read neither drivers nor behaviour: they stay absent here, so that reading them would fail a test.</summary>
    internal static Portfolio PortfolioOf(PlanDocument? plan, IReadOnlyList<Park> parks, params Deal[] deals) => new()
    {
        Id = "sample",
        Title = "样例",
        Disclaimer = null,
        ValuationDate = new DateOnly(2016, 6, 30),
        BaseYear = 2015,
        FirstYear = 2016,
        LastYear = 2045,
        RuleView = RuleView.ByYear,
        Parks = parks,
        Payers = [],
        FiscalBehaviour = null!,
        Platforms = [],
        PlatformBehaviour = null!,
        Drivers = null!,
        Deals = deals,
        Plan = plan,
    };

    internal static PppDeal Ppp(string signedOn) => new()
    {
        Id = "sewage",
        Name = "污水处理厂",
        Park = "park",
        Payers = [],
        Sector = Sector.Sewage,
        SigningDate = Day(signedOn),
        Illustrative = true,
        SizeBasis = "",
        Investment = YiYuan(2),
        ConstructionStart = 2017,
        SpendCurve = [Part(50), Part(50)],
        OverrunClass = "company",
        Mechanism = PaymentMechanism.ViabilityGap,
        OperationYears = 20,
        EquityShare = Part(30),
        GovernmentEquityShare = Part(15),
        StandbyEquityShare = Part(5),
        Loans = [Loan(15, 0)],
        GovernmentPayment = Payment(),
        Operation = new AvailabilityOperation { FixedCost = YiYuan(0.1) },
        IncomeTax = new IncomeTaxTerms { FullRate = Part(25), Holiday = true, LossExpiryYears = 5 },
        ReserveShare = Part(50),
    };

    internal static BuildTransferDeal BuildTransfer(string signedOn) => new()
    {
        Id = "bridge-bt",
        Name = "跨河桥",
        Park = "park",
        Payers = [],
        Sector = Sector.Bridge,
        SigningDate = Day(signedOn),
        Illustrative = true,
        SizeBasis = "",
        Investment = YiYuan(2.7),
        ConstructionStart = 2015,
        SpendCurve = [Part(100)],
        OverrunClass = "bridge",
        BaseMultiple = Of(1.06),
        Return = Growth(7.2),
        Instalments = [Part(40), Part(30), Part(30)],
    };

    internal static PlatformLoanDeal PlatformLoan(string signedOn, double loanPercent) => new()
    {
        Id = "road-loan",
        Name = "园区道路",
        Park = "park",
        Payers = [],
        Sector = Sector.Road,
        SigningDate = Day(signedOn),
        Illustrative = true,
        SizeBasis = "",
        Investment = YiYuan(2),
        ConstructionStart = 2016,
        SpendCurve = [Part(100)],
        OverrunClass = "road",
        LoanShare = Part(loanPercent),
        Loan = Loan(10, 0),
        Maintenance = YiYuan(0.02),
    };

    internal static LoanTerms Loan(int repaymentYears, int graceYears) => new()
    {
        Repayment = Repayment.Annuity,
        RepaymentYears = repaymentYears,
        GraceYears = graceYears,
        RateBasis = RateBasis.Fixed,
        RateOrSpread = Growth(5),
        Multiple = Of(1),
    };

    internal static GovernmentPaymentTerms Payment() => new()
    {
        ConstructionPayment = ConstructionPayment.Annuity,
        SubsidyYears = 20,
        AnnuityReturn = Growth(6.6),
        ReasonableProfit = Growth(6),
        DiscountRate = Growth(4),
        FirstExponent = 1,
        OperatingProfit = Growth(5),
        PerformanceLink = Part(30),
        PaymentBaseCap = Of(1.05),
        DemandSharing = DemandSharing.Banded,
        DemandBand = Part(10),
        DemandGovernmentShare = Part(70),
        FuelBand = Part(3),
        FuelGovernmentShare = Part(80),
    };

    internal static Rule Line(string id, RuleKind kind, double threshold, string from, string? ended = null, bool reference = false) => new()
    {
        Id = id,
        Name = id,
        Document = "文件",
        Article = null,
        InForceFrom = Day(from),
        EndedOn = ended is null ? null : Day(ended),
        Status = RuleStatus.Verified,
        Text = "",
        Kind = kind,
        Indicator = "pppShare",
        Threshold = threshold,
        Comparison = Comparison.Above,
        Alerts = AlertProbabilities.For(kind),
        ReferenceAfterEnd = reference,
    };
}
