using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Sizing;
using HarbinParks.Finance.Tests.Projection;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Tests.Sizing;

/// <summary>Compares a deal's sensitivities with differences: the portfolio moved, compiled and projected anew over plain numbers.</summary>
/// <remarks>
/// A base case is smooth between bends (a share that reaches 1, a reserve that is full, another year with the lowest cover). A difference whose step spans a
/// bend says nothing of the slope: then the second differences of a step, its half and its quarter are not in proportion, and a smaller step is tried.
/// Where even the smallest spans one, the pair is counted as bent and not compared.
/// </remarks>
internal sealed class SensitivityCheck
{
    internal const double Tolerance = 1e-6;
    private const double DiscountRate = 0.08;

    // Relative to the lever, or absolute for shares and rates. Rounding of the smallest is still below the tolerance.
    private static readonly double[] _steps = [1e-3, 1e-4, 1e-5];

    /// <summary>Pairs of result and lever compared.</summary>
    public int Compared { get; private set; }

    /// <summary>Pairs compared whose derivative is not 0.</summary>
    public int Moving { get; private set; }

    /// <summary>Pairs not compared, because the base case bends here.</summary>
    public List<string> Bent { get; } = [];

    /// <summary>Largest difference found, relative to the derivative or to the result per lever, whichever is larger.</summary>
    public double Worst { get; private set; }

    /// <summary>Pairs that differ by more than the tolerance.</summary>
    public List<string> Wrong { get; } = [];

    /// <summary>Checks how a deal answers to levers.</summary>
    public void Add(Portfolio portfolio, string deal, IReadOnlyList<DealLever> levers)
    {
        ILookup<DealLever, Sensitivity> found = Sensitivities.Of(portfolio, HarbinCase.Rules, deal, levers, Rate.FromPercent(100 * DiscountRate)).ToLookup(sensitivity => sensitivity.Lever);
        foreach (DealLever lever in levers)
            Compare(portfolio, deal, lever, [.. found[lever]]);
    }

    private void Compare(Portfolio portfolio, string deal, DealLever lever, Sensitivity[] open)
    {
        double at = lever.Get(portfolio);
        double scale = lever.Unit is "share" or "rate" || at == 0 ? 1 : at;
        double[] middle = Results(portfolio, deal);
        foreach (double relative in _steps)
        {
            double step = relative * scale;

            // At the end of a lever's range there is no difference to both sides.
            if (at - step < lever.Lowest || at + step > lever.Highest)
                continue;

            Around[] around = [.. new[] { step, step / 2, step / 4 }.Select(size => new Around(portfolio, deal, lever, at, size))];
            open = [.. open.Where(sensitivity => !TryCompare(sensitivity, middle[(int)sensitivity.Output], around, Math.Abs(scale)))];
        }

        Bent.AddRange(open.Select(sensitivity => $"{deal}: {lever} {sensitivity.Output}"));
    }

    private bool TryCompare(Sensitivity sensitivity, double middle, Around[] around, double scale)
    {
        int output = (int)sensitivity.Output;
        double unit = Math.Max(Math.Abs(sensitivity.PerUnit), Math.Abs(middle) / scale);
        double[] bends = [.. around.Select(pair => (pair.Above[output] - 2 * middle + pair.Below[output]) / pair.Step)];
        double[] slopes = [.. around.Select(pair => (pair.Above[output] - pair.Below[output]) / (pair.High - pair.Low))];
        if (unit > 0 && (Math.Abs(bends[0] - 2 * bends[1]) > 0.1 * Tolerance * unit || Math.Abs(bends[1] - 2 * bends[2]) > 0.1 * Tolerance * unit))
            return false;

        // Two extrapolations that disagree: the step is too long for this curve.
        double slope = (4 * slopes[1] - slopes[0]) / 3;
        if (Math.Abs(slope - (4 * slopes[2] - slopes[1]) / 3) > 0.1 * Tolerance * unit)
            return false;

        double error = unit > 0 ? Math.Abs(slope - sensitivity.PerUnit) / unit : 0;
        Compared++;
        Moving += sensitivity.PerUnit != 0 ? 1 : 0;
        Worst = Math.Max(Worst, error);
        if (!(error <= Tolerance))
            Wrong.Add($"{sensitivity.Lever} {sensitivity.Output}: {sensitivity.PerUnit:R}, differences {slope:R}, relative {error:E1}");

        return true;
    }

    private static double[] Results(Portfolio portfolio, string dealId)
    {
        SimulationPlan plan = HarbinCase.Compile(portfolio);
        DealOutcome<Scalar> outcome = DealOutcome<Scalar>.Of(plan, Sensitivities.CompanyOf(plan, dealId), DiscountRate);
        return [outcome.MinimumCover.Value, outcome.GovernmentPayment.Value, outcome.Distributions.Value];
    }

    /// <summary>Results a step to either side of a lever.</summary>
    private sealed class Around
    {
        public Around(Portfolio portfolio, string deal, DealLever lever, double at, double step)
        {
            Portfolio below = lever.Set(portfolio, at - step);
            Portfolio above = lever.Set(portfolio, at + step);
            Step = step;
            (Low, High) = (lever.Get(below), lever.Get(above));
            (Below, Above) = (Results(below, deal), Results(above, deal));
        }

        public double Step { get; }

        public double Low { get; }

        public double High { get; }

        public double[] Below { get; }

        public double[] Above { get; }
    }
}
