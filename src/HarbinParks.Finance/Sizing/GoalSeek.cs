using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance.Sizing;

/// <summary>Goal seek (反算): the value of a lever at which a deal's base case reaches a goal. Equations 101 and 102.</summary>
public sealed class GoalSeek
{
    private const double Tolerance = 1e-12;
    private const double Accepted = 1e-10;
    private const int MostSteps = 120;
    private const int PatientSteps = 25;
    private const int EvenNodes = 25;
    private const int Octaves = 4;

    private readonly Portfolio _portfolio;
    private readonly RuleBook _rules;
    private readonly DealLever _lever;
    private readonly Goal _goal;
    private int _evaluations;

    private GoalSeek(Portfolio portfolio, RuleBook rules, DealLever lever, Goal goal)
    {
        _portfolio = portfolio;
        _rules = rules;
        _lever = lever;
        _goal = goal;
    }

    /// <summary>Levers that a goal seek can move: figures, then whole years.</summary>
    /// <param name="deal">The deal.</param>
    public static IReadOnlyList<DealLever> LeversOf(PppDeal deal) => [.. DealLevers.Of(deal), .. WholeLevers.Of(deal)];

    /// <summary>Seeks.</summary>
    /// <param name="portfolio">The portfolio; a financing that it leaves to be found is found anew for each value of the lever.</param>
    /// <param name="rules">Rules with which it is compiled; they change no cash flow.</param>
    /// <param name="lever">A lever of one of its PPP deals, whose goal it is.</param>
    /// <param name="goal">The goal.</param>
    /// <exception cref="ArgumentException">The portfolio has not the deal of the lever.</exception>
    public static GoalResult Solve(Portfolio portfolio, RuleBook rules, DealLever lever, Goal goal)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        ArgumentNullException.ThrowIfNull(lever);
        ArgumentNullException.ThrowIfNull(goal);
        return new GoalSeek(Free(portfolio, lever), rules, lever, goal).Solve();
    }

    /// <summary>A sizing would overrule a capital share that is sought.</summary>
    private static Portfolio Free(Portfolio portfolio, DealLever lever) => lever.Id != "equityShare" ? portfolio : portfolio with
    {
        Deals = [.. portfolio.Deals.Select(deal => deal is PppDeal ppp && deal.Id == lever.DealId ? ppp with { DebtSizing = null } : deal)],
    };

    private GoalResult Solve()
    {
        double at = _lever.Get(_portfolio);
        Point[] scan = [.. Nodes(at).Select(Plain)];
        return _lever.IsWhole ? Whole(scan, at) : Continuous(scan, at);
    }

    /// <summary>Equation 102: of the whole numbers at or above the goal the one nearest to it.</summary>
    private GoalResult Whole(Point[] scan, double at)
    {
        Point[] reached = [.. scan.Where(point => point.Miss >= -Accepted * point.Size).OrderBy(point => point.Miss).ThenBy(point => Math.Abs(point.X - at))];
        return reached.Length > 0
            ? Result(scan, reached[0], [.. reached.Skip(1).Where(point => point.Miss == reached[0].Miss).Select(point => point.X).Order()], jumps: false)
            : Result(scan, null, [], jumps: false);
    }

    /// <summary>Equation 101: every change of sign of the scan is followed to its zero.</summary>
    private GoalResult Continuous(Point[] scan, double at)
    {
        List<Point> found = [];
        bool jumps = false;
        for (int i = 0; i < scan.Length; i++)
        {
            if (scan[i].IsZero)
                found.Add(scan[i]);

            if (i == 0 || scan[i].IsZero || scan[i - 1].IsZero || !(scan[i - 1].Miss * scan[i].Miss < 0))
                continue;

            Point end = Between(scan[i - 1], scan[i]);
            if (Math.Abs(end.Miss ?? double.MaxValue) <= Accepted * end.Size)
                found.Add(end);
            else
                jumps = true;
        }

        Point[] nearest = [.. found.OrderBy(point => Math.Abs(point.X - at))];
        return nearest.Length == 0
            ? Result(scan, null, [], jumps)
            : Result(scan, nearest[0], [.. nearest.Skip(1).Select(point => point.X).Order()], jumps);
    }

    /// <summary>Newton's steps on exact derivatives; a step that leaves the bracket or does not halve the miss is replaced by the middle.</summary>
    private Point Between(Point low, Point high)
    {
        Point best = Math.Abs(low.Miss!.Value) < Math.Abs(high.Miss!.Value) ? low : high;
        double next = low.X + (high.X - low.X) * (low.Miss!.Value / (low.Miss!.Value - high.Miss!.Value));
        double before = double.PositiveInfinity;
        for (int step = 0; step < MostSteps; step++)
        {
            if (!(next > low.X && next < high.X))
                next = low.X + (high.X - low.X) / 2;

            if (!(next > low.X && next < high.X))
                break;

            Point here = Derived(next);
            if (here.Miss is not double miss)
                return here;

            best = Math.Abs(miss) < Math.Abs(best.Miss!.Value) ? here : best;

            // A financing found anew for each value is settled to its own tolerance and no further.
            if (here.IsZero || step >= PatientSteps && Math.Abs(best.Miss!.Value) <= Accepted * best.Size)
                return best;

            (low, high) = miss * low.Miss!.Value < 0 ? (low, here) : (here, high);
            next = Math.Abs(miss) <= before / 2 && here.Slope != 0 ? next - miss / here.Slope : low.X + (high.X - low.X) / 2;
            before = Math.Abs(miss);
        }

        return best;
    }

    /// <summary>Values that are scanned: rising, the model's own among them.</summary>
    private IEnumerable<double> Nodes(double at)
    {
        (double low, double high) = Range(at);
        if (_lever.IsWhole)
            return Enumerable.Range((int)low, Math.Max((int)high - (int)low + 1, 0)).Select(years => (double)years);

        bool even = _lever.Unit is "share" or "rate" || at == 0;
        IEnumerable<double> nodes = even
            ? Enumerable.Range(0, EvenNodes).Select(i => low + (high - low) * i / (EvenNodes - 1))
            : Enumerable.Range(-2 * Octaves, 4 * Octaves + 1).Select(half => at * Math.ScaleB(half % 2 == 0 ? 1 : Math.Sqrt(2), (half - Math.Abs(half % 2)) / 2)).Prepend(0);
        return nodes.Append(at).Where(x => x >= low && x <= high).Distinct().Order();
    }

    /// <summary>Equation 101: shares whole; rates from −5 % to 50 %; amounts from nothing to sixteen times the model's.</summary>
    private (double Low, double High) Range(double at) => _lever switch
    {
        { IsWhole: true } => (_lever.Lowest, _lever.Highest),
        { Id: "equityShare" } => (0.001, 0.999),
        { Unit: "share" } => (_lever.Lowest, _lever.Highest),
        { Unit: "rate" } => (Math.Max(_lever.Lowest, Math.Min(at, -0.05)), Math.Min(_lever.Highest, Math.Max(at, 0.5))),
        _ when at == 0 => (0, _lever.Unit == "yuan" ? 1e9 : 1e3),
        _ => (0, Math.Min(_lever.Highest, Math.ScaleB(at, Octaves))),
    };

    private (Portfolio? Portfolio, SimulationPlan? Plan) At(double x)
    {
        _evaluations++;
        SizedPortfolio sized = SizedPortfolio.Of(_lever.Set(_portfolio, x), _rules);
        return sized.Find(_lever.DealId)?.Infeasibility is null ? (sized.Portfolio, PlanCompiler.Compile(sized.Portfolio, _rules)) : (null, null);
    }

    private Point Plain(double x)
    {
        (_, SimulationPlan? plan) = At(x);
        if (plan is null)
            return new(x, null, 0, 1);

        DealOutcome<Scalar> outcome = DealOutcome<Scalar>.Of(plan, Sensitivities.CompanyOf(plan, _lever.DealId), _goal.Rate);
        return new(x, Finite(_goal.Miss(outcome)?.Value), 0, _goal.Size(outcome));
    }

    private Point Derived(double x)
    {
        (Portfolio? portfolio, SimulationPlan? plan) = At(x);
        if (portfolio is null || plan is null)
            return new(x, null, 0, 1);

        using DualSeeds seeds = new([LeverSeeds.Of(portfolio, _rules, plan, _lever)]);
        DealOutcome<Dual> outcome = DealOutcome<Dual>.Of(plan, Sensitivities.CompanyOf(plan, _lever.DealId), _goal.Rate);
        Dual? miss = _goal.Miss(outcome);
        return new(x, Finite(miss?.Value), miss?.Derivative(0) ?? 0, _goal.Size(outcome));
    }

    private static double? Finite(double? miss) => miss is double value && double.IsFinite(value) ? value : null;

    private GoalResult Result(Point[] scan, Point? found, IReadOnlyList<double> others, bool jumps)
    {
        (string chinese, string english) = found is not null ? ("", "")
            : scan.Length == 0 ? ("该参数没有可取的整数值。", "the lever has no whole value to take.")
            : Array.TrueForAll(scan, point => point.Miss is null) ? ("在整个取值范围内该项目都没有这个指标,或融资不可行。", "nowhere in its range does the deal have that figure, or its financing is infeasible.")
            : jumps ? ("指标在范围内跳过目标值而不取到它。", "the figure jumps over the goal without taking it.")
            : Array.TrueForAll(scan, point => point.Miss is null or >= 0) ? ("在整个取值范围内指标都高于目标。", "the figure lies above the goal in the whole range.")
            : ("在整个取值范围内指标都低于目标。", "the figure lies below the goal in the whole range.");
        return new GoalResult
        {
            Lever = _lever,
            Goal = _goal,
            Value = found?.X,
            Portfolio = found is null ? null : At(found.X).Portfolio,
            Miss = found?.Miss,
            Others = others,
            Evaluations = _evaluations,
            Low = scan.Length == 0 ? (_lever.Lowest, null) : (scan[0].X, scan[0].Miss),
            High = scan.Length == 0 ? (_lever.Highest, null) : (scan[^1].X, scan[^1].Miss),
            Reason = chinese,
            English = english,
        };
    }

    /// <summary>One base case.</summary>
    /// <param name="X">Value of the lever.</param>
    /// <param name="Miss">How far the figure lies above the goal; null where it has none.</param>
    /// <param name="Slope">Derivative of the miss.</param>
    /// <param name="Size">What a miss is small against.</param>
    private sealed record Point(double X, double? Miss, double Slope, double Size)
    {
        public bool IsZero => Miss is double miss && Math.Abs(miss) <= Tolerance * Size;
    }
}
