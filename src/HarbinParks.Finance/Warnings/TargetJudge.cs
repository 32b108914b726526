using HarbinParks.Finance.Indicators;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Rules;
using HarbinParks.Finance.Statistics;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Warnings;

/// <summary>How likely the targets of the plan are reached (规划目标可达性): counted on the paths, where base and target are of one measure.</summary>
internal static class TargetJudge
{
    private const double YiYuan = 1e8;

    /// <summary>Equation 165: every stated target in the order of the plan, then the whole's; none without a plan.</summary>
    /// <param name="findings">What the run counted.</param>
    public static IReadOnlyList<TargetReport> Reports(RunFindings findings)
    {
        SimulationPlan plan = findings.Plan;
        if (plan.Portfolio.Plan is not PlanDocument document)
            return [];

        List<TargetReport> reports = [];
        foreach (PlanTarget target in document.Targets.Where(target => target.Target is not null))
        {
            int park = -1;
            for (int i = 0; i < plan.Portfolio.Parks.Count; i++)
                park = plan.Portfolio.Parks[i].Id == target.Entity ? i : park;

            if (park >= 0)
                reports.Add(OfPark(findings, document, target, park));
        }

        if (document.Whole.Target is not null)
            reports.Add(OfCity(findings, document));

        return reports;
    }

    private static TargetReport OfPark(RunFindings findings, PlanDocument document, PlanTarget target, int index)
    {
        SimulationPlan plan = findings.Plan;
        Park park = plan.Portfolio.Parks[index];
        (string Chinese, string English)? none = NoAnswer(plan, document, target)
            ?? (park.Output is null ? ("基年产值未知,规划没有给出,不推算", "the output of the base year is not known: the plan does not state it") : null);
        int row = plan.Observations.ParkRow(index) + ObservationPlan.PlaceOf(ObservationPlan.OfPark, IndicatorCatalogue.ParkOutput);
        return Report(findings, document, target, plan.Entities[plan.EntityOfPark(index)], park.Output?.Value.Yuan, park.Output?.Origin.Status == FigureStatus.Derived, row, none);
    }

    private static TargetReport OfCity(RunFindings findings, PlanDocument document)
    {
        SimulationPlan plan = findings.Plan;
        (string Chinese, string English)? none = NoAnswer(plan, document, document.Whole)
            ?? (plan.CityOutput is null ? ("规划没有给出全部园区的基年产值,或其小于各园区之和", "the plan does not state the output of all parks in the base year, or states less than its parts have") : null);
        int row = plan.Observations.CityRow + ObservationPlan.PlaceOf(ObservationPlan.OfCity, IndicatorCatalogue.ParkOutput);
        return Report(findings, document, document.Whole, new EntityName("city", plan.Entities[0].Id, "全部园区合计"), document.Whole.Base?.Value.Value * YiYuan, false, row, none);
    }

    private static (string Chinese, string English)? NoAnswer(SimulationPlan plan, PlanDocument document, PlanTarget target)
        => target.Measure != PlanColumn.Output ? ($"目标为{target.Definition},与园区产值口径不同", "the target measures something else than gross output")
            : plan.Portfolio.Drivers.Park.OutputGrowth is null ? ("模型没有给出产值增长的外部观点", "the model gives no outside view on growth")
            : document.BaseYear != plan.Portfolio.BaseYear ? ("规划基年与模型基年不同", "the plan's base year is not the model's")
            : document.TargetYear < plan.FirstYear || document.TargetYear >= plan.FirstYear + plan.Years ? ("目标年不在模拟期内", "the year of the target is not simulated")
            : null;

    private static TargetReport Report(
        RunFindings findings, PlanDocument document, PlanTarget target, EntityName entity, double? known, bool derived, int row, (string Chinese, string English)? none)
    {
        double goal = target.Target!.Value.Value * YiYuan;
        int period = document.TargetYear - findings.Plan.FirstYear;
        ProbabilityEstimate? reached = none is null ? findings.Statistics.Crosses(row, 0, period) : null;
        Estimate? mean = none is null ? findings.Statistics.Mean(row, period) : null;
        return new TargetReport
        {
            EntityKind = entity.Kind,
            Entity = entity.Id,
            EntityName = entity.Name,
            Year = document.TargetYear,
            Measure = target.Measure,
            Definition = target.Definition,
            Place = target.Place,
            Target = goal,
            Base = known,
            BaseFromTarget = derived,
            ImpliedGrowth = none is null && known is double from and > 0 ? CompoundGrowth.Between(from, goal, document.TargetYear - document.BaseYear) : null,
            BaseCase = none is null ? findings.BaseCase.Value(row, period) : null,
            Mean = mean is Estimate average ? new EstimateReport(average.Value, average.StandardError) : null,
            Probability = reached is ProbabilityEstimate found ? new EstimateReport(found.Probability, found.StandardError) : null,
            Low = reached?.Low ?? 0,
            High = reached?.High ?? 0,
            Reason = none?.Chinese,
            English = none?.English,
        };
    }
}
