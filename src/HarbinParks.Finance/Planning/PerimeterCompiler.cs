using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Planning;

/// <summary>Compiles perimeters: who belongs to them, and which claims lie inside.</summary>
internal static class PerimeterCompiler
{
    /// <summary>All perimeters.</summary>
    /// <param name="context">The context.</param>
    /// <param name="guarantees">Guarantees of the plan.</param>
    /// <param name="duties">Guarantees of budget levels.</param>
    public static IReadOnlyList<PerimeterPlan> Perimeters(CompilationContext context, IReadOnlyList<GuaranteePlan> guarantees, IReadOnlyList<GovernmentDutyPlan> duties)
        => [.. context.Portfolio.Perimeters.Select(perimeter => Perimeter(context, guarantees, duties, perimeter))];

    private static PerimeterPlan Perimeter(CompilationContext context, IReadOnlyList<GuaranteePlan> guarantees, IReadOnlyList<GovernmentDutyPlan> duties, Perimeter perimeter)
    {
        Portfolio portfolio = context.Portfolio;
        int[] payers = [.. perimeter.Payers.Select(id => context.Payers[id])];
        int[] platforms = [.. perimeter.Platforms.Select(id => context.Platforms[id])];
        ILookup<bool, int> parks = perimeter.Parks.Select(id => context.Parks[id]).ToLookup(park => perimeter.Payers.Contains(portfolio.Parks[park].Payer));
        return new PerimeterPlan(
            payers,
            [.. platforms.Select(platform => (platform, perimeter.Payers.Contains(portfolio.Platforms[platform].Payer)))],
            [.. parks[false]],
            [.. parks[true]],
            [.. Enumerable.Range(0, guarantees.Count).Where(g => platforms.Contains(guarantees[g].Guarantor) && platforms.Contains(guarantees[g].Beneficiary))],
            [.. Enumerable.Range(0, duties.Count).Where(d => payers.Contains(duties[d].Payer) && platforms.Contains(duties[d].Platform))]);
    }
}
