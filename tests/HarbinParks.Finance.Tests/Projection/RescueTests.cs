using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Projection;
using HarbinParks.Finance.Rules;
using static HarbinParks.Finance.Tests.Projection.Figures;

namespace HarbinParks.Finance.Tests.Projection;

/// <summary>Legal duty and free will of the payer, solved by hand. Figures in 亿元: a platform owes 10 and has nothing; nobody refinances, nothing else falls due.</summary>
public class RescueTests
{
    private static readonly DateOnly _before = new(2013, 5, 20);

    [Theory]
    [InlineData("2013-05-20", 100, 5)]
    [InlineData("2014-12-31", 4, 2)]
    [InlineData("2015-01-01", 100, 0)]
    [InlineData("2000-12-12", 100, 0)]
    public void A_guarantee_obliges_to_half_of_what_is_unpaid_as_far_as_it_reaches_by_the_law_of_its_day(string day, double amount, double paid)
    {
        PlatformState<Scalar> year = Years(2, Rich(), Guaranteed(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), amount)).Platforms[0];
        AssertYiYuan(paid, year.DutyPaid);
        AssertYiYuan(0, year.DutyUnpaid);
        AssertYiYuan(0, year.Rescue);
        AssertYiYuan(10 - paid, year.Overdue);
    }

    [Fact]
    public void The_same_debt_is_answered_for_once()
    {
        // 5 of 10 are paid in the second year; the other 5 stay overdue and are asked for no more.
        for (int years = 2; years < 6; years++)
        {
            PlatformState<Scalar> year = Years(years, Rich(), Guaranteed(_before, 100)).Platforms[0];
            AssertYiYuan(years == 2 ? 5 : 0, year.DutyPaid);
            AssertYiYuan(5, year.Overdue);
        }
    }

    [Fact]
    public void New_debt_under_what_is_left_of_a_guarantee_is_answered_for_again()
    {
        // 10 unpaid in 2016, 6 more in 2017; the guarantee of 12 reaches 10 of the first and 2 of the second: 5, then 1.
        Platform platform = Guaranteed(_before, 12) with
        {
            InterestBearingDebt = YiYuan(16),
            Liabilities = YiYuan(16),
            Maturities = [new(2016, YiYuan(10)), new(2017, YiYuan(6))],
        };
        double[] paid = [.. Enumerable.Range(1, 4).Select(years => Years(years, Rich(), platform).Platforms[0].DutyPaid.Value / 1e8)];
        Assert.Equal([0, 5, 1, 0], paid.Select(amount => Math.Round(amount, 6)));
    }

    [Fact]
    public void Duty_comes_first_and_will_gets_its_part_of_what_is_left()
    {
        Portfolio willing = Rich();
        willing = willing with { FiscalBehaviour = willing.FiscalBehaviour with { RescueWillingness = Part(0.01) } };
        BlockState<Scalar> state = Years(2, willing, Guaranteed(_before, 100));
        PayerState<Scalar> city = state.Payers[0];
        double left = city.Released.Value / 1e8;
        Assert.True(left > 20);
        AssertYiYuan(5, state.Platforms[0].DutyPaid);
        AssertYiYuan(Math.Min(0.01 * (left - 5), 5), state.Platforms[0].Rescue);
        AssertYiYuan(left - 5, city.Left);
    }

    [Fact]
    public void What_a_payer_without_cash_owes_by_duty_counts_in_its_wide_debt_less_what_it_recognises_anyway()
    {
        Platform platform = Guaranteed(_before, 100) with { RecognisedShare = Part(0.2) };
        Portfolio poor = Poor();
        PlatformState<Scalar> year = Years(2, poor, platform).Platforms[0];
        AssertYiYuan(0, year.DutyPaid);
        AssertYiYuan(5, year.DutyUnpaid);
        AssertYiYuan(10, year.Overdue);
        double with = Years(2, poor, platform).Payers[0].WideDebt.Value;
        double without = Years(2, poor, platform with { Undertakings = [] }).Payers[0].WideDebt.Value;
        double recognised = 0.2 * Math.Pow(1 + poor.FiscalBehaviour.HiddenDebtChange.Value.Fraction, 2);
        Assert.Equal(5 * (1 - recognised), (with - without) / 1e8, 1e-6);
    }

    [Fact]
    public void Two_guarantees_answer_for_the_same_debt_in_proportion_and_not_twice()
    {
        Platform platform = PlatformCase.Of(cash: 0, shortDebt: 10, ebitda: 0) with { Undertakings = [Paper("a", "city", 30), Paper("b", "nangang", 10)] };
        BlockState<Scalar> state = Years(2, Rich(), platform);
        AssertYiYuan(5, state.Platforms[0].DutyPaid);
        AssertYiYuan(7.5, state.GovernmentDuties[0].Claimed);
        AssertYiYuan(2.5, state.GovernmentDuties[1].Claimed);
    }

    [Fact]
    public void The_share_is_the_rules_and_can_be_set_otherwise()
    {
        RuleBook third = HarbinCase.Rules with { Rules = [.. HarbinCase.Rules.Rules.Select(rule => rule.Id == "guarantee-duty-2000" ? rule with { Threshold = 0.3 } : rule)] };
        SimulationPlan plan = PlanCompiler.Compile(Rich() with { Platforms = [Guaranteed(_before, 100)] }, third);
        Assert.Equal(0.3, ((Scalar)Assert.Single(plan.GovernmentDuties).Share).Value);
        Assert.Contains("法释", plan.Sources.Single(source => source.Text.Contains("无效担保", StringComparison.Ordinal)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_without_guarantees_of_governments_has_no_duties()
        => Assert.Empty(PlanCompiler.Compile(Rich() with { Platforms = [Guaranteed(_before, 1) with { Undertakings = [] }] }, HarbinCase.Rules).GovernmentDuties);

    private static Portfolio Rich() => Budget(rigid: 0.2);

    private static Portfolio Poor() => Budget(rigid: 0.99);

    /// <summary>No deals, no rescue; the city's rigid expenditure leaves it much or nothing.</summary>
    private static Portfolio Budget(double rigid)
    {
        Portfolio portfolio = PlatformCase.Portfolio(PlatformCase.Behaviour);
        return portfolio with
        {
            Deals = [],
            Payers = [.. portfolio.Payers.Select(payer => payer with { RigidShare = Part(rigid), ExistingPppPayment = YiYuan(0), HiddenDebt = payer.HiddenDebt ?? YiYuan(0) })],
        };
    }

    private static Platform Guaranteed(DateOnly day, double amount)
        => PlatformCase.Of(cash: 0, shortDebt: 10, ebitda: 0) with { Undertakings = [new("paper", UndertakingForm.Guarantee, "city", day, YiYuan(amount))] };

    private static GovernmentUndertaking Paper(string id, string payer, double amount) => new(id, UndertakingForm.Guarantee, payer, _before, YiYuan(amount));

    private static BlockState<Scalar> Years(int years, Portfolio portfolio, Platform platform)
        => PlatformCase.Run(years, portfolio with { Platforms = [platform], Payers = [.. portfolio.Payers.Select(payer => payer.Id == "city" ? payer with { HiddenDebt = null } : payer)] }).State;

    private static void AssertYiYuan(double expected, Scalar actual) => Assert.Equal(expected, actual.Value / 1e8, 1e-6);
}
