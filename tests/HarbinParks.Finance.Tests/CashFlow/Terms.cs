using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Tests.CashFlow;

/// <summary>Terms of rules from plain numbers.</summary>
internal static class Terms
{
    /// <summary>A constant without a source.</summary>
    public static Input In(double value) => Input.Of(value, 0);

    /// <summary>A table without a source.</summary>
    public static InputTable Table(params double[] values) => InputTable.Of(values, 0);

    /// <summary>Works whose loan pays all but the equity share.</summary>
    public static ConstructionInputs Works(double budget, double equity, double standbyEquity = 0, double standbyLoan = 0) => new()
    {
        Budget = In(budget),
        SpendByDelay = Table(1),
        LargestDelay = 0,
        LandByDelay = null,
        EquityShare = In(equity),
        BudgetedEquity = In(budget * equity),
        EquityFirst = false,
        StandbyEquity = In(standbyEquity),
        StandbyLoan = In(standbyLoan),
    };

    /// <summary>A loan at a fixed rate with yearly instalments from the first period on.</summary>
    public static LoanInputs Loan(PrincipalRule rule, int instalments, double rate, params double[] fractions) => new()
    {
        Multiple = In(0),
        Addition = In(rate),
        FirstRepayment = 0,
        Instalments = instalments,
        InstalmentEvery = 1,
        InstalmentsPerYear = 1,
        Rule = rule,
        Fraction = fractions.Length == 0 ? Table([.. Enumerable.Range(0, instalments).Select(k => 1.0 / (instalments - k))]) : Table(fractions),
        LargestMove = 0,
        PenaltyMultiple = In(1.5),
    };

    /// <summary>A government payment of 21号, exponents counted from 1, or of an annuity.</summary>
    public static PaymentInputs Payment(double[] constructionFactors, double link = 0.3, double profit = 0.06, double band = 0.1, double share = 0.7, double cappedCost = double.MaxValue) => new()
    {
        CappedCost = In(cappedCost),
        ConstructionFactor = Table([.. constructionFactors, 0]),
        PerformanceLink = In(link),
        OperatingProfit = In(profit),
        ForecastRevenue = Table(0),
        DemandBand = In(band),
        DemandGovernmentShare = In(share),
        DemandBandAbove = In(band),
        DemandGovernmentShareAbove = In(share),
        PerformanceScores = [In(0.9), In(0.8), In(0.6)],
        PerformanceFactors = [In(1), In(0.9), In(0.8)],
        PaysOperatingCost = true,
        Counting = RevenueCounting.None,
    };

    /// <summary>Terms of a payer with the same amounts in its only year.</summary>
    public static PayerInputs Payer(double general = 0.7, double financing = 0.8, double revenue = 0, double transfers = 0, double fund = 0, double beta = 1.1, double rigid = 0.8) => new()
    {
        RevenueTrend = [In(revenue)],
        TransferTrend = [In(transfers)],
        FundTrend = [In(fund)],
        HiddenDebt = [In(0)],
        ExistingPpp = [In(0)],
        RevenueBeta = In(beta),
        RevenueVolatility = In(0),
        TransferVolatility = In(0),
        GeneralShare = In(general),
        FinancingShare = In(financing),
        RigidShare = In(rigid),
        OpeningDebt = In(0),
        OpeningExpenditure = In(0),
        OpeningRigid = In(0),
    };

    /// <summary>What holds for all payers.</summary>
    public static FiscalInputs Fiscal(bool floor = true, double adjustment = 0.35, double trend = 0.04, double arrearsInterest = 0.0435, double firstYearPart = 305.0 / 365) => new()
    {
        TransferCompensation = In(0.25),
        FundDrawShare = In(0.15),
        NetNewBonds = [In(0.08)],
        QuotaMultiple = In(1.06),
        NewBondsCommonVolatility = In(0.02),
        NewBondsOwnVolatility = In(0.015),
        RigidityAdjustment = In(adjustment),
        RigidityTrend = [In(trend)],
        RigidFloor = floor,
        DebtInterest = In(0.036),
        DebtInterestSlope = In(0.35),
        ReferenceLongRate = In(0.049),
        GeneralAmortisation = In(0.1 / 8),
        SpecialAmortisation = In(0.15 / 8),
        ArrearsInterest = In(arrearsInterest),
        FirstYearPart = In(firstYearPart),
        RescueWillingness = In(0.3),
        RevenuePersistence = In(0.9),
        TransferPersistence = In(0.85),
        LandPersistence = In(0.7),
        LandVolatility = In(0.18),
    };

    /// <summary>Terms of a platform.</summary>
    public static PlatformInputs Platform(double land = 40, double other = 50, double normal = 0.9, double stressed = 0.6) => new()
    {
        DebtInterest = In(0.055),
        Ebitda = In(5),
        Land = In(land),
        OtherAssets = In(other),
        OtherLiabilities = In(0),
        OpeningCash = In(0),
        OpeningDebt = In(0),
        RecognisedShare = [In(0)],
        RefinancingShare = [In(normal)],
        StressedRefinancingShare = [In(stressed)],
        LeverageLimit = In(0.7),
        CashLimit = In(0.3),
        Maturities = [In(0), In(0), In(0), In(0)],
        ElapsedQuarters = [In(0), In(0.25), In(0.5), In(0.75)],
        EbitdaQuarters = [In(0.25), In(0.25), In(0.25), In(0.25)],
        InterestQuarters = [In(0.25), In(0.25), In(0.25), In(0.25)],
        MaturityQuarters = [In(0.25), In(0.25), In(0.25), In(0.25)],
    };
}
