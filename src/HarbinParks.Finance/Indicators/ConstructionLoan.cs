using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Indicators;

/// <summary>Interest during construction on given draws (建设期利息). Equation 91.</summary>
/// <param name="Interest">Interest of each year.</param>
/// <param name="Balance">Debt at the end of each year.</param>
public sealed record ConstructionLoan(IReadOnlyList<double> Interest, IReadOnlyList<double> Balance)
{
    /// <summary>Interest of all years (建设期利息合计).</summary>
    public double TotalInterest => Interest.Sum();

    /// <summary>Equation 91: interest on the balance and on the part of the year's draw that stands on average.</summary>
    /// <param name="draws">Draw of each year, in any unit of money.</param>
    /// <param name="rates">Effective rate of each year as a fraction; the last one stated goes on.</param>
    /// <param name="timing">Even or at the start of the year.</param>
    /// <param name="treatment">Capitalised or paid.</param>
    /// <exception cref="ArgumentException">No rate is stated.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A rate is not a finite number above −1, or a draw is not finite.</exception>
    /// <remarks>The rule is that of equation 21; here the draws are given, as in a textbook, and no equity takes a part of the interest.</remarks>
    public static ConstructionLoan Of(IReadOnlyList<double> draws, IReadOnlyList<double> rates, DrawTiming timing, ConstructionInterest treatment)
    {
        Compounding.CheckFlows(draws);
        Compounding.CheckRates(rates);
        double standing = timing == DrawTiming.Start ? 1 : 0.5;
        double[] interest = new double[draws.Count];
        double[] balance = new double[draws.Count];
        double debt = 0;
        for (int t = 0; t < draws.Count; t++)
        {
            interest[t] = Loans.ConstructionInterest<Scalar>(debt, draws[t], standing, Compounding.RateOf(rates, t), 1).Value;
            debt += draws[t] + (treatment == ConstructionInterest.Capitalised ? interest[t] : 0);
            balance[t] = debt;
        }

        return new(interest, balance);
    }
}
