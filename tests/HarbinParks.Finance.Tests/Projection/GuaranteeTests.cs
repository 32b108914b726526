using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Projection;
using HarbinParks.Finance.Sampling;
using static HarbinParks.Finance.Tests.Projection.Figures;

namespace HarbinParks.Finance.Tests.Projection;

/// <summary>Guarantees among platforms, solved by hand: no earnings, no refinancing, no interest, so that a year is what falls due against cash. Figures in 亿元.</summary>
public class GuaranteeTests
{
    [Fact]
    public void A_chain_pays_link_by_link_out_of_free_cash()
    {
        // C lacks 10, B guarantees 8 and has 5 left; B's own debt is paid, so A, who guarantees B, is not called.
        BlockState<Scalar> year = FirstYear(Platform("a", 20, 0, ("b", 10)), Platform("b", 15, 10, ("c", 8)), Platform("c", 2, 12));
        AssertCash([20, 0, 0], year);
        AssertOverdue([0, 0, 5], year);
        AssertAmounts([0, 5], year.Guarantees.Select(guarantee => guarantee.Used));
        AssertAmounts([0, 5, 0], year.Platforms.Select(platform => platform.Receivables));
    }

    [Fact]
    public void A_chain_with_two_broken_links_calls_both_guarantors()
    {
        // B lacks 6 and has nothing for C, who lacks 10; A pays B's 6.
        BlockState<Scalar> year = FirstYear(Platform("a", 20, 0, ("b", 10)), Platform("b", 4, 10, ("c", 8)), Platform("c", 2, 12));
        AssertCash([14, 0, 0], year);
        AssertOverdue([0, 0, 10], year);
        AssertAmounts([6, 0], year.Guarantees.Select(guarantee => guarantee.Used));
    }

    [Fact]
    public void Two_guarantors_pay_in_proportion_to_their_guarantees()
    {
        BlockState<Scalar> year = FirstYear(Platform("a", 20, 0, ("c", 3)), Platform("b", 20, 0, ("c", 9)), Platform("c", 2, 10));
        AssertCash([18, 14, 0], year);
        AssertOverdue([0, 0, 0], year);
    }

    [Fact]
    public void What_one_guarantor_lacks_is_asked_of_the_other()
    {
        // C lacks 8; by rooms A would bear 2 and B 6, but B has 1: A pays the other 5 too, and B still owes min(0, 8) = 0.
        BlockState<Scalar> year = FirstYear(Platform("a", 20, 0, ("c", 12)), Platform("b", 1, 0, ("c", 36)), Platform("c", 2, 10));
        AssertCash([13, 0, 0], year);
        AssertOverdue([0, 0, 0], year);
        AssertAmounts([7, 1], year.Guarantees.Select(guarantee => guarantee.Used));
        AssertAmounts([0, 0, 0], year.Platforms.Select(platform => platform.CallsUnpaid));
    }

