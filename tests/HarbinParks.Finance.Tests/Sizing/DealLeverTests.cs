using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Sizing;
using HarbinParks.Finance.Tests.Projection;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Tests.Sizing;

/// <summary>Levers: which a deal has, what moving one moves, and how the plan's numbers answer.</summary>
public sealed class DealLeverTests
{
    private static readonly Portfolio _portfolio = HarbinCase.Portfolio;

    [Theory]
    [InlineData("hanan-roads", "investment fixedCost equityShare governmentEquityShare loanMultiple reserveShare annuityReturn")]
    [InlineData("hanan-sewage", "investment dailyCapacity charge fixedCost equityShare governmentEquityShare loanMultiple reserveShare annuityReturn")]
    [InlineData("pingfang-heating", "investment finalArea heatPrice fixedCost equityShare governmentEquityShare loanMultiple reserveShare")]
    [InlineData("hanan-gas", "investment netRevenue fixedCost equityShare governmentEquityShare loanMultiple reserveShare")]
    [InlineData("wuchang-waste", "investment tonnes gateFee fixedCost equityShare governmentEquityShare loanMultiple reserveShare")]
    public void A_deal_has_the_levers_that_it_reads(string deal, string expected) => Assert.Equal(expected, string.Join(' ', DealLevers.Of(Partnership(deal)).Select(lever => lever.Id)));

    [Fact]
    public void The_loan_and_the_payment_formula_decide_which_rate_is_a_lever()
    {
        PppDeal deal = Partnership("hanan-roads");
        PppDeal other = deal with
        {
            Loans = [deal.Loans[0] with { RateBasis = RateBasis.Spread }],
            GovernmentPayment = deal.GovernmentPayment! with { ConstructionPayment = ConstructionPayment.Formula21 },
        };
        Assert.Equal(["loanSpread", "reasonableProfit"], DealLevers.Of(other).Select(lever => lever.Id).Except(DealLevers.Of(deal).Select(lever => lever.Id)));
        Assert.Contains(DealLevers.Of(deal with { Loans = [deal.Loans[0] with { RateBasis = RateBasis.Fixed }] }), lever => lever.Id == "loanRate");
        Assert.DoesNotContain(DealLevers.Of(deal with { EquityShare = new Figure<Share>(default, deal.EquityShare.Origin) }), lever => lever.Id == "equityShare");
    }

    [Fact]
    public void Moving_a_lever_moves_its_figure_of_its_deal_and_nothing_else()
    {
        foreach (DealLever lever in Levers())
        {
            double before = lever.Get(_portfolio);
            double target = lever.Unit == "share" ? 0.123 : lever.Unit == "rate" ? 0.0456 : 1.25 * before;
            Portfolio moved = lever.Set(_portfolio, target);
            Assert.Equal(target, lever.Get(moved), 1e-14 * Math.Max(1, Math.Abs(target)));
            Assert.Equal(before, lever.Get(_portfolio));
            Assert.Equal(_portfolio.Deals.Where(deal => deal.Id != lever.DealId), moved.Deals.Where(deal => deal.Id != lever.DealId));
            Assert.All(Levers().Where(other => other.ToString() != lever.ToString()), other => Assert.Equal(other.Get(_portfolio), other.Get(moved)));
        }
    }

    [Fact]
    public void A_moved_figure_says_that_it_was_moved_and_what_the_model_had()
    {
        DealLever lever = Lever("hanan-roads", "investment");
        FigureOrigin origin = ((PppDeal)lever.Set(_portfolio, 7e8).Deals.Single(deal => deal.Id == "hanan-roads")).Investment.Origin;
        Assert.Equal((FigureStatus.Assumption, "700000000 yuan"), (origin.Status, origin.Text));
        Assert.Contains("8 亿元", origin.Source, StringComparison.Ordinal);
    }

