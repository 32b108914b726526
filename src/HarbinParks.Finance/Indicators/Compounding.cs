using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Indicators;

/// <summary>Growth at a rate over any number of periods (复利), accurate for the smallest rates, with the method's own exp and ln: the same bits on every machine.</summary>
internal static class Compounding
{
    /// <summary>(1 + rate) to the power of the periods, which need not be whole nor positive.</summary>
    internal static double Factor(double rate, double periods) => Exponential(periods * LogGrowth(rate));

    /// <summary>(1 + rate) to the power of the periods, less 1: does not cancel where the growth is small.</summary>
    internal static double Growth(double rate, double periods) => GrowthOfLog(periods * LogGrowth(rate));

    /// <summary>ln(1 + rate). The quotient undoes what 1 + rate rounded away.</summary>
    internal static double LogGrowth(double rate)
    {
        double sum = 1 + rate;
        return sum == 1 ? rate : Scalar.Log(sum).Value * (rate / (sum - 1));
    }

    /// <summary>eˣ − 1, the inverse of <see cref="LogGrowth"/>.</summary>
    internal static double GrowthOfLog(double x)
    {
        double power = Exponential(x);
        return power == 1 ? x : Math.Abs(x) > 1 ? power - 1 : (power - 1) * (x / Scalar.Log(power).Value);
    }

    /// <summary>eˣ.</summary>
    internal static double Exponential(double x) => Scalar.Exp(x).Value;

    /// <summary>Rate of a period; the last one stated goes on, so that one rate serves all periods.</summary>
    internal static double RateOf(IReadOnlyList<double> rates, int period) => rates[Math.Min(period, rates.Count - 1)];

    /// <exception cref="ArgumentOutOfRangeException">Not a finite number above −1.</exception>
    internal static void CheckRate(double rate)
    {
        if (!(rate > -1 && double.IsFinite(rate)))
            throw new ArgumentOutOfRangeException(nameof(rate), rate, "A rate is a finite number above -100 %.");
    }

    /// <exception cref="ArgumentException">None is stated.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One is not a finite number above −1.</exception>
    internal static void CheckRates(IReadOnlyList<double> rates)
    {
        if (rates.Count == 0)
            throw new ArgumentException("At least one rate must be stated.", nameof(rates));

        foreach (double rate in rates)
            CheckRate(rate);
    }

    /// <exception cref="ArgumentOutOfRangeException">One is infinite or not a number.</exception>
    internal static void CheckFlows(IReadOnlyList<double> flows)
    {
        for (int t = 0; t < flows.Count; t++)
            CheckAmount(flows[t]);
    }

    /// <exception cref="ArgumentOutOfRangeException">Infinite or not a number.</exception>
    internal static void CheckAmount(double amount)
    {
        if (!double.IsFinite(amount))
            throw new ArgumentOutOfRangeException(nameof(amount), amount, "An amount is a finite number.");
    }
}
