namespace HarbinParks.Finance.Rules;

/// <summary>Yearly compound growth (年均增长), by multiplications only: the same bits on every machine.</summary>
internal static class CompoundGrowth
{
    private const int MostSteps = 200;

    /// <summary>(1 + g)ⁿ.</summary>
    /// <param name="growth">g, fraction per year.</param>
    /// <param name="years">n, not negative.</param>
    internal static double Factor(double growth, int years)
    {
        double factor = 1;
        for (int year = 0; year < years; year++)
        {
            factor *= 1 + growth;
        }

        return factor;
    }

    /// <summary>Growth g with from · (1 + g)ⁿ = to, by Newton's method on the root.</summary>
    /// <param name="from">First amount, above 0.</param>
    /// <param name="to">Last amount, above 0.</param>
    /// <param name="years">n, at least 1.</param>
    internal static double Between(double from, double to, int years)
    {
        double ratio = to / from;
        double root = Math.Max(ratio, 1);
        for (int step = 0; step < MostSteps; step++)
        {
            double next = (((years - 1) * root) + (ratio / Factor(root - 1, years - 1))) / years;
            if (next >= root)
            {
                break;
            }

            root = next;
        }

        return root - 1;
    }
}
