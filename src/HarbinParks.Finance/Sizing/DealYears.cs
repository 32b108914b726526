using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Sizing;

/// <summary>The yearly flows of a project company from which its ratios and returns are found (年度现金流). Equation 99.</summary>
/// <typeparam name="T">The number.</typeparam>
internal sealed class DealYears<T>
    where T : struct, INumberLane<T>
{
    private DealYears(T[] cash, T[] project, T[] equity, T[] debt, T[] rates, int? first, int last)
    {
        Cash = cash;
        ProjectFlows = project;
        EquityFlows = equity;
        Debt = debt;
        Rates = rates;
        FirstRepayment = first;
        LastRepayment = last;
    }

    /// <summary>Cash available for debt service.</summary>
    public T[] Cash { get; }

    /// <summary>Cash available for debt service less construction spend.</summary>
    public T[] ProjectFlows { get; }

    /// <summary>Distributions less equity paid in, standby equity included.</summary>
    public T[] EquityFlows { get; }

    /// <summary>Senior debt at the start of the year, or at the opening within it.</summary>
    public T[] Debt { get; }

    /// <summary>Rate of the senior debt, mean over the loans by what is owed; behind maturity the last one goes on.</summary>
    public T[] Rates { get; }

    /// <summary>Year of the first senior principal since the first simulated year; null for none.</summary>
    public int? FirstRepayment { get; }

    /// <summary>Year of the last senior principal; −1 for none.</summary>
    public int LastRepayment { get; }

    /// <summary>Adds a company's periods up.</summary>
    /// <param name="flows">The company.</param>
    public static DealYears<T> Of(CompanyFlows<T> flows)
    {
        int perYear = flows.Company.Works.PeriodsPerYear;
        T[] spend = flows.ByYear(flows.Spend);
        T[] paidIn = flows.ByYear(flows.Equity);
        T[] distributed = flows.ByYear(flows.Distribution);
        int[] senior = [.. Enumerable.Range(0, flows.Loans.Count).Where(k => flows.Company.Loans[k].Seniority == Seniority.Senior)];
        T[] debt = new T[flows.Years];
        T[] rates = new T[flows.Years];
        int? first = null;
        int last = -1;
        for (int year = 0; year < flows.Years; year++)
        {
            int closing = (year + 1) * perYear - 1;
            int at = Math.Min(Math.Max(year * perYear, flows.Opening), closing);
            T owed = 0;
            T weighted = 0;
            T repaid = 0;
            foreach (int k in senior)
            {
                LoanFlows<T> loan = flows.Loans[k];
                owed += loan.Opening[at];
                weighted += loan.Opening[at] * loan.Rate[closing];
                for (int period = year * perYear; period <= closing; period++)
                    repaid += loan.Principal[period];
            }

            debt[year] = owed;
            rates[year] = CompanyFlows<T>.Plain(owed) > 1 ? weighted / owed : year > 0 ? rates[year - 1] : flows.Loans[senior[0]].Rate[closing];
            if (!(CompanyFlows<T>.Plain(repaid) > 1))
                continue;

            first ??= year;
            last = year;
        }

        return new DealYears<T>(
            flows.YearCash, Difference(flows.YearCash, spend), Difference(distributed, paidIn), debt, rates, first, last);
    }

    private static T[] Difference(T[] income, T[] outlay) => [.. income.Select((amount, year) => amount - outlay[year])];
}
