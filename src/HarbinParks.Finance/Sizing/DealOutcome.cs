using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;

namespace HarbinParks.Finance.Sizing;

/// <summary>What a PPP deal comes to in the base case (基准情形结果). Equations 89, 99 and 100.</summary>
/// <typeparam name="T">The number.</typeparam>
/// <param name="HasCover">Whether any year has debt service; without, no cover ratio has a meaning.</param>
/// <param name="MinimumCover">Lowest debt-service cover ratio.</param>
/// <param name="GovernmentPayment">Government payments due, sum over the simulated years, yuan.</param>
/// <param name="Distributions">Distributions, present value at the end of the base year, yuan.</param>
internal readonly record struct DealOutcome<T>(bool HasCover, T MinimumCover, T GovernmentPayment, T Distributions)
    where T : struct, INumberLane<T>
{
    /// <summary>Mean of the yearly cover ratios; 0 where there is none.</summary>
    public T AverageCover { get; init; }

    /// <summary>Whether anything is repaid in the simulated years.</summary>
    public bool HasLife { get; init; }

    /// <summary>Loan life cover ratio at the first repayment; 0 where nothing is repaid.</summary>
    public T LoanLifeCover { get; init; }

    /// <summary>Project flows, present value at the end of the base year, yuan.</summary>
    public T ProjectValue { get; init; }

    /// <summary>Size of the discounted project flows, all taken positive, yuan: what a value is small against.</summary>
    public double ProjectSize { get; init; }

    /// <summary>Shareholders' flows, present value at the end of the base year, yuan.</summary>
    public T EquityValue { get; init; }

    /// <summary>Size of the discounted shareholders' flows.</summary>
    public double EquitySize { get; init; }

    /// <summary>Projects the base case.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="company">Index among the project companies of the plan.</param>
    /// <param name="discountRate">Yearly rate of the present values, above −1.</param>
    public static DealOutcome<T> Of(SimulationPlan plan, int company, double discountRate)
    {
        CompanyFlows<T> flows = CompanyFlows<T>.Of(plan, [company])[0];
        T payment = 0;
        T distributions = 0;
        double discount = 1;
        T[] distributed = flows.ByYear(flows.Distribution);
        for (int year = 0; year < plan.Years; year++)
        {
            discount /= 1 + discountRate;
            payment += flows.YearDue[year];
            distributions += distributed[year] * discount;
        }

        DealYears<T> years = DealYears<T>.Of(flows);
        (T project, double projectSize) = Value(years.ProjectFlows, discountRate);
        (T equity, double equitySize) = Value(years.EquityFlows, discountRate);
        return new DealOutcome<T>(CompanyFlows<T>.Plain(flows.End.EverCover) > 0.5, flows.End.MinimumCover, payment, distributions)
        {
            AverageCover = AverageOf(flows),
            HasLife = years.FirstRepayment is not null,
            LoanLifeCover = LifeOf(years),
            ProjectValue = project,
            ProjectSize = projectSize,
            EquityValue = equity,
            EquitySize = equitySize,
        };
    }

    private static (T Value, double Size) Value(T[] flows, double rate)
    {
        T value = 0;
        double size = 0;
        double discount = 1;
        foreach (T flow in flows)
        {
            discount /= 1 + rate;
            value += flow * discount;
            size += Math.Abs(CompanyFlows<T>.Plain(flow)) * discount;
        }

        return (value, size);
    }

    private static T AverageOf(CompanyFlows<T> flows)
    {
        T sum = 0;
        int years = 0;
        for (int year = 0; year < flows.Years; year++)
        {
            if (!(CompanyFlows<T>.Plain(flows.YearService[year]) > 1))
                continue;

            sum += flows.YearCash[year] / flows.YearService[year];
            years++;
        }

        return years == 0 ? 0 : sum / years;
    }

    private static T LifeOf(DealYears<T> years)
    {
        if (years.FirstRepayment is not int first)
            return 0;

        T value = 0;
        for (int year = years.LastRepayment; year >= first; year--)
            value = (value + years.Cash[year]) / (1 + years.Rates[year]);

        return value / years.Debt[first];
    }
}