    [Theory, InlineData(-0.01), InlineData(1.01), InlineData(double.NaN)]
    public void A_value_outside_the_range_is_refused_by_name(double share)
    {
        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(() => Lever("hanan-roads", "equityShare").Set(_portfolio, share));
        Assert.Contains("equityShare", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_portfolio_without_the_deal_is_refused_by_name()
    {
        DealLever lever = Lever("hanan-roads", "investment");
        ArgumentException refusal = Assert.Throws<ArgumentException>(() => lever.Get(_portfolio with { Deals = [] }));
        Assert.Contains("hanan-roads", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_figure_itself_has_seed_1_and_what_does_not_depend_on_it_seed_0()
    {
        SimulationPlan plan = HarbinCase.Plan;
        foreach (DealLever lever in Levers())
        {
            // Daily capacity enters as a yearly one and the annuity's return as a factor; neither is an input of its own.
            double[] seeds = Seeds(lever, plan);
            if (lever.Id is not ("dailyCapacity" or "annuityReturn"))
                Assert.Contains(seeds, seed => seed == 1);

            Assert.InRange(seeds.Count(seed => seed != 0), 1, 60);
            Assert.Equal(plan.InputValues.Count, seeds.Length);
        }
    }

    [Fact]
    public void What_the_compiler_derives_from_a_figure_takes_part()
    {
        PppDeal deal = Partnership("hanan-roads");
        double[] seeds = Seeds(Lever("hanan-roads", "investment"), HarbinCase.Plan);
        double standby = deal.StandbyEquityShare.Value.Fraction;
        double equity = deal.EquityShare.Value.Fraction;
        double cap = deal.GovernmentPayment!.PaymentBaseCap.Value.Value;
        double[] expected = [1, standby, standby * (1 - equity) / equity, cap, equity, 1 - equity];
        Assert.Equal(expected.Order(), seeds.Where(seed => seed != 0).Order(), (a, b) => Math.Abs(a - b) <= 1e-9 * b);
    }

    [Theory, InlineData(0), InlineData(0.005), InlineData(0.065)]
    public void The_annuity_factor_is_as_steep_as_its_formula(double rate)
    {
        PppDeal deal = Partnership("hanan-roads");
        Portfolio portfolio = Lever("hanan-roads", "annuityReturn").Set(_portfolio, rate);
        double[] seeds = LeverSeeds.Of(portfolio, HarbinCase.Rules, HarbinCase.Compile(portfolio), Lever("hanan-roads", "annuityReturn"));
        int years = deal.GovernmentPayment!.SubsidyYears;
        double power = Math.Pow(1 + rate, -years);
        double steepness = rate == 0 ? (years + 1) / (2.0 * years) : (1 - power - rate * years * power / (1 + rate)) / ((1 - power) * (1 - power));
        double[] moving = [.. seeds.Where(seed => seed != 0)];
        Assert.Equal(years, moving.Length);
        Assert.All(moving, seed => Assert.Equal(steepness, seed, 1e-7));
    }

    [Theory]
    [InlineData("governmentEquityShare", 0)]
    [InlineData("governmentEquityShare", 1)]
    [InlineData("reserveShare", 0)]
    [InlineData("equityShare", 1)]
    public void At_the_end_of_its_range_a_lever_is_differenced_inwards(string id, double end)
    {
        DealLever lever = Lever("hanan-roads", id);
        Portfolio portfolio = lever.Set(_portfolio, end);
        double[] seeds = LeverSeeds.Of(portfolio, HarbinCase.Rules, HarbinCase.Compile(portfolio), lever);
        Assert.Contains(seeds, seed => seed == 1);
        if (id != "equityShare")
            return;

        // At the end e = 1 the standby loan, standby × (1 − e) ÷ e, falls by the whole standby equity.
        PppDeal deal = Partnership("hanan-roads");
        double standby = deal.StandbyEquityShare.Value.Fraction * deal.Investment.Value.Yuan;
        Assert.Contains(seeds, seed => Math.Abs(seed / -standby - 1) < 1e-8);
    }

    [Fact]
    public void A_lever_that_changes_the_structure_of_the_plan_is_refused_by_name()
    {
        DealLever years = new(
            "hanan-sewage", "operationYears", "运营期", "years of operation", "a", (1, 50), deal => deal.OperationYears, (deal, value) => deal with { OperationYears = (int)Math.Ceiling(value) });
        InvalidOperationException refusal = Assert.Throws<InvalidOperationException>(() => LeverSeeds.Of(_portfolio, HarbinCase.Rules, HarbinCase.Plan, years));
        Assert.Contains("operationYears", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("hanan-sewage", refusal.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<DealLever> Levers() => _portfolio.Deals.OfType<PppDeal>().SelectMany(DealLevers.Of);

    private static PppDeal Partnership(string id) => _portfolio.Deals.OfType<PppDeal>().Single(deal => deal.Id == id);

    private static DealLever Lever(string deal, string id) => DealLevers.Of(Partnership(deal)).Single(lever => lever.Id == id);

    private static double[] Seeds(DealLever lever, SimulationPlan plan) => LeverSeeds.Of(_portfolio, HarbinCase.Rules, plan, lever);
}
