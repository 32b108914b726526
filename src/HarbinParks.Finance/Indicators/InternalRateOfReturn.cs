namespace HarbinParks.Finance.Indicators;

/// <summary>Internal rate of return (内部收益率): every real root, because a flow may have none or several.</summary>
public static class InternalRateOfReturn
{
    private const double Lowest = -0.9;
    private const double Highest = 3;
    private const double Step = 0.002;

    /// <summary>All rates in (−90 %, 300 %) at which the present value of yearly flows is 0, rising. Empty for none.</summary>
    /// <param name="flows">Flows at the ends of consecutive years.</param>
    public static IReadOnlyList<double> Of(IReadOnlyList<double> flows)
    {
        ArgumentNullException.ThrowIfNull(flows);
        List<double> roots = [];
        if (!flows.Any(flow => flow > 0) || !flows.Any(flow => flow < 0))
            return roots;

        double left = PresentValue(flows, Lowest);
        int steps = (int)Math.Round((Highest - Lowest) / Step);
        for (int i = 1; i <= steps; i++)
        {
            double rate = Lowest + i * Step;
            double right = PresentValue(flows, rate);
            if (left == 0)
                roots.Add(rate - Step);
            else if (left < 0 != right < 0 && right != 0)
                roots.Add(MathNet.Numerics.RootFinding.Brent.FindRoot(r => PresentValue(flows, r), rate - Step, rate, 1e-12, 200));

            left = right;
        }

        return roots;
    }

    /// <summary>Present value of yearly flows at a rate, valued one year before the first of them.</summary>
    /// <param name="flows">Flows at the ends of consecutive years.</param>
    /// <param name="rate">Rate, above −1.</param>
    public static double PresentValue(IReadOnlyList<double> flows, double rate)
    {
        ArgumentNullException.ThrowIfNull(flows);
        double value = 0;
        for (int t = flows.Count - 1; t >= 0; t--)
            value = (value + flows[t]) / (1 + rate);

        return value;
    }
}
