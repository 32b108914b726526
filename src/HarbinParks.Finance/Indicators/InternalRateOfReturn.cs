namespace HarbinParks.Finance.Indicators;

/// <summary>Internal rate of return (内部收益率): every real root, because a flow may have none or several. Equations 64 and 65.</summary>
public static class InternalRateOfReturn
{
    /// <summary>Equation 64: all rates at which flows at equal periods are worth nothing. It does not matter whether the first stands at time 0 or later.</summary>
    /// <param name="flows">One flow a period, receipts positive, in any unit of money; zeros at either end change nothing.</param>
    /// <returns>Rates per period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A flow is not finite.</exception>
    public static RateOfReturn Of(IReadOnlyList<double> flows)
    {
        Compounding.CheckFlows(flows);
        return new(RateRoots.Find(flows.Select((flow, t) => ((double)t, flow))));
    }

    /// <summary>Equation 65: all effective yearly rates at which dated flows are worth nothing (XIRR).</summary>
    /// <param name="flows">In any order; several may share a date.</param>
    /// <param name="dayCount">How days become years; Excel's XIRR is <see cref="DayCount.Actual365Fixed"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A flow is not finite.</exception>
    public static RateOfReturn OfDated(IReadOnlyList<DatedFlow> flows, DayCount dayCount)
    {
        Compounding.CheckFlows([.. flows.Select(flow => flow.Amount)]);
        DateOnly first = flows.Count == 0 ? default : flows.Min(flow => flow.Date);
        return new(RateRoots.Find(flows.Select(flow => (YearFraction.Between(first, flow.Date, dayCount), flow.Amount))));
    }

    /// <summary>Equation 64, by hand: the rate between two trial rates where the straight line through their values is 0 (内插法). It overstates an ordinary investment's rate.</summary>
    /// <param name="lowRate">A rate, as a fraction.</param>
    /// <param name="lowValue">Net present value at it.</param>
    /// <param name="highRate">Another rate, above the first.</param>
    /// <param name="highValue">Net present value at that, of the other sign.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rates do not rise, or the values have one sign.</exception>
    public static double Interpolated(double lowRate, double lowValue, double highRate, double highValue)
    {
        if (!(highRate > lowRate))
            throw new ArgumentOutOfRangeException(nameof(highRate), highRate, "The second trial rate lies above the first.");
        if (!(lowValue * highValue < 0))
            throw new ArgumentOutOfRangeException(nameof(highValue), highValue, "The values at the two trial rates have opposite signs: between others there is nothing to interpolate.");

        return lowRate + (highRate - lowRate) * lowValue / (lowValue - highValue);
    }
}
