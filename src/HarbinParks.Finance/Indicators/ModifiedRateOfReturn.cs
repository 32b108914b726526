namespace HarbinParks.Finance.Indicators;

/// <summary>Modified internal rate of return (修正内部收益率, MIRR): one rate at most, whatever the signs of the flow.</summary>
public static class ModifiedRateOfReturn
{
    /// <summary>Equation 66: outlays are brought to the first flow at the finance rate, receipts to the last at the reinvestment rate; the rate that turns one into the other. As Excel's MIRR.</summary>
    /// <param name="flows">One flow a period, receipts positive, at least two.</param>
    /// <param name="financeRate">Rate per period paid for outlays, as a fraction above −1.</param>
    /// <param name="reinvestmentRate">Rate per period earned by receipts, as a fraction above −1.</param>
    /// <returns>Rate per period; null for none, where no outlay or no receipt is among the flows.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than two flows, a flow that is not finite, or a rate that is not a finite number above −1.</exception>
    public static double? Of(IReadOnlyList<double> flows, double financeRate, double reinvestmentRate)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(flows.Count, 2);
        Compounding.CheckRate(financeRate);
        Compounding.CheckRate(reinvestmentRate);
        double outlays = -NetPresentValue.Of([.. flows.Select(flow => Math.Min(flow, 0))], financeRate, PaymentTiming.AtStart);
        double receipts = 0;
        foreach (double flow in flows)
            receipts = receipts * (1 + reinvestmentRate) + Math.Max(flow, 0);

        if (!(outlays > 0 && receipts > 0))
            return null;

        return Compounding.Growth(receipts / outlays - 1, 1.0 / (flows.Count - 1));
    }
}
