using HarbinParks.Finance.Indicators;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance.Planning;

/// <summary>A target of the plan as a line that the output of its year reaches or misses (规划目标).</summary>
internal static class TargetLine
{
    private const double YiYuan = 1e8;

    /// <summary>Equation 165: the line of a target; none where the target counts something else than gross output, or its year is not simulated.</summary>
    /// <param name="portfolio">The portfolio, with a plan.</param>
    /// <param name="target">The target.</param>
    public static IReadOnlyList<ObservedLine> Of(Portfolio portfolio, PlanTarget target)
    {
        PlanDocument plan = portfolio.Plan!;
        if (target is not { Target.Value.Value: > 0, Measure: PlanColumn.Output } || plan.TargetYear < portfolio.FirstYear || plan.TargetYear > portfolio.LastYear)
            return [];

        Rule rule = new()
        {
            Id = "target",
            Name = FormattableString.Invariant($"{plan.TargetYear} 年目标"),
            Document = plan.Title,
            Article = target.Place,
            InForceFrom = DateOnly.MinValue,
            EndedOn = null,
            Status = RuleStatus.Verified,
            Text = target.Definition,
            Kind = RuleKind.Target,
            Indicator = IndicatorCatalogue.ParkOutput.Id,
            Threshold = target.Target.Value.Value * YiYuan,
            Comparison = Comparison.AtLeast,
            Alerts = AlertProbabilities.Notice,
            ReferenceAfterEnd = false,
        };
        return [new ObservedLine(rule, [.. Enumerable.Range(portfolio.FirstYear, portfolio.Years).Select(year => year == plan.TargetYear)], new bool[portfolio.Years])];
    }
}
