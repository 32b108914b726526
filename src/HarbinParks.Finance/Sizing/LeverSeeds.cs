using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance.Sizing;

/// <summary>How the numbers of a plan move with a lever (种子): the compiler's own formulas, differenced.</summary>
internal static class LeverSeeds
{
    /// <summary>Derivative of each of a plan's numbers with respect to a lever, by place. Equation 88.</summary>
    /// <param name="portfolio">The portfolio.</param>
    /// <param name="rules">Rules with which it is compiled.</param>
    /// <param name="plan">The plan compiled from it.</param>
    /// <param name="lever">The lever.</param>
    /// <returns>Exactly 1 for the figure that the lever is, exactly 0 for numbers that do not depend on it.</returns>
    /// <exception cref="InvalidOperationException">Moving the lever changes the structure of the plan, not only its numbers.</exception>
    public static double[] Of(Portfolio portfolio, RuleBook rules, SimulationPlan plan, DealLever lever)
    {
        double at = lever.Get(portfolio);
        (double low, double middle, double high) = lever.Around(at);
        return Between(Move(low), Move(middle), Move(high), at, lever);

        (double Value, SimulationPlan Plan) Move(double value)
        {
            if (value == at)
                return (at, plan);

            // What the figure became, not what was asked for: a share is stored in percent, and the last bit must not enter the difference.
            Portfolio moved = lever.Set(portfolio, value);
            return (lever.Get(moved), PlanCompiler.Compile(moved, rules));
        }
    }

    /// <summary>The slope at a value of the parabola through three plans, number by number.</summary>
    /// <param name="low">Lowest value of the lever and the plan there.</param>
    /// <param name="middle">A value above it.</param>
    /// <param name="high">A value above that.</param>
    /// <param name="at">Where the slope is taken.</param>
    /// <param name="lever">For the message.</param>
    internal static double[] Between((double Value, SimulationPlan Plan) low, (double Value, SimulationPlan Plan) middle, (double Value, SimulationPlan Plan) high, double at, DealLever lever)
    {
        IReadOnlyList<double> a = low.Plan.InputValues;
        IReadOnlyList<double> b = middle.Plan.InputValues;
        IReadOnlyList<double> c = high.Plan.InputValues;
        if (a.Count != b.Count || c.Count != b.Count)
        {
            throw new InvalidOperationException(
                $"Moving the lever '{lever.Id}' of the deal '{lever.DealId}' changes the structure of the plan ({a.Count}, {b.Count}, {c.Count} numbers): it has no derivative.");
        }

        double[] slopes = new double[b.Count];
        for (int place = 0; place < slopes.Length; place++)
        {
            double below = (b[place] - a[place]) / (middle.Value - low.Value);
            double above = (c[place] - b[place]) / (high.Value - middle.Value);
            double bend = (above - below) / (high.Value - low.Value);
            slopes[place] = below + bend * (at - low.Value + (at - middle.Value));
        }

        return slopes;
    }
}
