using HarbinParks.Finance.Portfolios;
using static HarbinParks.Finance.Tests.Projection.Figures;

namespace HarbinParks.Finance.Tests.Projection;

/// <summary>Build–transfer contracts to the letter, by hand: works of 10 in two even years, hand-over at the start of the third, 4:3:3 at 7 %.</summary>
public class BuybackTermsTests
{
    private static readonly BuildTransferDeal _plain = QuietCase.BuildTransfer();

    private static readonly BuildTransferDeal _itemised = _plain with
    {
        BaseMultiple = null,
        ConstructionInterest = Percent(6),
        Items =
        [
            new InvestmentItem { Kind = InvestmentItemKind.Works, Amount = YiYuan(7) },
            new InvestmentItem { Kind = InvestmentItemKind.Other, Amount = YiYuan(1) },
            new InvestmentItem { Kind = InvestmentItemKind.Land, Amount = YiYuan(2) },
        ],
    };

    [Fact]
    public void The_base_by_items_holds_interest_on_certified_works_by_the_half_year_convention()
    {
        // 5 + 6 % × 2.5 = 5.15; 5.15 + 5 + 6 % × (5.15 + 2.5) = 10.609.
        QuietCase.AssertYi([5.15, 10.609, 10.609], Base(_itemised, 3));
        QuietCase.AssertYi([5.15, 10.609, 6.3654, 3.1827, 0], Debt(_itemised, 5));
        QuietCase.AssertYi([0, 0, 4.2436 + 0.07 * 10.609, 3.1827 + 0.07 * 6.3654, 3.1827 + 0.07 * 3.1827, 0], Due(_itemised, 6));
    }

    [Fact]
    public void Without_months_stated_the_first_instalment_bears_a_years_return() => QuietCase.AssertYi([0, 0, 4.7, 3.42, 3.21, 0], Due(_plain, 6));

    [Fact]
    public void An_instalment_at_hand_over_bears_no_return() => QuietCase.AssertYi([0, 0, 4, 3.42, 3.21, 0], Due(_plain with { FirstInstalmentMonths = 0 }, 6));

    [Fact]
    public void An_instalment_after_half_a_year_bears_half_of_it() => QuietCase.AssertYi([0, 0, 4.35, 3.42, 3.21, 0], Due(_plain with { FirstInstalmentMonths = 6 }, 6));

    [Fact]
    public void An_instalment_after_eighteen_months_falls_into_the_second_year() => QuietCase.AssertYi([0, 0, 0, 4 + 0.07 * 1.5 * 10, 3.42, 3.21, 0], Due(_plain with { FirstInstalmentMonths = 18 }, 7));

    [Fact]
    public void Equal_principal_is_the_same_part_each_year()
        => QuietCase.AssertYi([0, 0, 2.5 + 0.7, 2.5 + 0.525, 2.5 + 0.35, 2.5 + 0.175, 0], Due(_plain with { Form = BuybackForm.EqualPrincipal, Instalments = [], InstalmentCount = 4 }, 7));

    [Theory, InlineData(0), InlineData(6), InlineData(12), InlineData(24)]
    public void Equal_instalments_are_equal_and_worth_the_base(int months)
    {
        BuildTransferDeal deal = _plain with { Form = BuybackForm.EqualInstalment, Instalments = [], InstalmentCount = 4, FirstInstalmentMonths = months };
        double[] due = [.. Due(deal, 9).Where(amount => amount > 0)];
        Assert.Equal(4, due.Length);
        Assert.All(due, amount => Assert.Equal(due[0], amount, 1e-9 * due[0]));
        double worth = due.Select((amount, k) => amount / (1 + 0.07 * months / 12) / Math.Pow(1.07, k)).Sum();
        Assert.Equal(10e8, worth, 1.0);
    }

    [Fact]
    public void The_retention_is_withheld_from_the_last_instalment_and_returned_without_return()
    {
        BuildTransferDeal deal = _itemised with { BaseMultiple = Number(1), ConstructionInterest = null, Retention = Part(0.05), DefectYears = 5 };
        // 5 % of 7 is 0.35.
        QuietCase.AssertYi([0, 0, 4.7, 3.42, 3.21 - 0.35, 0, 0.35, 0], Due(deal, 8));
        QuietCase.AssertYi([5, 10, 6, 3, 0.35, 0.35, 0], Debt(deal, 7));
    }

    [Fact]
    public void Until_the_audit_the_contract_sum_is_debt_and_base_and_the_difference_is_settled_in_the_next_instalment()
    {
        BuildTransferDeal deal = _plain with { AuditYears = 1 };
        // Audited 12: 4 was paid of it; 70 % of 12 are 8.4.
        QuietCase.AssertYi([0, 0, 4.7, 4.4 + 0.07 * 8, 3.6 + 0.07 * 3.6, 0], Due(deal, 6, overrun: 1.2));
        QuietCase.AssertYi([5, 10, 6, 3.6, 0], Debt(deal, 5, overrun: 1.2));
    }

    [Fact]
    public void What_was_paid_too_much_before_the_audit_is_taken_off_what_follows()
        => QuietCase.AssertYi([0, 0, 4.7, 0.07, 1.07, 0], Due(_plain with { AuditYears = 1 }, 6, overrun: 0.5));

    [Fact]
    public void A_delay_moves_hand_over_instalments_and_audit()
    {
        BuildTransferDeal deal = _plain with { AuditYears = 1, Retention = Part(0.1), DefectYears = 4 };
        double[] onTime = [.. Due(deal, 8, overrun: 1.2).Select(amount => amount / 1e8)];
        Assert.Equal(4, onTime.Count(amount => amount > 0));
        QuietCase.AssertYi([0, 0, .. onTime], Due(deal, 10, late: 2, overrun: 1.2));
    }

    [Fact]
    public void A_late_instalment_bears_the_penalty_of_its_contract_from_its_day()
    {
        Portfolio poor = QuietCase.Of(_plain with { PenaltyRate = Percent(10) }).PaysNothingFor(30);
        QuietCase.AssertYi([0, 0, 0, 0.47, 0.47 + 0.1 * (4.7 + 3.42)], QuietCase.Years(poor, 5, state => state.Claims[0].Interest.Value));
        Portfolio general = QuietCase.Of(_plain).PaysNothingFor(30);
        double rate = general.FiscalBehaviour.ArrearsInterest.Value.Fraction * (1 - general.FiscalBehaviour.ArrearsInterestFromDay / 365.0);
        QuietCase.AssertYi([0, 0, 0, rate * 4.7], QuietCase.Years(general, 4, state => state.Claims[0].Interest.Value));
    }

    private static List<double> Due(BuildTransferDeal deal, int years, int late = 0, double overrun = 1) => QuietCase.Years(QuietCase.Of(deal, late, overrun), years, state => state.Accounts[0].Due.Value);

    private static List<double> Debt(BuildTransferDeal deal, int years, double overrun = 1) => QuietCase.Years(QuietCase.Of(deal, 0, overrun), years, state => state.Accounts[0].CountedDebt.Value);

    private static List<double> Base(BuildTransferDeal deal, int years) => QuietCase.Years(QuietCase.Of(deal), years, state => state.Buybacks[0].Base.Value);
}
