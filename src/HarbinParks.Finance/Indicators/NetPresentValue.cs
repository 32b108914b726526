namespace HarbinParks.Finance.Indicators;

/// <summary>Net present value (净现值). Equations 63 and 65.</summary>
/// <remarks>Amounts keep their unit. A sum beyond the range of a double, as rates close to −100 % make it, is infinite; it is never not a number.</remarks>
public static class NetPresentValue
{
    /// <summary>Equation 63: value at time 0 of flows at equal periods.</summary>
    /// <param name="flows">One flow a period, receipts positive; none is worth 0.</param>
    /// <param name="rate">Rate per period as a fraction, above −1.</param>
    /// <param name="timing"><see cref="PaymentTiming.AtStart"/>: the first flow stands at time 0; <see cref="PaymentTiming.AtEnd"/>: one period later, as in Excel's NPV.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not a finite number above −1, or a flow is not finite.</exception>
    public static double Of(IReadOnlyList<double> flows, double rate, PaymentTiming timing)
    {
        if (timing == PaymentTiming.AtEnd || flows.Count == 0)
            return OfPeriodRates(flows, [rate]);

        Compounding.CheckAmount(flows[0]);
        return flows[0] + OfPeriodRates([.. flows.Skip(1)], [rate]);
    }

    /// <summary>Equation 63, rates that change: value at time 0 of flows at the ends of periods, each period discounted at its own rate.</summary>
    /// <param name="flows">One flow a period, the first one period after time 0.</param>
    /// <param name="rates">Rate of each period as a fraction, above −1; the last one stated goes on.</param>
    /// <exception cref="ArgumentException">No rate is stated.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A rate is not a finite number above −1, or a flow is not finite.</exception>
    public static double OfPeriodRates(IReadOnlyList<double> flows, IReadOnlyList<double> rates)
    {
        Compounding.CheckFlows(flows);
        Compounding.CheckRates(rates);
        double value = 0;
        for (int t = flows.Count - 1; t >= 0; t--)
            value = (value + flows[t]) / (1 + Compounding.RateOf(rates, t));

        return value;
    }

    /// <summary>Equation 65: value on the earliest date of dated flows (XNPV).</summary>
    /// <param name="flows">In any order; several may share a date; none is worth 0.</param>
    /// <param name="rate">Effective yearly rate as a fraction, above −1.</param>
    /// <param name="dayCount">How days become years; Excel's XNPV is <see cref="DayCount.Actual365Fixed"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not a finite number above −1, or a flow is not finite.</exception>
    public static double OfDated(IReadOnlyList<DatedFlow> flows, double rate, DayCount dayCount)
    {
        Compounding.CheckRate(rate);
        if (flows.Count == 0)
            return 0;

        // From the last date to the first: what has become infinite stays so, and no two infinite terms meet.
        double value = 0;
        DatedFlow[] byDate = [.. flows.OrderByDescending(flow => flow.Date)];
        for (int i = 0; i < byDate.Length; i++)
        {
            Compounding.CheckAmount(byDate[i].Amount);
            value += byDate[i].Amount;
            if (i + 1 < byDate.Length)
                value *= Compounding.Factor(rate, YearFraction.Between(byDate[^1].Date, byDate[i + 1].Date, dayCount) - YearFraction.Between(byDate[^1].Date, byDate[i].Date, dayCount));
        }

        return value;
    }
}
