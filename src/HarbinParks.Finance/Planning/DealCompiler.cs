using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Planning;

/// <summary>Compiles deals, by kind.</summary>
internal sealed class DealCompiler(CompilationContext context)
{
    private const double PenaltyMultiple = 1.5;
    private readonly ServiceInputs _service = Service(context);

    /// <summary>PPP project companies so far.</summary>
    public List<CompanyPlan> Companies { get; } = [];

    /// <summary>Build–transfer deals so far.</summary>
    public List<BuybackPlan> Buybacks { get; } = [];

    /// <summary>Platform-loan deals so far.</summary>
    public List<PlatformLoanPlan> PlatformLoans { get; } = [];

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
            Inputs.Of(deal.EquityShare),
            Inputs.Derived(standby, "备用资本金比例 × 批准概算", deal.StandbyEquityShare.Origin, investment),
            Inputs.Derived(
                equity > 0 ? standby * (1 - equity) / equity : 0, "备用资本金 × (1 − 资本金比例) ÷ 资本金比例", deal.StandbyEquityShare.Origin, investment, deal.EquityShare.Origin));
        int opening = works.PlannedOpening;
        int largestDelay = works.Construction.LargestDelay;
        (OperationInputs operation, int reviewEvery) = new OperationCompiler(context).Operation(deal);
        DriverSet drivers = context.Portfolio.Drivers;
        double deviation = drivers.DemandVolatility.Value.Fraction * (deal.Sector == Sector.Heating ? drivers.HeatingDemandFactor.Value.Fraction : 1);
        FigureOrigin[] demandOrigins = deal.Sector == Sector.Heating ? [drivers.DemandVolatility.Origin, drivers.HeatingDemandFactor.Origin] : [drivers.DemandVolatility.Origin];
        (double location, double scale) = Logarithm(1, deviation);
        return new CompanyPlan
        {
            Works = works,
            Sector = deal.Sector,
            PaidForAvailability = deal.Operation is AvailabilityOperation,
            Park = context.Parks[deal.Park],
            LastOperation = opening + deal.OperationYears - 1,
            Loan = Loan(deal.Loan, opening),
            Payment = new PaymentCompiler(context).Payment(deal),
            Operation = operation,
            ReviewEvery = reviewEvery,
            GovernmentEquityShare = Inputs.Of(deal.GovernmentEquityShare),
            ReserveShare = Inputs.Of(deal.ReserveShare),
            AmortisationByDelay = Inputs.Table(
                [.. Enumerable.Range(0, largestDelay + 1).Select(entry => 1.0 / Math.Max(1, deal.OperationYears - (largestDelay - entry)))],
                $"1 ÷ (运营期 {deal.OperationYears} 年 − 延误年数)"),
            TaxRate = TaxRate(deal.IncomeTax),
            LossExpiryYears = deal.IncomeTax.LossExpiryYears,
            DemandLocation = Inputs.Derived(location, "对数正态:均值 1 的位置参数", demandOrigins),
            DemandScale = Inputs.Derived(scale, "对数正态:尺度参数", demandOrigins),
            DemandDraw = context.Draws.Once($"deal:{deal.Id}:demand", normal: true),
            CollectionDraw = context.Draws.Yearly($"deal:{deal.Id}:collection", normal: true),
            PerformanceDraw = context.Draws.Yearly($"deal:{deal.Id}:performance", normal: false),
            Service = _service,
        };
    }

    private BuybackPlan Buyback(BuildTransferDeal deal, int index)
    {
        Input none = Inputs.Derived(0, "BT 由建设方垫付,项目层面无资本金与贷款");
        WorksPlan works = Works(deal, index, none, none, none);
        List<double> shares = [.. deal.Instalments.Select(share => share.Value.Fraction), 0];
        return new BuybackPlan(
            works,
            new BuybackInputs
            {
                BaseMultiple = Inputs.Of(deal.BaseMultiple),
                Return = Inputs.Of(deal.Return),
                InstalmentShare = Inputs.Table(shares, "回购比例", [.. deal.Instalments.Select(share => share.Origin)]),
            },
            deal.Instalments.Count);
    }

    private PlatformLoanPlan PlatformLoan(PlatformLoanDeal deal, int index)
    {
        Input none = Inputs.Derived(0, "平台贷款项目:超支由财政与平台承担,无备用资本金");
        WorksPlan works = Works(deal, index, Inputs.Derived(1 - deal.LoanShare.Value.Fraction, "1 − 贷款比例", deal.LoanShare.Origin), none, none);
        return new PlatformLoanPlan(works, Loan(deal.Loan, works.PlannedOpening), Inputs.Of(deal.Maintenance));
    }

    private WorksPlan Works(Deal deal, int index, Input equityShare, Input standbyEquity, Input standbyLoan)
    {
        Portfolio portfolio = context.Portfolio;
        int start = deal.ConstructionStart - portfolio.FirstYear;
        int opening = deal.PlannedOpening - portfolio.FirstYear;

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
        return new WorksPlan
        {
            Deal = index,
            Construction = new ConstructionInputs
            {
                Budget = Inputs.Of(deal.Investment),
                SpendByDelay = Inputs.Table(SpendByDelay(deal, largestDelay), "投资进度,延误时按比例拉长", [.. deal.SpendCurve.Select(share => share.Origin)]),
                LargestDelay = largestDelay,
                EquityShare = equityShare,
                StandbyEquity = standbyEquity,
                StandbyLoan = standbyLoan,
            },
            Start = start,
            PlannedOpening = opening,
            OverrunLocation = Inputs.Derived(location, "对数正态:位置参数 ln 均值 − σ²/2", overrun.Mean.Origin, overrun.Deviation.Origin),
            OverrunScale = Inputs.Derived(scale, "对数正态:尺度参数 √ln(1 + (标准差 ÷ 均值)²)", overrun.Mean.Origin, overrun.Deviation.Origin),
            DelayCumulative = [.. cumulative],
            ClosingProbability = signed ? Inputs.Derived(1, "估值日前已签约") : Inputs.Of(portfolio.Drivers.ClosingProbability),
            OverrunDraw = context.Draws.Once($"deal:{deal.Id}:overrun", normal: true),
            DelayDraw = context.Draws.Once($"deal:{deal.Id}:delay", normal: false),
            ClosingDraw = context.Draws.Once($"deal:{deal.Id}:closing", normal: false),
        };
    }

    /// <summary>The planned curve of cumulative spend, stretched over the years that a delay adds.</summary>
    private static List<double> SpendByDelay(Deal deal, int largestDelay)
    {
        double[] cumulative = new double[deal.ConstructionYears + 1];
        for (int k = 0; k < deal.ConstructionYears; k++)
            cumulative[k + 1] = cumulative[k] + deal.SpendCurve[k].Value.Fraction;

        double At(double years)
        {
            int whole = (int)Math.Min(Math.Floor(years), deal.ConstructionYears - 1);
            return cumulative[whole] + (years - whole) * (cumulative[whole + 1] - cumulative[whole]);
        }

        List<double> table = [];
        for (int year = 0; year < deal.ConstructionYears + largestDelay; year++)
        {
            for (int delay = largestDelay; delay >= 0; delay--)
            {
                double stretch = (double)deal.ConstructionYears / (deal.ConstructionYears + delay);
                double from = Math.Min(year * stretch, deal.ConstructionYears);
                double to = Math.Min((year + 1) * stretch, deal.ConstructionYears);
                table.Add(At(to) - At(from));
            }
        }

        return table;
    }

    private LoanInputs Loan(LoanTerms loan, int opening)
    {
        int first = opening + loan.GraceYears;
        return new LoanInputs
        {
            Multiple = loan.RateBasis == RateBasis.Fixed ? Inputs.Derived(0, "固定利率") : Inputs.Of(loan.Multiple),
            Addition = Inputs.Of(loan.RateOrSpread),
            FirstRepayment = first,
            Maturity = first + loan.RepaymentYears - 1,
            Annuity = loan.Repayment == Repayment.Annuity,
            PenaltyMultiple = Inputs.Derived(PenaltyMultiple, "逾期罚息为合同利率的 1.5 倍(惯例,待核)"),
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
    private static (double Location, double Scale) Logarithm(double mean, double deviation)
    {
        double ratio = deviation / mean;
        double variance = CompilationContext.Log(1 + ratio * ratio);
        return (CompilationContext.Log(mean) - variance / 2, Math.Sqrt(variance));
    }
}
