using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Indicators;

/// <summary>Debt cut to a cash flow (按现金流定制的债务): the same cover ratio in every period, and as much debt as that carries. Equation 90.</summary>
public static class SculptedDebt
{
    /// <summary>Equation 90, debt capacity (债务承载额): present value at the loan rate of the cash flow ÷ target cover ratio.</summary>
    /// <param name="cashAvailable">Cash flow available for debt service of each period of the loan; a negative one serves nothing and takes nothing off the others.</param>
    /// <param name="rates">Loan rate of each period as a fraction; the last one stated goes on.</param>
    /// <param name="cover">Target cover ratio, above 0; 1.3 lets 1 ÷ 1.3 of the cash go to the lender.</param>
    /// <returns>Debt at the start of the first period, in the unit of the cash flow.</returns>
    /// <exception cref="ArgumentException">No rate is stated.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A rate is not a finite number above −1, an amount is not finite, or the target is not above 0.</exception>
    public static double Capacity(IReadOnlyList<double> cashAvailable, IReadOnlyList<double> rates, double cover) => Schedule(cashAvailable, rates, cover).Amount;

    /// <summary>Equation 90: the schedule that pays cash flow ÷ target in each period and leaves nothing at the end.</summary>
    /// <param name="cashAvailable">Cash flow available for debt service of each period of the loan.</param>
    /// <param name="rates">Loan rate of each period as a fraction; the last one stated goes on.</param>
    /// <param name="cover">Target cover ratio, above 0.</param>
    /// <returns>The schedule. Principal is negative in a period whose service does not pay the interest: the debt grows, which few lenders allow.</returns>
    /// <exception cref="ArgumentException">No rate is stated.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A rate is not a finite number above −1, an amount is not finite, or the target is not above 0.</exception>
    public static LoanSchedule Schedule(IReadOnlyList<double> cashAvailable, IReadOnlyList<double> rates, double cover)
    {
        Compounding.CheckFlows(cashAvailable);
        Compounding.CheckRates(rates);
        if (!(cover > 0 && double.IsFinite(cover)))
            throw new ArgumentOutOfRangeException(nameof(cover), cover, "A target cover ratio is above 0.");

        int periods = cashAvailable.Count;
        double[] interest = new double[periods];
        double[] principal = new double[periods];
        double[] balance = new double[periods];
        double opening = 0;

        // From the end: the balance is what later service is worth, so it ends at exactly nothing and no rounding grows with the rate.
        for (int t = periods - 1; t >= 0; t--)
        {
            double rate = Compounding.RateOf(rates, t);
            balance[t] = opening;
            opening = (opening + Math.Max(cashAvailable[t], 0) / cover) / (1 + rate);
            interest[t] = Loans.Interest<Scalar>(opening, rate).Value;
            principal[t] = opening - balance[t];
        }

        return new(opening, interest, principal, balance);
    }
}
