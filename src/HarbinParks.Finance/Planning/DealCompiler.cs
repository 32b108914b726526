using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Planning;

/// <summary>Compiles deals, by kind.</summary>
internal sealed class DealCompiler(CompilationContext context)
{
    private readonly ServiceInputs _service = Service(context);
    private readonly SupportCompiler _support = new(context);
    private readonly TreasuryCompiler _treasury = new(context);
    private int _reviews;
    private int _followed;
    private int _lags;

    /// <summary>PPP project companies so far.</summary>
    public List<CompanyPlan> Companies { get; } = [];

    /// <summary>Build–transfer deals so far.</summary>
    public List<BuybackPlan> Buybacks { get; } = [];

    /// <summary>Platform-loan deals so far.</summary>
    public List<PlatformLoanPlan> PlatformLoans { get; } = [];

    /// <summary>Number of loans of the companies so far.</summary>
    public int Loans { get; private set; }

    /// <summary>Number of companies with support of a budget so far.</summary>
    public int Supports => _support.Supports;

    /// <summary>Number of companies that may end early so far.</summary>
    public int Terminations => _support.Terminations;

    /// <summary>Number of companies with a tax on turnover so far.</summary>
    public int Vats { get; private set; }

    /// <summary>Number of companies with a treasury of their own so far.</summary>
    public int Treasuries { get; private set; }

    /// <summary>Number of companies with terms of distribution so far.</summary>
    public int Distributions { get; private set; }

    private InputRegistry Inputs => context.Inputs;

    /// <summary>Adds a deal.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="index">Its index in the portfolio.</param>
    public void Add(Deal deal, int index)
    {
        switch (deal)
        {
            case PppDeal ppp:
                Companies.Add(Company(ppp, index));
                break;
            case BuildTransferDeal buyback:
                Buybacks.Add(Buyback(buyback, index));
                break;
            case PlatformLoanDeal loan:
                PlatformLoans.Add(PlatformLoan(loan, index));
                break;
            default:
                throw new InvalidOperationException($"The deal '{deal.Id}' is of the unknown kind {deal.GetType().Name}.");
        }
    }

    private CompanyPlan Company(PppDeal deal, int index)
    {
        FigureOrigin investment = deal.Investment.Origin;
        double standby = deal.StandbyEquityShare.Value.Fraction * deal.Investment.Value.Yuan;
        double equity = deal.EquityShare.Value.Fraction;
        WorksPlan works = Works(
            deal,
            index,
            context.Portfolio.PeriodsPerYear,
            Inputs.Of(deal.EquityShare),
            Inputs.Derived(standby, "备用资本金比例 × 批准概算", deal.StandbyEquityShare.Origin, investment),
            Inputs.Derived(
                equity > 0 ? standby * (1 - equity) / equity : 0, "备用资本金 × (1 − 资本金比例) ÷ 资本金比例", deal.StandbyEquityShare.Origin, investment, deal.EquityShare.Origin));
        works = works with
        {
            Construction = works.Construction with
            {
                EquityFirst = deal.Capital.Timing == EquityTiming.First,
                BudgetedEquity = Inputs.Derived(deal.Investment.Value.Yuan * equity, "批准概算 × 资本金比例", investment, deal.EquityShare.Origin),
            },
        };
        works = works with { Construction = _support.Granted(deal, works.Construction) };
        IReadOnlyList<LoanPlan> loans = new LoanCompiler(context).Loans(deal, index, works, Loans);
        Loans += loans.Count;
        TariffCompiler tariffs = new(context);
        PaymentCompiler payments = new(context);
        (TariffReviewInputs? review, int reviewEvery) = tariffs.Review(deal.Operation);
        FollowedPrice? follows = Follows(deal.Operation);
        HeatingOperation? heating = deal.Operation as HeatingOperation;
        DriverSet drivers = context.Portfolio.Drivers;
        double deviation = drivers.DemandVolatility.Value.Fraction * (deal.Sector == Sector.Heating ? drivers.HeatingDemandFactor.Value.Fraction : 1);
        FigureOrigin[] demandOrigins = deal.Sector == Sector.Heating ? [drivers.DemandVolatility.Origin, drivers.HeatingDemandFactor.Origin] : [drivers.DemandVolatility.Origin];
        (double location, double scale) = Logarithm(1, deviation);
        TreasuryPlan? treasury = _treasury.Treasury(deal, Treasuries, works);
        Treasuries += treasury is null ? 0 : 1;
        DistributionPlan? distribution = _treasury.Distribution(deal, Distributions, works);
        Distributions += distribution is null ? 0 : 1;
        return new CompanyPlan
        {
            Works = works,
            Sector = deal.Sector,
            Kind = OperationCompiler.Kind(deal.Operation),
            Park = context.Parks[deal.Park],
            LastOperation = works.PlannedOpening + deal.OperationYears * works.PeriodsPerYear - 1,
            EndMoves = deal.ConcessionEnd == ConcessionEnd.Moves,
            Loans = loans,
            HasRanks = loans.Any(loan => loan.Seniority != Seniority.Senior),
            Sweep = deal.Sweep is CashSweep sweep ? Sweep(sweep, works.PeriodsPerYear) : null,
            Payment = payments.Payment(deal),
            Operation = new OperationCompiler(context).Operation(deal),
            ReviewEvery = reviewEvery,
            Review = review,
            ReviewSlot = review is null ? -1 : _reviews++,
            AllowedReturn = tariffs.Allowed(deal),
            Follows = follows,
            FollowedSlot = follows is null ? -1 : _followed++,
            BurnsGas = heating?.FuelKind == FuelKind.Gas,
            HeatIsMetered = heating?.BoughtHeatMetered == true,
            GovernmentPaysFuel = heating?.FuelLink?.ByGovernment == true,
            Season = SeasonCompiler.Season(context, deal),
            CostSharing = payments.CostSharing(deal),
            RevenueSharing = payments.RevenueSharing(deal),
            PaymentLagSlot = deal is { GovernmentPayment.PaymentLag: 1, Mechanism: not PaymentMechanism.UserPayment } ? _lags++ : -1,
            GovernmentEquityShare = Inputs.Of(deal.GovernmentEquityShare),
            ReserveShare = Inputs.Of(deal.ReserveShare),
            Amortisation = _treasury.Amortisation(deal, works.Construction.LargestDelay),
            GovernmentEquityAmortised = deal.Capital.GovernmentEquityAmortised,
            TaxRate = TaxRate(deal.IncomeTax),
            LossExpiryYears = deal.IncomeTax.LossExpiryYears,
            ReserveBuildUp = _treasury.BuildUp(deal),
            Vat = deal.Vat is VatTerms vat ? new VatCompiler(context).Plan(vat, Vats++, works) : null,
            Treasury = treasury,
            Distribution = distribution,
            DemandLocation = Inputs.Derived(location, "对数正态:均值 1 的位置参数", demandOrigins),
            DemandScale = Inputs.Derived(scale, "对数正态:尺度参数", demandOrigins),
            DemandDraw = context.Draws.Once($"deal:{deal.Id}:demand", normal: true),
            CollectionDraw = context.Draws.Yearly($"deal:{deal.Id}:collection", normal: true),
            PerformanceDraw = context.Draws.Yearly($"deal:{deal.Id}:performance", normal: false),
            Service = _service,
            Support = _support.Support(deal, index, works),
            Termination = _support.Termination(deal, index),
        };
    }

