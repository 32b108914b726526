using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Rules;
using HarbinParks.Finance.Statistics;

namespace HarbinParks.Finance.Warnings;

/// <summary>What marks the paths that cross a line (越线路径特征): equation 84.</summary>
internal static class CrossingDrivers
{
    private const int Shown = 3;
    private const double FewestPaths = 50;
    private const double FewestErrors = 3;

    /// <summary>Drivers whose mean on the crossing paths differs from their mean on all paths by more than three errors, strongest first, at most three.</summary>
    public static IReadOnlyList<WarningDriver> Of(RunFindings findings, int row, Rule rule, int period)
    {
        IReadOnlyList<Condition> conditions = findings.Plan.Observations.Conditions;
        int index = -1;
        for (int i = 0; i < conditions.Count; i++)
        {
            if (conditions[i].Row == row && conditions[i].Rule.Id == rule.Id)
                index = i;
        }

        if (index < 0 || findings.Statistics.SumOfWeights(findings.Series.OfCondition(index, 0), period) < FewestPaths)
            return [];

        List<WarningDriver> drivers = [];
        for (int driver = 0; driver < ExplainingDriver.All.Count; driver++)
        {
            int all = findings.Series.OfDriver(conditions[index].Payer, driver);
            int crossing = findings.Series.OfCondition(index, driver);
            if (findings.Statistics.Mean(all, period) is not Estimate mean
                || findings.Statistics.StandardDeviation(all, period) is not double deviation
                || findings.Statistics.Mean(crossing, period) is not Estimate marked
                || deviation <= 0)
            {
                continue;
            }

            double difference = (marked.Value - mean.Value) / deviation;
            double error = marked.StandardError / deviation;
            if (Math.Abs(difference) > FewestErrors * error)
                drivers.Add(new WarningDriver(ExplainingDriver.All[driver].Id, ExplainingDriver.All[driver].Chinese, difference, error));
        }

        return [.. drivers.OrderByDescending(driver => Math.Abs(driver.Deviations)).ThenBy(driver => driver.Id, StringComparer.Ordinal).Take(Shown)];
    }
}
