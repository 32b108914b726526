using HarbinParks.Finance.Indicators;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Sizing;
using HarbinParks.Finance.Tests.Projection;
using HarbinParks.Finance.Units;
using Xunit.Abstractions;

namespace HarbinParks.Finance.Tests.Sizing;

/// <summary>Goal seek: what it returns does what was asked, and what cannot be is named.</summary>
public sealed class GoalSeekTests(ITestOutputHelper output)
{
    private static readonly string[] _levers = ["charge", "heatPrice", "gateFee", "netRevenue", "annuityReturn", "reasonableProfit", "investment", "equityShare", "fixedCost"];

    [Fact]
    public void A_value_put_back_into_random_deals_brings_about_the_goal()
    {
        int solved = 0;
        int several = 0;
        Dictionary<GoalKind, int> kinds = [];
        for (int seed = 2000; solved < 60; seed++)
        {
            Portfolio portfolio = SmallPortfolios.Build(new Random(seed));
            portfolio = portfolio with { LastYear = portfolio.FirstYear + 30, Deals = [.. portfolio.Deals.Take(2)] };
            foreach (PppDeal deal in portfolio.Deals.OfType<PppDeal>())
            {
                DealLever? lever = DealLevers.Of(deal).FirstOrDefault(one => one.Id == _levers[(seed + solved) % _levers.Length]);
                GoalKind kind = (GoalKind)((seed + solved) % 6);
                if (lever is null || Reachable(portfolio, lever, kind) is not Goal goal)
                    continue;

                GoalResult result = GoalSeek.Solve(portfolio, HarbinCase.Rules, lever, goal);
                string what = $"seed {seed}, {lever}, {goal}: {result.English} {result.Low} {result.High}";
                Assert.True(result.Value is not null, what);
                Assert.InRange(result.Value!.Value, lever.Lowest, lever.Highest);
                AssertReached(portfolio, result, lever, goal, what);
                solved++;
                several += result.Others.Count > 0 ? 1 : 0;
                kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
            }
        }

        output.WriteLine($"{solved} solved, {several} with several solutions; " + string.Join(", ", kinds.Select(pair => $"{pair.Key} {pair.Value}")));
        Assert.Equal(6, kinds.Count);
    }

    [Theory]
    [InlineData(50, "below")]
    [InlineData(0.001, "above")]
    public void A_goal_out_of_reach_is_named_with_the_figures_at_both_ends(double cover, string where)
    {
        PppDeal deal = Partnership("binxi-heating");
        DealLever lever = DealLevers.Of(deal).Single(one => one.Id == "governmentEquityShare");
        GoalResult result = GoalSeek.Solve(HarbinCase.Portfolio, HarbinCase.Rules, lever, new Goal(GoalKind.MinimumCover, cover));
        Assert.Null(result.Value);
        Assert.Null(result.Portfolio);
        Assert.Contains(where, result.English, StringComparison.Ordinal);
        Assert.Equal((0, 1), (result.Low.Value, result.High.Value));
        Assert.True(double.IsFinite(result.Low.Miss!.Value) && double.IsFinite(result.High.Miss!.Value));
        Assert.True(result.Evaluations >= 20);
    }

