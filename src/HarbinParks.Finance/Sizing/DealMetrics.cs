using HarbinParks.Finance.Indicators;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Sizing;

/// <summary>Ratios and returns of a PPP deal in the base case (项目基准指标). Equation 100.</summary>
public sealed record DealMetrics
{
    /// <summary>Calendar year of the first flow.</summary>
    public required int FirstYear { get; init; }

    /// <summary>Rate at which values are discounted.</summary>
    public required double DiscountRate { get; init; }

    /// <summary>Cash available for debt service less construction spend, by year, yuan (项目净现金流).</summary>
    public required IReadOnlyList<double> ProjectFlows { get; init; }

    /// <summary>Distributions less equity paid in, by year, yuan (股东净现金流).</summary>
    public required IReadOnlyList<double> EquityFlows { get; init; }

    /// <summary>Debt-service cover ratios by year (偿债覆盖率).</summary>
    public required CoverSummary Cover { get; init; }

    /// <summary>Calendar year of the first repayment of senior principal; null for none (首个还本年).</summary>
    public required int? FirstRepayment { get; init; }

    /// <summary>Loan life cover ratio at the first repayment and at each year after it until maturity (贷款存续期偿债覆盖率).</summary>
    public required IReadOnlyList<double?> LoanLifeCover { get; init; }

    /// <summary>Project life cover ratio at the first repayment; null for none (项目存续期偿债覆盖率).</summary>
    public required double? ProjectLifeCover { get; init; }

    /// <summary>Project internal rate of return (项目内部收益率).</summary>
    public required RateOfReturn ProjectReturn { get; init; }

    /// <summary>Shareholders' internal rate of return (股东内部收益率).</summary>
    public required RateOfReturn EquityReturn { get; init; }

    /// <summary>Net present value of the project flows at the end of the base year, yuan (项目净现值).</summary>
    public required double ProjectValue { get; init; }

    /// <summary>Net present value of the shareholders' flows, yuan (股东净现值).</summary>
    public required double EquityValue { get; init; }

    /// <summary>Payback of the project flows from the start of the first year of construction (静态投资回收期).</summary>
    public required Payback Simple { get; init; }

    /// <summary>The same of their present values (动态投资回收期).</summary>
    public required Payback Discounted { get; init; }

    /// <summary>Whether construction began before the first simulated year, so that the flows lack what was spent before.</summary>
    public required bool BegunEarlier { get; init; }

    /// <summary>Whether operation goes on beyond the last simulated year, so that the flows lack what comes after.</summary>
    public required bool CutOff { get; init; }

    /// <summary>Lowest loan life cover ratio; null for none.</summary>
    public double? LowestLoanLifeCover => LoanLifeCover.Min();

    /// <summary>Calendar year of the lowest cover ratio; null for none.</summary>
    public int? LowestYear => FirstYear + Cover.MinimumPeriod;

    /// <summary>Metrics of a deal.</summary>
    /// <param name="plan">A plan whose financing is found.</param>
    /// <param name="dealId">Id of a PPP deal.</param>
    /// <param name="discountRate">Rate of the values; null for that of the deal's first loan in its first year of operation.</param>
    /// <exception cref="ArgumentException">The portfolio has no PPP deal of that id.</exception>
    public static DealMetrics Of(SimulationPlan plan, string dealId, Rate? discountRate)
    {
        ArgumentNullException.ThrowIfNull(plan);
        CompanyFlows<Scalar> flows = CompanyFlows<Scalar>.Of(plan, [Sensitivities.CompanyOf(plan, dealId)])[0];
        DealYears<Scalar> years = DealYears<Scalar>.Of(flows);
        double rate = discountRate?.Fraction ?? flows.Loans[0].Rate[Math.Clamp(flows.Opening, 0, flows.Cash.Length - 1)].Value;
        double[] project = Plain(years.ProjectFlows);
        double[] equity = Plain(years.EquityFlows);
        int begun = Math.Max(flows.Company.Works.Start / plan.PeriodsPerYear, 0);
        return new DealMetrics
        {
            FirstYear = plan.FirstYear,
            DiscountRate = rate,
            ProjectFlows = project,
            EquityFlows = equity,
            Cover = CoverSummary.Of(Plain(flows.YearCash), Plain(flows.YearService)),
            FirstRepayment = plan.FirstYear + years.FirstRepayment,
            LoanLifeCover = LifeOf(years, years.LastRepayment),
            ProjectLifeCover = LifeOf(years, flows.Years - 1) is { Count: > 0 } life ? life[0] : null,
            ProjectReturn = InternalRateOfReturn.Of(project),
            EquityReturn = InternalRateOfReturn.Of(equity),
            ProjectValue = NetPresentValue.Of(project, rate, PaymentTiming.AtEnd),
            EquityValue = NetPresentValue.Of(equity, rate, PaymentTiming.AtEnd),
            Simple = Payback.Simple([.. project.Skip(begun)], PaymentTiming.AtEnd),
            Discounted = Payback.Discounted([.. project.Skip(begun)], rate, PaymentTiming.AtEnd),
            BegunEarlier = flows.Company.Works.Start < 0,
            CutOff = flows.Company.LastOperation >= flows.Cash.Length,
        };
    }

    /// <summary>Loan life cover of every project company of a plan, in the order of its companies; null where nothing is repaid within the simulated years.</summary>
    /// <param name="plan">A plan whose financing is found.</param>
    public static IReadOnlyList<LoanLife?> LoanLives(SimulationPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return [.. CompanyFlows<Scalar>.Of(plan, Enumerable.Range(0, plan.Companies.Count)).Select(flows =>
        {
            DealYears<Scalar> years = DealYears<Scalar>.Of(flows);
            return years.FirstRepayment is int first && LifeOf(years, years.LastRepayment) is [double atFirst, ..] life
                ? new LoanLife(plan.FirstYear + first, atFirst, life.Min()!.Value)
                : null;
        })];
    }

    /// <summary>Cover over the life at the first repayment and every year after it, on the cash up to a year.</summary>
    private static IReadOnlyList<double?> LifeOf(DealYears<Scalar> years, int until)
    {
        if (years.FirstRepayment is not int first)
            return [];

        IReadOnlyList<double?> all = LifeCover.AtEveryPeriod(Plain(years.Cash[first..(until + 1)]), Plain(years.Rates[first..(until + 1)]), Plain(years.Debt[first..(until + 1)]));
        return [.. all.Take(years.LastRepayment - first + 1)];
    }

    private static double[] Plain(Scalar[] row) => [.. row.Select(value => value.Value)];
}
