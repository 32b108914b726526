using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Projection;
using HarbinParks.Finance.Sampling;

namespace HarbinParks.Finance.Sizing;

/// <summary>What a project company does in the base case (项目公司基准现金流): the whole portfolio is projected, because what a deal is paid depends on all deals of its payer. Equation 94.</summary>
/// <typeparam name="T">The number.</typeparam>
internal sealed class CompanyFlows<T>
    where T : struct, INumberLane<T>
{
    private readonly int _periodsPerYear;

    private CompanyFlows(SimulationPlan plan, int company)
    {
        Company = plan.Companies[company];
        Years = plan.Years;
        _periodsPerYear = plan.PeriodsPerYear;
        int periods = Years * _periodsPerYear;
        Cash = new T[periods];
        Service = new T[periods];
        Spend = new T[periods];
        Equity = new T[periods];
        Capital = new T[periods];
        Distribution = new T[periods];
        YearCash = new T[Years];
        YearService = new T[Years];
        YearDue = new T[Years];
        Loans = [.. Company.Loans.Select(_ => new LoanFlows<T>(new T[periods], new T[periods], new T[periods], new T[periods]))];
    }

    /// <summary>Its plan; its loans stand in the order of <see cref="Loans"/>.</summary>
    public CompanyPlan Company { get; }

    /// <summary>Simulated years.</summary>
    public int Years { get; }

    /// <summary>Cash available for debt service of each period.</summary>
    public T[] Cash { get; }

    /// <summary>Senior service scheduled in each period.</summary>
    public T[] Service { get; }

    /// <summary>Construction spend of each period.</summary>
    public T[] Spend { get; }

    /// <summary>Paid in by shareholders in each period, standby equity included.</summary>
    public T[] Equity { get; }

    /// <summary>Project capital paid in for works and their financing in each period.</summary>
    public T[] Capital { get; }

    /// <summary>Paid out to shareholders in each period.</summary>
    public T[] Distribution { get; }

    /// <summary>Cash available for debt service of each year.</summary>
    public T[] YearCash { get; }

    /// <summary>Senior service of each year.</summary>
    public T[] YearService { get; }

    /// <summary>Owed by the government side in each year.</summary>
    public T[] YearDue { get; }

    /// <summary>Its loans.</summary>
    public IReadOnlyList<LoanFlows<T>> Loans { get; }

    /// <summary>Its works at the end.</summary>
    public WorksState<T> Works { get; private set; }

    /// <summary>The company at the end.</summary>
    public CompanyState<T> End { get; private set; }

    /// <summary>First period after construction.</summary>
    public int Opening => (int)Plain(Works.Opening);

    /// <summary>Projects the base case once and records companies.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="companies">Indices among the companies of the plan.</param>
    public static IReadOnlyList<CompanyFlows<T>> Of(SimulationPlan plan, IEnumerable<int> companies)
    {
        (int Index, CompanyFlows<T> Flows)[] recorded = [.. companies.Select(company => (company, new CompanyFlows<T>(plan, company)))];
        BlockProjection<T> projection = new(plan, 1);
        projection.Begin(DrawSource.Base, 0);
        foreach ((int index, CompanyFlows<T> flows) in recorded)
            flows.Keep(projection.State, index);

        for (int year = 0; year < plan.Years; year++)
        {
            projection.OpenYear(year);
            for (int period = year * plan.PeriodsPerYear; period < (year + 1) * plan.PeriodsPerYear; period++)
            {
                foreach ((int _, CompanyFlows<T> flows) in recorded)
                    flows.Open(projection.State, period);

                projection.StepPeriod(year, period);
                foreach ((int index, CompanyFlows<T> flows) in recorded)
                    flows.Record(projection.State, index, year, period);
            }

            projection.CloseYear(year);
        }

        return [.. recorded.Select(pair => pair.Flows)];
    }

    /// <summary>A number of the path as a plain one: for decisions, not for arithmetic.</summary>
    public static double Plain(T value)
    {
        double[] lanes = new double[T.Count];
        T.Write(value, lanes);
        return lanes[0];
    }

    /// <summary>Sums of a row by calendar year.</summary>
    public T[] ByYear(T[] row)
    {
        T[] years = new T[Years];
        for (int year = 0; year < Years; year++)
        {
            T sum = row[year * _periodsPerYear];
            for (int period = year * _periodsPerYear + 1; period < (year + 1) * _periodsPerYear; period++)
                sum += row[period];

            years[year] = sum;
        }

        return years;
    }

    private void Open(BlockState<T> state, int period)
    {
        for (int k = 0; k < Loans.Count; k++)
            Loans[k].Opening[period] = state.Loans[Company.Loans[k].Index].Balance;
    }

    private void Record(BlockState<T> state, int index, int year, int period)
    {
        T spentBefore = Works.Spent;
        T standbyBefore = End.StandbyEquity;
        T cashBefore = period % _periodsPerYear == 0 ? 0 : End.YearCash;
        Keep(state, index);
        Cash[period] = End.YearCash - cashBefore;
        Service[period] = End.Service;
        Spend[period] = Works.Spent - spentBefore;
        Equity[period] = End.EquityPaid + (End.StandbyEquity - standbyBefore) + End.OtherPaidIn;
        Capital[period] = End.EquityPaid;
        Distribution[period] = End.Distribution;
        for (int k = 0; k < Loans.Count; k++)
        {
            LoanPlan loan = Company.Loans[k];
            LoanState<T> end = state.Loans[loan.Index];
            Loans[k].Interest[period] = end.Interest;
            Loans[k].Principal[period] = end.Principal;
            Loans[k].Rate[period] = Finance.CashFlow.Loans.Rate(loan.In(period), state.City[0].LongRate);
        }

        if (!Company.Works.ClosesYear(period))
            return;

        YearCash[year] = End.YearCash;
        YearService[year] = End.YearService;
        YearDue[year] = state.Accounts[Company.Works.Deal].YearDue;
    }

    private void Keep(BlockState<T> state, int index)
    {
        End = state.Companies[index];
        Works = state.CompanyWorks[index];
    }
}