    [Fact]
    public void A_figure_that_a_deal_does_not_have_is_named()
    {
        PppDeal deal = Partnership("binxi-heating");
        Portfolio unlevered = HarbinCase.Portfolio with { Deals = [deal with { EquityShare = new Figure<Share>(Share.FromPercent(100), deal.EquityShare.Origin) }] };
        DealLever lever = DealLevers.Of(deal).Single(one => one.Id == "heatPrice");
        GoalResult result = GoalSeek.Solve(unlevered, HarbinCase.Rules, lever, new Goal(GoalKind.LoanLifeCover, 1.2));
        Assert.Null(result.Value);
        Assert.Contains("nowhere", result.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Whole_years_are_the_nearest_at_or_above_the_goal()
    {
        PppDeal deal = Partnership("hanan-roads");
        DealLever lever = WholeLevers.Of(deal).Single(one => one.Id == "repaymentYears");
        Goal goal = new(GoalKind.MinimumCover, 1.1);
        GoalResult result = GoalSeek.Solve(HarbinCase.Portfolio, HarbinCase.Rules, lever, goal);
        double[] covers = [.. Enumerable.Range(1, (int)lever.Highest).Select(years => Outcome(lever.Set(HarbinCase.Portfolio, years), "hanan-roads", goal).MinimumCover.Value)];
        double least = covers.Where(cover => cover >= 1.1).Min();
        Assert.Equal(least, covers[(int)result.Value!.Value - 1]);
        Assert.Equal(covers.Length + 1, result.Evaluations);
        Assert.Equal(least - 1.1, result.Miss!.Value, 1e-12);
    }

    [Fact]
    public void The_financing_is_found_anew_for_each_value()
    {
        Portfolio portfolio = HarbinCase.Portfolio with
        {
            Deals = [.. HarbinCase.Portfolio.Deals.Where(deal => deal.Id == "hanan-roads").Select(deal => (PppDeal)deal with { Loans = [((PppDeal)deal).Loans[0] with { Repayment = Repayment.Sculpted }] })],
        };
        DealLever lever = DealLevers.Of((PppDeal)portfolio.Deals[0]).Single(one => one.Id == "annuityReturn");
        GoalResult result = GoalSeek.Solve(portfolio, HarbinCase.Rules, lever, new Goal(GoalKind.MinimumCover, 1.3));
        SizedPortfolio found = SizedPortfolio.Of(lever.Set(portfolio, result.Value!.Value), HarbinCase.Rules);
        Assert.Equal(1.3, found.Results[0].Cover!.Value, 1e-9);
    }

    private static void AssertReached(Portfolio asked, GoalResult result, DealLever lever, Goal goal, string what)
    {
        Portfolio found = SizedPortfolio.Of(lever.Set(Free(asked, lever), result.Value!.Value), HarbinCase.Rules).Portfolio;
        SimulationPlan plan = HarbinCase.Compile(found);
        DealMetrics metrics = DealMetrics.Of(plan, lever.DealId, Rate.FromPercent(100 * goal.DiscountRate));
        double figure = goal.Kind switch
        {
            GoalKind.MinimumCover => metrics.Cover.Minimum!.Value,
            GoalKind.AverageCover => metrics.Cover.Average!.Value,
            GoalKind.LoanLifeCover => metrics.LoanLifeCover[0]!.Value,
            GoalKind.ProjectReturn => metrics.ProjectReturn.Roots.MinBy(root => Math.Abs(root - goal.Value)),
            GoalKind.EquityReturn => metrics.EquityReturn.Roots.MinBy(root => Math.Abs(root - goal.Value)),
            _ => metrics.ProjectValue,
        };
        double size = goal.Kind == GoalKind.ProjectValue ? metrics.ProjectFlows.Sum(Math.Abs) : 1;
        Assert.True(Math.Abs(figure - goal.Value) <= 1e-9 * size, $"{what}: {figure:R}");
    }

    private static Portfolio Free(Portfolio portfolio, DealLever lever) => lever.Id != "equityShare" ? portfolio : portfolio with
    {
        Deals = [.. portfolio.Deals.Select(deal => deal is PppDeal ppp && ppp.Id == lever.DealId ? ppp with { DebtSizing = null } : deal)],
    };

    /// <summary>A goal that some nearby value of the lever reaches; null where the figure does not move.</summary>
    private static Goal? Reachable(Portfolio portfolio, DealLever lever, GoalKind kind)
    {
        double at = lever.Get(portfolio);
        double moved = lever.Unit is "share" or "rate" ? Math.Min(at + 0.03, lever.Highest) : at * 1.1;
        if (FigureOf(portfolio, lever, at, kind) is not double here || FigureOf(portfolio, lever, moved, kind) is not double there || Math.Abs(there - here) <= 1e-6 * Math.Max(Math.Abs(here), 1e-3))
            return null;

        return new Goal(kind, there, kind == GoalKind.ProjectValue ? 0.06 : 0);
    }

    private static double? FigureOf(Portfolio portfolio, DealLever lever, double x, GoalKind kind)
    {
        SizedPortfolio sized = SizedPortfolio.Of(lever.Set(Free(portfolio, lever), x), HarbinCase.Rules);
        if (sized.Find(lever.DealId)?.Infeasibility is not null)
            return null;

        DealMetrics metrics = DealMetrics.Of(PlanCompiler.Compile(sized.Portfolio, HarbinCase.Rules), lever.DealId, Rate.FromPercent(6));
        return kind switch
        {
            GoalKind.MinimumCover => metrics.Cover.Minimum,
            GoalKind.AverageCover => metrics.Cover.Average,
            GoalKind.LoanLifeCover => metrics.LoanLifeCover is { Count: > 0 } life ? life[0] : null,
            GoalKind.ProjectReturn => Root(metrics.ProjectReturn),
            GoalKind.EquityReturn => Root(metrics.EquityReturn),
            _ => metrics.ProjectValue,
        };
    }

    /// <summary>Goals of a return are rates above −99 %.</summary>
    private static double? Root(RateOfReturn rate) => rate.Quoted is > -0.9 and < 1 ? rate.Quoted : null;

    private static DealOutcome<Scalar> Outcome(Portfolio portfolio, string deal, Goal goal)
    {
        SimulationPlan plan = HarbinCase.Compile(portfolio);
        return DealOutcome<Scalar>.Of(plan, Sensitivities.CompanyOf(plan, deal), goal.DiscountRate);
    }

    private static PppDeal Partnership(string id) => HarbinCase.Portfolio.Deals.OfType<PppDeal>().Single(deal => deal.Id == id);
}
