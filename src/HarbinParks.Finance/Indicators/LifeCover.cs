namespace HarbinParks.Finance.Indicators;

/// <summary>Cover of a debt by the cash flow of its life (全周期偿债覆盖). Equation 68.</summary>
/// <remarks>Belongs to the base case and to paths looked at afterwards: on a path it is knowledge after the fact and is no test inside it.</remarks>
public static class LifeCover
{
    /// <summary>Times, of the base case; none without scheduled repayment. Source: usual definition, from memory. Lines: none, information.</summary>
    public static Indicator Definition { get; } = new("llcr", "贷款存续期偿债覆盖率", "Loan life cover ratio", "ratio", "pv-of-cfads-to-maturity/debt", "首个还本年起至到期各年可用于偿债现金流的现值 ÷ 当时的贷款余额（基准情形）");

    /// <summary>Equation 68, loan life cover ratio (贷款存续期偿债覆盖率, LLCR) or project life cover ratio (项目存续期偿债覆盖率, PLCR): they differ in how far the cash flow goes.</summary>
    /// <param name="cashAvailable">Cash flow available for debt service (33) of the periods after the date, negative ones too: to final maturity for LLCR, to the end of the concession for PLCR.</param>
    /// <param name="rates">Loan rate of each period as a fraction; the last one stated goes on, also behind maturity.</param>
    /// <param name="debt">Debt outstanding on the date, in the unit of the cash flow.</param>
    /// <param name="reserve">Debt-service reserve on the date where the ratio is to count it (含偿债准备金); 0 where it is not.</param>
    /// <returns>A ratio; negative where the cash flow's value is; null for none, where nothing is owed.</returns>
    /// <exception cref="ArgumentException">No rate is stated.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A rate is not a finite number above −1, or an amount is not finite.</exception>
    public static double? Of(IReadOnlyList<double> cashAvailable, IReadOnlyList<double> rates, double debt, double reserve = 0)
    {
        Compounding.CheckAmount(debt);
        Compounding.CheckAmount(reserve);
        double value = NetPresentValue.OfPeriodRates(cashAvailable, rates) + reserve;
        return debt > 0 ? value / debt : null;
    }

    /// <summary>Equation 68 at the start of every period: what a lender's table shows from the first repayment on.</summary>
    /// <param name="cashAvailable">Cash flow available for debt service, one a period.</param>
    /// <param name="rates">Loan rate of each period; the last one stated goes on.</param>
    /// <param name="openingDebt">Debt at the start of each period; as long as the cash flow.</param>
    /// <returns>One ratio a period; null where nothing is owed.</returns>
    /// <exception cref="ArgumentException">The rows differ in length, or no rate is stated.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A rate is not a finite number above −1, or an amount is not finite.</exception>
    public static IReadOnlyList<double?> AtEveryPeriod(IReadOnlyList<double> cashAvailable, IReadOnlyList<double> rates, IReadOnlyList<double> openingDebt)
    {
        if (openingDebt.Count != cashAvailable.Count)
            throw new ArgumentException($"{cashAvailable.Count} cash flows, {openingDebt.Count} balances.", nameof(openingDebt));

        Compounding.CheckRates(rates);
        return [.. openingDebt.Select((debt, t) => Of([.. cashAvailable.Skip(t)], [.. Enumerable.Range(t, cashAvailable.Count - t).Select(later => Compounding.RateOf(rates, later))], debt))];
    }
}
