using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance.Planning;

/// <summary>Compiles guarantees of budget levels for which the law of their day leaves a duty.</summary>
internal static class GovernmentDutyCompiler
{
    private const string Duty = "guarantee-duty";

    /// <summary>Equation 137: all of them; one that was given when no rule stated a duty pays nothing.</summary>
    /// <param name="context">The context.</param>
    /// <param name="rules">Rules: the share is the line of the one in force on the day of the guarantee.</param>
    /// <param name="platforms">Platforms of the plan.</param>
    public static IReadOnlyList<GovernmentDutyPlan> Of(CompilationContext context, RuleBook rules, IReadOnlyList<PlatformPlan> platforms)
    {
        List<GovernmentDutyPlan> plans = [];
        Portfolio portfolio = context.Portfolio;
        foreach (Platform platform in portfolio.Platforms)
        {
            int index = context.Platforms[platform.Id];
            foreach (GovernmentUndertaking paper in platform.Undertakings.Where(paper => paper.Form == UndertakingForm.Guarantee && context.Payers.ContainsKey(paper.Payer)))
            {
                if (rules.InForce(Duty, portfolio.RuleView.DayFor(paper.Day)) is not { Threshold: double share and > 0 } rule)
                    continue;

                int payer = context.Payers[paper.Payer];
                bool owns = platform.Payer == paper.Payer;
                Input[] counted = context.Inputs.Series(
                    [.. platforms[index].Terms.RecognisedShare.Select(recognised => owns ? 1 - ((Scalar)recognised).Value : 1)],
                    owns ? "1 − 已计入隐性债务的比例" : "不是本级认定的平台债务,全额计入",
                    platform.RecognisedShare.Origin);
                plans.Add(new GovernmentDutyPlan(
                    index, payer, platforms[index].Payer, context.Inputs.Of(paper.Amount), context.Inputs.Derived(share, $"{rule.Name}({rule.Citation})", paper.Amount.Origin), counted));
            }
        }

        return plans;
    }
}