    private static FollowedPrice? Follows(OperatingTerms terms) => terms switch
    {
        GasOperation gas => new FollowedPrice(IsGas: true, gas.PassThroughLagYears),
        HeatingOperation { FuelLink: FuelLink link } heating => new FollowedPrice(heating.FuelKind == FuelKind.Gas, link.LagYears),
        _ => null,
    };

    private SweepPlan Sweep(CashSweep sweep, int periodsPerYear)
    {
        int first = context.Portfolio.FirstYear;
        return new SweepPlan(Inputs.Of(sweep.Share), (sweep.FirstYear - first) * periodsPerYear, (sweep.LastYear - first + 1) * periodsPerYear - 1);
    }

    private BuybackPlan Buyback(BuildTransferDeal deal, int index)
    {
        Input none = Inputs.Derived(0, "BT 由建设方垫付,项目层面无资本金与贷款");
        return new BuybackCompiler(context).Buyback(deal, Works(deal, index, 1, none, none, none));
    }

    private PlatformLoanPlan PlatformLoan(PlatformLoanDeal deal, int index)
    {
        Input none = Inputs.Derived(0, "平台贷款项目:超支由财政与平台承担,无备用资本金");
        WorksPlan works = Works(deal, index, 1, Inputs.Derived(1 - deal.LoanShare.Value.Fraction, "1 − 贷款比例", deal.LoanShare.Origin), none, none);
        return new PlatformLoanPlan(works, new LoanCompiler(context).Terms(deal.Loan, works.PlannedOpening, 1, works.Construction.LargestDelay), Inputs.Of(deal.Maintenance));
    }

