namespace HarbinParks.Finance.Indicators;

/// <summary>Finds every rate at which a row of flows is worth nothing. Equation 64.</summary>
/// <remarks>
/// <para>With s = ln(1 + rate) the value is V(s) = Σ c e^(−τ s), and Descartes' rule of signs holds for it, whole times or not: no more roots than changes of sign.
/// Between two flows of opposite sign, at times τ_i and τ_(i+1), take k halfway. e^(ks) V(s) has the same roots, and its slope is Σ (k − τ) c e^((k−τ)s): a row of flows with one change of
/// sign fewer. Where that row is never 0, V has at most one root. So the roots of the simpler row, found the same way, cut the line into pieces that hold one root
/// at most. A search on a grid would miss two roots inside one step; this misses none.</para>
/// <para>A root of even multiplicity does not change the sign, but it is a root of the slope too, and is recognised there by a value that is nothing but rounding.</para>
/// </remarks>
internal static class RateRoots
{
    // 1 + rate between 10⁻⁶ and 10⁶.
    private const double LowestLog = -13.815510557964274;
    private const double HighestLog = 13.815510557964274;

    // A value below this part of the sum of its terms' sizes is rounding: some hundred times what sums of a few hundred terms lose.
    private const double Rounding = 1e-13;

    // ln(1 + rate) closer to 0 than this is a rate of 0.
    private const double NoRate = 1e-14;

    internal static IReadOnlyList<double> Find(IEnumerable<(double Time, double Amount)> flows)
    {
        (double Time, double Amount)[] row =
        [
            .. flows.GroupBy(flow => flow.Time).Select(day => (day.Key, Amount: day.Sum(flow => flow.Amount))).Where(flow => flow.Amount != 0).OrderBy(flow => flow.Key),
        ];
        if (row.Length == 0)
            return [];

        double largest = row.Max(flow => Math.Abs(flow.Amount));
        double[] times = [.. row.Select(flow => flow.Time)];
        double[] amounts = [.. row.Select(flow => flow.Amount / largest)];
        return [.. Logs(times, amounts).Select(s => Math.Abs(s) < NoRate ? 0 : Compounding.GrowthOfLog(s))];
    }

    /// <summary>All roots of a row as ln(1 + rate), rising.</summary>
    private static List<double> Logs(double[] times, double[] amounts)
    {
        List<double> roots = [];
        int before = FirstChangeOfSign(amounts);
        if (before < 0)
            return roots;

        double pivot = (times[before] + times[before + 1]) / 2;
        double[] slope = [.. amounts.Select((amount, i) => (times[i] - pivot) * amount)];
        double[] cuts = [LowestLog, .. Logs(times, slope), HighestLog];
        double[] values = [.. cuts.Select(s => Relative(times, amounts, s))];
        for (int i = 0; i < cuts.Length; i++)
        {
            if (values[i] == 0)
            {
                // Cuts in a row that are all roots are one root of higher multiplicity, blurred by rounding: between them nothing rises above it.
                int last = i;
                while (last + 1 < cuts.Length && values[last + 1] == 0)
                    last++;

                roots.Add(cuts[(i + last) / 2]);
                i = last;
            }
            else if (i + 1 < cuts.Length && values[i] * values[i + 1] < 0)
            {
                roots.Add(Between(times, amounts, cuts[i], cuts[i + 1], values[i] < 0));
            }
        }

        return roots;
    }

    private static int FirstChangeOfSign(double[] amounts)
    {
        for (int i = 0; i + 1 < amounts.Length; i++)
        {
            if (amounts[i] < 0 != amounts[i + 1] < 0)
                return i;
        }

        return -1;
    }

    /// <summary>Value as a part of the sum of the sizes of its terms, −1 to 1; 0 where it is but rounding.</summary>
    private static double Relative(double[] times, double[] amounts, double s)
    {
        (double value, _, double gross) = Value(times, amounts, s);
        double relative = value / gross;
        return Math.Abs(relative) <= Rounding ? 0 : relative;
    }

    /// <summary>Newton's steps, halving where one would leave the bracket or gains too little.</summary>
    private static double Between(double[] times, double[] amounts, double low, double high, bool risesFromLow)
    {
        double middle = (low + high) / 2;
        double width = high - low;
        for (int round = 0; round < 200; round++)
        {
            (double value, double slope, _) = Value(times, amounts, middle);
            if (value == 0)
                return middle;

            if (value < 0 == risesFromLow)
                low = middle;
            else
                high = middle;

            double step = value / slope;
            double next = middle - step;
            if (!(next > low && next < high) || Math.Abs(step) > 0.5 * width)
                next = (low + high) / 2;

            width = Math.Abs(next - middle);
            if (width <= 2.3e-16 * Math.Max(1, Math.Abs(middle)) || next == middle)
                return next;

            middle = next;
        }

        return middle;
    }

    /// <summary>Value, slope and gross of the row, times a power that keeps every term within its amount: no time and no rate overflows.</summary>
    private static (double Value, double Slope, double Gross) Value(double[] times, double[] amounts, double s)
    {
        double reference = s >= 0 ? times[0] : times[^1];
        double value = 0;
        double slope = 0;
        double gross = 0;
        for (int i = 0; i < times.Length; i++)
        {
            double distance = reference - times[i];
            double term = amounts[i] * Compounding.Exponential(distance * s);
            value += term;
            slope += distance * term;
            gross += Math.Abs(term);
        }

        return (value, slope, gross);
    }
}
