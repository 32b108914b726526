using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Planning;

/// <summary>Compiles parks: their factor, their output and what follows it.</summary>
internal static class ParkCompiler
{
    private const double YiYuan = 1e8;

    /// <summary>One park.</summary>
    public static ParkPlan Park(CompilationContext context, Park park)
    {
        ParkPlan plan = new(context.Payers[park.Payer], context.Draws.Yearly($"park:{park.Id}:activity", normal: true));
        if (context.Portfolio.Drivers.Park.OutputGrowth is not Phased<Rate> outside)
            return plan;

        List<double> trend = CompilationContext.Trend(context.Portfolio, outside, context.Portfolio.Years);
        return plan with
        {
            OutputTrend = park.Output is Figure<Money> output
                ? context.Inputs.Series([.. trend.Select(level => output.Value.Yuan * level)], "园区基年产值 × 外部观点增速累计", [output.Origin, .. CompilationContext.Origins(outside)])
                : null,
            Lead = park.OutputGrowth is Phased<Rate> own
                ? context.Inputs.Series(
                    [.. CompilationContext.Trend(context.Portfolio, own, context.Portfolio.Years).Select((level, t) => level / trend[t])],
                    "本园区增速累计 ÷ 外部观点增速累计", [.. CompilationContext.Origins(own), .. CompilationContext.Origins(outside)])
                : null,
        };
    }

    /// <summary>Equation 164: how a payer's revenue follows its parks; null where no share of it does, or where none of its parks has a known output.</summary>
    public static ParkRevenuePlan? Revenue(CompilationContext context, Payer payer, IReadOnlyList<ParkPlan> parks)
    {
        if (payer.ParkRevenueShare is not { Value.Fraction: > 0 } share)
            return null;

        int[] hosted = [.. Apart(context.Portfolio, parks).Where(park => parks[park].Host == context.Payers[payer.Id])];
        return hosted.Length == 0
            ? null
            : new ParkRevenuePlan(
                context.Inputs.Of(share),
                context.Inputs.Series(
                    [.. CompilationContext.Trend(context.Portfolio, context.Portfolio.Drivers.Park.OutputGrowth!, context.Portfolio.Years).Select(level => level * Known(context.Portfolio, hosted))],
                    "所承担园区基年产值合计 × 外部观点增速累计", [.. hosted.Select(park => context.Portfolio.Parks[park].Output!.Origin)]),
                hosted);
    }

    /// <summary>Equation 163 for all parks: null where the plan does not state the whole's output, or states less than its parts have.</summary>
    public static CityOutputPlan? City(CompilationContext context, IReadOnlyList<ParkPlan> parks)
    {
        Portfolio portfolio = context.Portfolio;
        if (portfolio.Drivers.Park.OutputGrowth is not Phased<Rate> outside
            || portfolio.Plan?.Whole is not { Base: Figure<Number> whole, Measure: PlanColumn.Output }
            || portfolio.Plan.BaseYear != portfolio.BaseYear)
        {
            return null;
        }

        int[] apart = [.. Apart(portfolio, parks)];
        double other = whole.Value.Value * YiYuan - Known(portfolio, apart);
        return other < 0
            ? null
            : new CityOutputPlan(
                apart,
                context.Inputs.Series(
                    [.. CompilationContext.Trend(portfolio, outside, portfolio.Years).Select(level => other * level)],
                    "(全部园区产值 − 已知园区产值) × 外部观点增速累计",
                    [whole.Origin, .. apart.Select(park => portfolio.Parks[park].Output!.Origin), .. CompilationContext.Origins(outside)]));
    }

    private static double Known(Portfolio portfolio, IEnumerable<int> parks) => parks.Sum(park => portfolio.Parks[park].Output!.Value.Yuan);

    /// <summary>Parks with a known output that lie inside no other of them: each output is counted once.</summary>
    private static IEnumerable<int> Apart(Portfolio portfolio, IReadOnlyList<ParkPlan> parks)
    {
        HashSet<string> known = [.. Enumerable.Range(0, parks.Count).Where(park => parks[park].OutputTrend is not null).Select(park => portfolio.Parks[park].Id)];
        return Enumerable.Range(0, parks.Count)
            .Where(park => known.Contains(portfolio.Parks[park].Id) && (portfolio.Parks[park].InsideOf is not string outer || !known.Contains(outer)));
    }
}