    private WorksPlan Works(Deal deal, int index, int periodsPerYear, Input equityShare, Input standbyEquity, Input standbyLoan)
    {
        Portfolio portfolio = context.Portfolio;
        int start = (deal.ConstructionStart - portfolio.FirstYear) * periodsPerYear;
        int opening = start + deal.ConstructionMonths * periodsPerYear / 12;

        // Works finished before the first simulated year are known to be open: no delay is drawn for them.
        IReadOnlyList<Figure<Share>> delays = portfolio.Drivers.DelayProbabilities;
        int largestDelay = opening <= 0 ? 0 : delays.Count - 1;
        List<Input> cumulative = [];
        double sum = 0;
        for (int k = 0; k < largestDelay; k++)
        {
            sum += delays[k].Value.Fraction;
            cumulative.Add(Inputs.Derived(sum, $"延误不超过 {k} 年的概率", [.. delays.Take(k + 1).Select(delay => delay.Origin)]));
        }

        OverrunClass overrun = portfolio.Drivers.OverrunClasses[deal.OverrunClass];
        (double location, double scale) = Logarithm(overrun.Mean.Value.Value, overrun.Deviation.Value.Value);
        bool signed = deal.SigningDate <= portfolio.ValuationDate;
        SpendCompiler spend = new(context, deal, periodsPerYear);
        OverrunClass landOverrun = portfolio.Drivers.OverrunClasses[deal.LandOverrunClass ?? deal.OverrunClass];
        (double landLocation, double landScale) = Logarithm(landOverrun.Mean.Value.Value, landOverrun.Deviation.Value.Value);
        return new WorksPlan
        {
            Deal = index,
            Construction = new ConstructionInputs
            {
                Budget = Inputs.Of(deal.Investment),
                SpendByDelay = spend.Works(largestDelay),
                LandByDelay = spend.Land(largestDelay),
                LargestDelay = largestDelay,
                EquityShare = equityShare,
                BudgetedEquity = Inputs.Derived(0, "无资本金先行"),
                EquityFirst = false,
                StandbyEquity = standbyEquity,
                StandbyLoan = standbyLoan,
            },
            PeriodsPerYear = periodsPerYear,
            PlanPeriods = portfolio.PeriodsPerYear / periodsPerYear,
            Start = start,
            PlannedOpening = opening,
            OverrunLocation = Inputs.Derived(location, "对数正态:位置参数 ln 均值 − σ²/2", overrun.Mean.Origin, overrun.Deviation.Origin),
            OverrunScale = Inputs.Derived(scale, "对数正态:尺度参数 √ln(1 + (标准差 ÷ 均值)²)", overrun.Mean.Origin, overrun.Deviation.Origin),
            DelayCumulative = [.. cumulative],
            ClosingProbability = signed ? Inputs.Derived(1, "估值日前已签约") : Inputs.Of(portfolio.Drivers.ClosingProbability),
            OverrunDraw = context.Draws.Once($"deal:{deal.Id}:overrun", normal: true),
            DelayDraw = context.Draws.Once($"deal:{deal.Id}:delay", normal: false),
            ClosingDraw = context.Draws.Once($"deal:{deal.Id}:closing", normal: false),
            LandOverrunLocation = Inputs.Derived(landLocation, "对数正态:位置参数 ln 均值 − σ²/2(征地拆迁)", landOverrun.Mean.Origin, landOverrun.Deviation.Origin),
            LandOverrunScale = Inputs.Derived(landScale, "对数正态:尺度参数 √ln(1 + (标准差 ÷ 均值)²)(征地拆迁)", landOverrun.Mean.Origin, landOverrun.Deviation.Origin),
            LandOverrunDraw = spend.LandApart ? context.Draws.Once($"deal:{deal.Id}:land-overrun", normal: true) : -1,
        };
    }

    private InputTable TaxRate(IncomeTaxTerms tax)
    {
        double full = tax.FullRate.Value.Fraction;
        IReadOnlyList<double> rates = tax.Holiday ? [0, 0, 0, full / 2, full / 2, full / 2, full] : [full];
        return Inputs.Table(rates, tax.Holiday ? "三免三减半后按全额税率" : "全额税率", tax.FullRate.Origin);
    }

    private static ServiceInputs Service(CompilationContext context)
    {
        InputRegistry inputs = context.Inputs;
        DriverSet drivers = context.Portfolio.Drivers;
        CollectionProcess collection = drivers.Collection;
        double mean = drivers.PerformanceMean.Value.Fraction;
        double deviation = drivers.PerformanceVolatility.Value.Fraction;
        double lower = Scalar.NormalProbability((drivers.PerformanceFloor.Value.Fraction - mean) / deviation).Value;
        double upper = Scalar.NormalProbability((1 - mean) / deviation).Value;
        FigureOrigin[] origins = [drivers.PerformanceMean.Origin, drivers.PerformanceVolatility.Origin, drivers.PerformanceFloor.Origin];
        return new ServiceInputs
        {
            CollectionMean = inputs.Of(collection.Mean),
            CollectionPersistence = inputs.Of(collection.Persistence),
            CollectionVolatility = inputs.Of(collection.Volatility),
            CollectionFloor = inputs.Of(collection.Floor),
            CollectionCap = inputs.Of(collection.Cap),
            PerformanceMean = inputs.Of(drivers.PerformanceMean),
            PerformanceDeviation = inputs.Of(drivers.PerformanceVolatility),
            PerformanceLower = inputs.Derived(lower, "截断正态:下限处的概率", origins),
            PerformanceWidth = inputs.Derived(upper - lower, "截断正态:下限至满分的概率", origins),
        };
    }

    /// <summary>Parameters of the logarithm of a lognormal with a given mean and standard deviation.</summary>
    internal static (double Location, double Scale) Logarithm(double mean, double deviation)
    {
        double ratio = deviation / mean;
        double variance = CompilationContext.Log(1 + ratio * ratio);
        return (CompilationContext.Log(mean) - variance / 2, Math.Sqrt(variance));
    }
}
