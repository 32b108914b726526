using HarbinParks.Finance.Portfolios;
using static System.FormattableString;

namespace HarbinParks.Finance.Rules;

/// <summary>The targets of the document against their bases, their growth and their whole (目标核对).</summary>
internal static class PlanTargetAudit
{
    /// <summary>Implied and stated growth may differ by this much: rounding of the target explains it (2 points).</summary>
    private const double GrowthSlack = 0.02;

    /// <summary>Targets of the parts may exceed the whole by this share.</summary>
    private const double SumSlack = 0.05;

    /// <summary>One part above this share of the whole decides it.</summary>
    private const double LargestPart = 0.5;

    /// <summary>Four parts above this share of the whole decide it.</summary>
    private const double LargestFour = 0.75;

    /// <summary>Forgives the last bits of sums and roots.</summary>
    private const double Tolerance = 1e-9;

    private const int Four = 4;

    /// <summary>Rule <c>growth</c>: base and target imply another growth than the one stated.</summary>
    internal static IEnumerable<PlanFinding> GrowthMissesTarget(PlanDocument plan, IReadOnlyDictionary<string, Park> parks)
    {
        int years = plan.TargetYear - plan.BaseYear;
        foreach (PlanTarget target in plan.Targets.Append(plan.Whole))
        {
            if (target is not { Base.Value.Value: double from and > 0, Target.Value.Value: double to and > 0, StatedGrowth.Value.Fraction: double stated }
                || years <= 0)
            {
                continue;
            }

            double implied = CompoundGrowth.Between(from, to, years);
            if (Math.Abs(implied - stated) <= GrowthSlack + Tolerance)
            {
                continue;
            }

            double reached = from * CompoundGrowth.Factor(stated, years);
            yield return new PlanFinding(
                "growth",
                FindingKind.Contradiction,
                target.Entity,
                Invariant($"{PlanAudit.NameOf(target.Entity, parks)}:{plan.BaseYear} 年 {from:0.##} 亿元,年均增长 {100 * stated:0.0} % 至 {plan.TargetYear} 年应为 {reached:0} 亿元,目标却为 {to:0.##} 亿元(隐含年均 {100 * implied:0.0} %)。"),
                Invariant($"{target.Entity}: {from:0.##} growing at {100 * stated:0.0} % gives {reached:0} in {plan.TargetYear}, the target is {to:0.##} (implies {100 * implied:0.0} %)."),
                target.Place);
        }
    }

    /// <summary>Rule <c>sum-of-targets</c>: the parts' targets add up to more than the whole's.</summary>
    internal static IEnumerable<PlanFinding> PartsExceedWhole(PlanDocument plan, IReadOnlyDictionary<string, Park> parks)
    {
        if (plan.Whole.Target is not { Value.Value: double whole and > 0 })
        {
            yield break;
        }

        PlanTarget[] stated = [.. plan.Targets.Where(target => target.Target is not null && target.Measure == plan.Whole.Measure)];
        double sum = stated.Sum(target => target.Target!.Value.Value);
        if (sum <= whole * (1 + SumSlack + Tolerance))
        {
            yield break;
        }

        string nested = "";
        string nestedEnglish = "";
        PlanTarget[] inside = [.. stated.Where(target => parks.TryGetValue(target.Entity, out Park? park) && park.InsideOf is not null)];
        if (inside.Length > 0)
        {
            double apart = sum - inside.Sum(target => target.Target!.Value.Value);
            nested = Invariant($"扣除可能重复计算的 {string.Join('、', inside.Select(target => PlanAudit.NameOf(target.Entity, parks)))} 后为 {apart:0.##} 亿元({Signed(apart / whole - 1)})。");
            nestedEnglish = Invariant($" Without {string.Join(", ", inside.Select(target => target.Entity))}, which may lie inside others, {apart:0.##} ({Signed(apart / whole - 1)}).");
        }

        yield return new PlanFinding(
            "sum-of-targets",
            FindingKind.Contradiction,
            plan.Whole.Entity,
            Invariant($"{stated.Length} 个园区的 {plan.TargetYear} 年目标合计 {sum:0.##} 亿元,高于总目标 {whole:0.##} 亿元({Signed(sum / whole - 1)})。{nested}"),
            Invariant($"The {plan.TargetYear} targets of {stated.Length} parks add up to {sum:0.##}, the whole's target is {whole:0.##} ({Signed(sum / whole - 1)}).{nestedEnglish}"),
            plan.Whole.Place);
    }

    /// <summary>Rule <c>stock-and-flow</c>: an area to be reached that is smaller than what was developed before.</summary>
    internal static IEnumerable<PlanFinding> StockBelowFlow(PlanDocument plan, IReadOnlyDictionary<string, Park> parks)
    {
        foreach (PlanTarget target in plan.Targets)
        {
            if (target is not { AreaTarget.Value.Value: double goal, AreaDevelopedBefore.Value.Value: double before } || goal >= before)
            {
                continue;
            }

            yield return new PlanFinding(
                "stock-and-flow",
                FindingKind.Contradiction,
                target.Entity,
                Invariant($"{PlanAudit.NameOf(target.Entity, parks)}:{plan.TargetYear} 年开发建设面积目标 {goal:0.##} km²,小于此前五年已累计开发的 {before:0.##} km²;存量与增量未加区分。"),
                Invariant($"{target.Entity}: {goal:0.##} km² are to be developed by {plan.TargetYear}, but {before:0.##} km² already were in the five years before: stock and flow are not told apart."),
                target.Place);
        }
    }

    /// <summary>Rule <c>concentration</c>: one part, or four, carry most of the whole's base.</summary>
    internal static IEnumerable<PlanFinding> FewPartsCarryTheWhole(PlanDocument plan, IReadOnlyDictionary<string, Park> parks)
    {
        PlanTarget[] parts =
        [
            .. plan.Targets
                .Where(target => target.Base is not null && target.Measure == plan.Whole.Measure)
                .OrderByDescending(target => target.Base!.Value.Value),
        ];
        if (parts.Length == 0 || plan.Whole.Base is not { Value.Value: double whole and > 0 })
        {
            yield break;
        }

        double one = parts[0].Base!.Value.Value / whole;
        double four = parts.Take(Four).Sum(part => part.Base!.Value.Value) / whole;
        bool fourDecide = plan.Targets.Count > Four && four > LargestFour + Tolerance;
        if (one <= LargestPart + Tolerance && !fourDecide)
        {
            yield break;
        }

        yield return new PlanFinding(
            "concentration",
            FindingKind.Concentration,
            parts[0].Entity,
            Invariant($"{PlanAudit.NameOf(parts[0].Entity, parks)}占总量 {whole:0.##} 亿元的 {100 * one:0.0} %,最大四个合计占 {100 * four:0.0} %:一个园区的冲击足以左右全局。"),
            Invariant($"{parts[0].Entity} is {100 * one:0.0} % of the whole ({whole:0.##}), the largest four are {100 * four:0.0} %: one park's shock decides the total."),
            plan.Whole.Place);
    }

    private static string Signed(double share) => Invariant($"{100 * share:+0.0;-0.0} %");
}
