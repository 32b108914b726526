using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Models;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Projection;
using HarbinParks.Finance.Sampling;
using HarbinParks.Finance.Tests.Lanes;
using HarbinParks.Finance.Tests.Models;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Tests.Projection;

/// <summary>The projection of the Harbin model as compiled in one child process: this test program started as a program.</summary>
public sealed class ProjectionCode
{
    internal IReadOnlyList<CompiledMethod> Methods { get; } = JitDisassembly.Run(
        typeof(ProjectionCode).Assembly.Location,
        [TestProgram.RunProjection],
        ["HarbinParks.Finance.Projection.*:*"]);

    /// <summary>What the child process does: one block on every vector type. The model has deals of every kind; one of them is made older, so that the
    /// station of years before the first runs too.</summary>
    internal static void RunAll()
    {
        Portfolio portfolio = ModelReader.Read(Path.Combine(ModelFolder.Models, "harbin"), [], []).Portfolio!;
        Deal oldest = portfolio.Deals.OfType<PppDeal>().First() with { ConstructionStart = portfolio.FirstYear - 5 };
        SimulationPlan plan = PlanCompiler.Compile(
            portfolio with { Deals = [.. portfolio.Deals.Select(deal => deal.Id == oldest.Id ? oldest : deal)] },
            RuleBookReader.Read(Path.Combine(ModelFolder.Models, "rules")).RuleBook!);
        RunOn(plan);

        // Deals with every feature, in quarters; parks with a growth of their own, revenue that follows them, gates that are enforced.
        PppDeal[] featured =
        [
            .. portfolio.Deals.OfType<PppDeal>().Take(12).Select((deal, i) => TreasuryDeal.Of(FeaturedDeal.Of(deal, portfolio.FirstYear), promised: i % 2 == 0)),
            .. SectorDeals.All(portfolio),
        ];
        IEnumerable<Deal> boughtBack = portfolio.Deals.OfType<BuildTransferDeal>().Select((deal, i) => FeaturedDeal.Of(deal, auditYears: i % 2));
        Portfolio following = portfolio with
        {
            Parks = [.. portfolio.Parks.Select(park => park with { OutputGrowth = park.Output is null ? null : new Phased<Rate>([new Phase<Rate>(int.MaxValue, Figures.Percent(10))]) })],
            Payers = [.. portfolio.Payers.Select(payer => payer with { ParkRevenueShare = Figures.Part(0.2) })],
        };

        // One deal waits before a gate and is paid from the fund budget too.
        PppDeal waiting = portfolio.Deals.OfType<PppDeal>().First() with { Id = "waiting", SigningDate = new DateOnly(portfolio.FirstYear + 4, 6, 1), ConstructionStart = portfolio.FirstYear + 4 };
        waiting = waiting with { Payers = [.. waiting.Payers.Select(share => share with { FromFundBudget = Figures.Part(0.3) })] };
        RunOn(PlanCompiler.Compile(
            following with { Deals = [.. featured, .. boughtBack, waiting], PeriodsPerYear = 4, EnforceGates = true }, RuleBookReader.Read(Path.Combine(ModelFolder.Models, "rules")).RuleBook!));
    }

    private static void RunOn(SimulationPlan plan)
    {
        Run<Lanes128>(plan);
        Run<Lanes256>(plan);
        Run<Lanes512>(plan);
        Run<Pair512>(plan);
    }

    private static void Run<T>(SimulationPlan plan)
        where T : struct, INumberLane<T>
    {
        BlockProjection<T> projection = new(plan, 16);
        Observer<T> observer = new(plan, 16);
        projection.Begin(DrawSource.Philox(1), 0);
        for (int period = 0; period < plan.Years; period++)
        {
            projection.Step(period);
            observer.Observe(projection.State, period);
        }
    }
}
