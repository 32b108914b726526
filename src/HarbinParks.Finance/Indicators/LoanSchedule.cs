using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Indicators;

/// <summary>Interest, principal and balance of a loan, period by period (还款计划表).</summary>
/// <param name="Amount">Debt at the start of the first period, in any unit of money.</param>
/// <param name="Interest">Interest of each period, paid at its end.</param>
/// <param name="Principal">Principal of each period, paid at its end; negative where the debt grows.</param>
/// <param name="Balance">Debt at the end of each period.</param>
public sealed record LoanSchedule(double Amount, IReadOnlyList<double> Interest, IReadOnlyList<double> Principal, IReadOnlyList<double> Balance)
{
    /// <summary>Interest + principal of each period (还本付息).</summary>
    public IReadOnlyList<double> Service => [.. Interest.Select((interest, t) => interest + Principal[t])];

    /// <summary>Debt at the start of each period (期初余额).</summary>
    public IReadOnlyList<double> OpeningBalance => [.. Balance.Take(Balance.Count - 1).Prepend(Amount).Take(Balance.Count)];

    /// <summary>Level service (等额本息) by the rule of a running loan, equation 32: worked out anew with each period's rate.</summary>
    /// <param name="amount">Debt at the start, 0 or more.</param>
    /// <param name="rates">Rate of each period as a fraction; the last one stated goes on.</param>
    /// <param name="periods">Number of payments, at least 1.</param>
    /// <exception cref="ArgumentException">No rate is stated.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A rate is not a finite number above −1, the amount is not finite, or there is no period.</exception>
    public static LoanSchedule Level(double amount, IReadOnlyList<double> rates, int periods) => Repaid(true, amount, rates, periods);

    /// <summary>Equal principal (等额本金) by the rule of a running loan, equation 32.</summary>
    /// <param name="amount">Debt at the start, 0 or more.</param>
    /// <param name="rates">Rate of each period as a fraction; the last one stated goes on.</param>
    /// <param name="periods">Number of payments, at least 1.</param>
    /// <exception cref="ArgumentException">No rate is stated.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A rate is not a finite number above −1, the amount is not finite, or there is no period.</exception>
    public static LoanSchedule EqualPrincipal(double amount, IReadOnlyList<double> rates, int periods) => Repaid(false, amount, rates, periods);

    private static LoanSchedule Repaid(bool annuity, double amount, IReadOnlyList<double> rates, int periods)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(periods, 1);
        Compounding.CheckAmount(amount);
        Compounding.CheckRates(rates);
        double[] interest = new double[periods];
        double[] principal = new double[periods];
        double[] balance = new double[periods];
        Scalar opening = amount;
        for (int t = 0; t < periods; t++)
        {
            Scalar rate = Compounding.RateOf(rates, t);
            Scalar repaid = Loans.Principal(annuity, periods - t, opening, rate);
            interest[t] = Loans.Interest(opening, rate).Value;
            principal[t] = repaid.Value;
            opening -= repaid;
            balance[t] = opening.Value;
        }

        return new(amount, interest, principal, balance);
    }
}