    [Fact]
    public void A_ring_passes_a_loss_on_as_far_as_cash_goes()
    {
        // Each guarantees the next; C lacks 9. B pays its 4 and leaves 5 of its call unpaid; A, who guarantees B's debts only, is not asked.
        BlockState<Scalar> year = FirstYear(Platform("a", 6, 0, ("b", 30)), Platform("b", 14, 10, ("c", 30)), Platform("c", 1, 10, ("a", 30)));
        AssertCash([6, 0, 0], year);
        AssertOverdue([0, 0, 5], year);
        AssertAmounts([0, 5, 0], year.Platforms.Select(platform => platform.CallsUnpaid));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void Without_guarantees_no_platform_feels_another(double shortage)
    {
        BlockState<Scalar> alone = FirstYear(Platform("a", 6, 2), Platform("b", 14, 10), Platform("c", 10, 10));
        BlockState<Scalar> beside = FirstYear(Platform("a", 6, 2), Platform("b", 14, 10), Platform("c", 10 - shortage, 10));
        for (int i = 0; i < 2; i++)
            Assert.Equal(alone.Platforms[i], beside.Platforms[i]);

        AssertOverdue([0, 0, shortage], beside);
    }

    [Theory]
    [InlineData(0, 0, 0, 0)]
    [InlineData(2, 0, 0, 0)]
    [InlineData(2, 5, 0, 2)]
    [InlineData(9, 5, 1, 10)]
    public void One_that_guarantees_all_fails_with_the_worst(double first, double second, double third, double unpaid)
    {
        // Five of cash behind everybody's debt: it stands as long as all shortages together do not exceed it.
        BlockState<Scalar> year = FirstYear(
            Platform("all", 5, 0, ("x", 100), ("y", 100), ("z", 100)), Platform("x", 10 - first, 10), Platform("y", 10 - second, 10), Platform("z", 10 - third, 10));
        AssertAmounts([unpaid, 0, 0, 0], year.Platforms.Select(platform => platform.CallsUnpaid));
        Assert.Equal(unpaid, Math.Round(year.Platforms.Sum(platform => platform.Overdue.Value) / 1e8, 6));
    }

    [Fact]
    public void Clearing_is_exact_on_random_networks()
    {
        // No better payment is left: a guarantor with cash owes nothing, and what is paid is what the short ones no longer lack.
        Random random = new(4);
        for (int network = 0; network < 200; network++)
        {
            int size = random.Next(2, 7);
            Platform[] platforms =
            [
                .. Enumerable.Range(0, size).Select(i => Platform(
                    $"p{i}", random.Next(0, 30), random.Next(0, 30),
                    [.. Enumerable.Range(0, size).Where(j => j != i && random.NextDouble() < 0.5).Select(j => ($"p{j}", (double)random.Next(1, 20)))])),
            ];
            BlockState<Scalar> year = FirstYear(platforms);
            for (int g = 0; g < year.Platforms.Length; g++)
                Assert.True(year.Platforms[g].Cash.Value < 10 || year.Platforms[g].CallsUnpaid.Value < 10, $"network {network}: {platforms[g].Id} has cash and owes calls");

            double before = platforms.Sum(platform => Math.Max(platform.ShortTermDebt.Value.Yuan - platform.Cash.Value.Yuan, 0));
            Assert.Equal(before - year.Guarantees.Sum(guarantee => guarantee.Used.Value), year.Platforms.Sum(platform => platform.Overdue.Value), 1.0);
        }
    }

    [Fact]
    public void A_guarantor_of_two_pays_both_pro_rata_where_its_cash_is_short()
    {
        BlockState<Scalar> year = FirstYear(Platform("a", 6, 0, ("b", 20), ("c", 20)), Platform("b", 0, 3), Platform("c", 0, 9));
        AssertCash([0, 0, 0], year);
        AssertOverdue([0, 1.5, 4.5], year);
    }

    [Fact]
    public void No_call_exceeds_the_guarantee_over_the_years()
    {
        SimulationPlan plan = Plan([Platform("a", 40, 0, ("b", 6)), Platform("b", 0, 10)]);
        BlockProjection<Scalar> projection = new(plan, 1);
        projection.Begin(DrawSource.Base, 0);
        for (int period = 0; period < 5; period++)
            projection.Step(period);

        Assert.Equal(6e8, projection.State.Guarantees[0].Used.Value, 100.0);
        Assert.Equal(34e8, projection.State.Platforms[0].Cash.Value, 100.0);
        Assert.Equal(4e8, projection.State.Platforms[1].Overdue.Value, 100.0);
    }

    [Fact]
    public void The_order_of_platforms_and_guarantees_does_not_matter()
    {
        Platform[] platforms =
        [
            Platform("a", 7, 0, ("b", 4), ("c", 9), ("d", 2)), Platform("b", 1, 8, ("c", 5)), Platform("c", 3, 14), Platform("d", 9, 10, ("c", 4)), Platform("e", 3, 0, ("c", 6), ("b", 3)),
        ];
        Dictionary<string, (double Cash, double Overdue)> forward = ById(platforms);
        Dictionary<string, (double Cash, double Overdue)> backward = ById([.. platforms.Reverse().Select(platform => platform with { Guarantees = [.. platform.Guarantees.Reverse()] })]);
        foreach ((string id, (double cash, double overdue)) in forward)
        {
            Assert.Equal(cash, backward[id].Cash, 1e-3);
            Assert.Equal(overdue, backward[id].Overdue, 1e-3);
        }
    }

    private static Dictionary<string, (double Cash, double Overdue)> ById(Platform[] platforms)
    {
        BlockState<Scalar> year = FirstYear(platforms);
        return platforms.Select((platform, i) => (platform.Id, year.Platforms[i])).ToDictionary(pair => pair.Id, pair => (pair.Item2.Cash.Value, pair.Item2.Overdue.Value));
    }

    private static BlockState<Scalar> FirstYear(params Platform[] platforms)
    {
        BlockProjection<Scalar> projection = new(Plan(platforms), 1);
        projection.Begin(DrawSource.Base, 0);
        projection.Step(0);
        return projection.State;
    }

    private static SimulationPlan Plan(IReadOnlyList<Platform> platforms) => HarbinCase.Compile(HarbinCase.Portfolio with
    {
        Platforms = platforms,
        Perimeters = [],
        PlatformBehaviour = HarbinCase.Portfolio.PlatformBehaviour with { RefinancingShare = Part(0), StressedRefinancingShare = Part(0), MaturityYears = Number(1e9) },
        FiscalBehaviour = HarbinCase.Portfolio.FiscalBehaviour with { RescueWillingness = Part(0), DebtInterestSlope = Number(0) },
    });

    private static Platform Platform(string id, double cash, double shortDebt, params (string Beneficiary, double Amount)[] guarantees) => new()
    {
        Id = id,
        Name = id,
        Payer = "city",
        Assets = YiYuan(1000),
        LandAssets = YiYuan(0),
        Liabilities = YiYuan(shortDebt),
        InterestBearingDebt = YiYuan(shortDebt),
        ShortTermDebt = YiYuan(shortDebt),
        Cash = YiYuan(cash),
        Ebitda = YiYuan(0),
        DebtInterest = Percent(0),
        RecognisedShare = Part(0),
        Guarantees = [.. guarantees.Select(guarantee => new Guarantee(guarantee.Beneficiary, YiYuan(guarantee.Amount)))],
    };

    private static void AssertCash(double[] expected, BlockState<Scalar> year) => AssertAmounts(expected, year.Platforms.Select(platform => platform.Cash));

    private static void AssertOverdue(double[] expected, BlockState<Scalar> year) => AssertAmounts(expected, year.Platforms.Select(platform => platform.Overdue));

    private static void AssertAmounts(double[] expected, IEnumerable<Scalar> actual) => Assert.Equal(expected, actual.Select(amount => Math.Round(amount.Value / 1e8, 6)));
}
