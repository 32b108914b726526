using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance;

/// <summary>Counts the model's figures that a plan rests on, by status (数据状态统计).</summary>
public static class FigureCensus
{
    /// <summary>All figures.</summary>
    /// <param name="plan">The plan.</param>
    public static int All(SimulationPlan plan) => Origins(plan).Count;

    /// <summary>Figures that are assumptions.</summary>
    /// <param name="plan">The plan.</param>
    public static int Assumed(SimulationPlan plan) => Origins(plan).Count(origin => origin.Status == FigureStatus.Assumption);

    private static Dictionary<string, FigureOrigin>.ValueCollection Origins(SimulationPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        Dictionary<string, FigureOrigin> origins = new(StringComparer.Ordinal);
        foreach (InputSource source in plan.Sources)
        {
            foreach (FigureOrigin origin in source.Origins)
                origins.TryAdd(origin.Path, origin);
        }

        return origins.Values;
    }
}
