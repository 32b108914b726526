using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Planning;

/// <summary>Compiles the spend curves of a deal's items to shares of its budget by construction period and delay.</summary>
internal sealed class SpendCompiler(CompilationContext context, Deal deal, int periodsPerYear)
{
    /// <summary>Whether land and resettlement run over by a class of their own.</summary>
    public bool LandApart => deal.LandOverrunClass is not null && deal.Items.Any(IsLand);

    /// <summary>Works: all items, land left out where it stands apart.</summary>
    /// <param name="largestDelay">Largest delay in years.</param>
    public InputTable Works(int largestDelay)
    {
        if (deal.Items.Count == 0)
            return Table([(1, deal.SpendCurve)], largestDelay, []);

        return Table([.. deal.Items.Where(item => !LandApart || !IsLand(item)).Select(Part)], largestDelay, [.. deal.Items.Select(item => item.Amount.Origin)]);
    }

    /// <summary>Land and resettlement where they stand apart, else null.</summary>
    /// <param name="largestDelay">Largest delay in years.</param>
    public InputTable? Land(int largestDelay)
        => LandApart ? Table([.. deal.Items.Where(IsLand).Select(Part)], largestDelay, [.. deal.Items.Where(IsLand).Select(item => item.Amount.Origin)]) : null;

    private static bool IsLand(InvestmentItem item) => item.Kind == InvestmentItemKind.Land;

    private (double Share, IReadOnlyList<Figure<Share>> Curve) Part(InvestmentItem item)
        => (item.Amount.Value.Yuan / deal.Investment.Value.Yuan, item.SpendCurve ?? deal.SpendCurve);

    private InputTable Table(IReadOnlyList<(double Share, IReadOnlyList<Figure<Share>> Curve)> parts, int largestDelay, FigureOrigin[] origins)
    {
        int planned = deal.ConstructionMonths * periodsPerYear / 12;
        List<double> table = [];
        for (int period = 0; period < planned + largestDelay * periodsPerYear; period++)
        {
            for (int delay = largestDelay; delay >= 0; delay--)
            {
                double stretch = (double)planned / (planned + delay * periodsPerYear);
                double from = Math.Min(period * stretch, planned) / planned;
                double to = Math.Min((period + 1) * stretch, planned) / planned;
                double share = 0;
                foreach ((double weight, IReadOnlyList<Figure<Share>> curve) in parts)
                    share += weight * (Cumulative(curve, to) - Cumulative(curve, from));

                table.Add(share);
            }
        }

        FigureOrigin[] curves = [.. parts.SelectMany(part => part.Curve).Select(share => share.Origin).Distinct()];
        return context.Inputs.Table(table, "投资进度,延误时按比例拉长", [.. curves, .. origins]);
    }

    /// <summary>Planned cumulative spend at a part of the construction time, linear within a step of the curve.</summary>
    private static double Cumulative(IReadOnlyList<Figure<Share>> curve, double time)
    {
        double steps = time * curve.Count;
        int whole = (int)Math.Min(Math.Floor(steps), curve.Count - 1);
        double sum = 0;
        for (int k = 0; k < whole; k++)
            sum += curve[k].Value.Fraction;

        return sum + (steps - whole) * curve[whole].Value.Fraction;
    }
}
