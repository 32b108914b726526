using FsCheck.Xunit;
using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Tests.CashFlow;

[Properties(Arbitrary = [typeof(Plausible)], MaxTest = 500)]
public class ValueAddedTaxLawTests
{
    /// <summary>Over any life what is paid is output less the input used, and cash is what is refunded less what is paid.</summary>
    [Property]
    public void Paid_is_output_less_input_used_and_the_credit_never_vanishes(Amount[] users, Amount[] costs, Amount works, Part exempt, Part refund, bool paidOut)
    {
        VatInputs terms = Vat(users: 0.09 / 1.09, cost: 0.13 / 1.13, works: 0.11 / 1.11, exempt: exempt.Value, refund: refund.Value, surtax: 0.12, paidOut: paidOut);
        double credit = ValueAddedTax.OnWorks<Scalar>(terms, 0, works.Yuan).Value;
        double taxed = 1 - exempt.Value;
        Assert.Equal(works.Yuan * 0.11 / 1.11 * taxed, credit, 1e-9 * (works.Yuan + 1));
        double output = 0;
        double input = credit;
        double paid = 0;
        double paidBack = 0;
        double size = works.Yuan + 1;
        foreach ((Amount user, Amount cost) in users.Zip(costs))
        {
            VatCharge<Scalar> charge = ValueAddedTax.Charge<Scalar>(terms, 0, user.Yuan, 0, cost.Yuan, credit, 1);
            output += user.Yuan * 0.09 / 1.09 * taxed;
            input += cost.Yuan * 0.13 / 1.13 * taxed;
            paid += charge.Payable.Value;
            size += user.Yuan + cost.Yuan;
            double back = charge.Cash.Value + charge.Payable.Value * (1 - refund.Value + 0.12);
            paidBack += back;
            credit = charge.Credit.Value;
            Assert.True(charge.Payable.Value >= 0 && credit >= 0 && back >= -1e-9 * size);
            Assert.True(charge.Payable.Value == 0 || credit == 0);
        }

        Assert.Equal(output - (input - credit - paidBack), paid, 1e-9 * size);
        if (!paidOut)
            Assert.Equal(0, paidBack, 1e-9 * size);
    }

    /// <summary>A price without tax plus the tax is the same contract as a price with it.</summary>
    [Property]
    public void Prices_with_and_without_tax_are_the_same_contract(Amount user, Amount cost, Amount credit, Part refund)
    {
        VatInputs with = Vat(users: 0.09 / 1.09, cost: 0.13 / 1.13, refund: refund.Value, surtax: 0.12);
        VatInputs without = Vat(users: 0.09, cost: 0.13, refund: refund.Value, surtax: 0.12) with { PricesInclude = false, CostsInclude = false };
        VatCharge<Scalar> inside = ValueAddedTax.Charge<Scalar>(with, 0, user.Yuan * 1.09, 0, cost.Yuan * 1.13, credit.Yuan, 1);
        VatCharge<Scalar> beside = ValueAddedTax.Charge<Scalar>(without, 0, user.Yuan, 0, cost.Yuan, credit.Yuan, 1);
        double size = user.Yuan + cost.Yuan + credit.Yuan + 1;
        Assert.Equal(inside.Payable.Value, beside.Payable.Value, 1e-9 * size);
        Assert.Equal(user.Yuan * 1.09 - cost.Yuan * 1.13 + inside.Cash.Value, user.Yuan - cost.Yuan + beside.Cash.Value, 1e-9 * size);
        Assert.Equal(user.Yuan * 1.09 - cost.Yuan * 1.13 + inside.Profit.Value, user.Yuan - cost.Yuan + beside.Profit.Value, 1e-9 * size);
    }

    /// <summary>Sewage, in 万元: 1,060 from users at 6 %, 113 of cost at 13 %, 70 % refunded, surtaxes on the tax before its refund.</summary>
    [Fact]
    public void A_year_of_sewage_with_refund_by_hand()
    {
        VatInputs terms = Vat(users: 0.06 / 1.06, cost: 0.13 / 1.13, refund: 0.7, surtax: 0.12);
        VatCharge<Scalar> charge = ValueAddedTax.Charge<Scalar>(terms, 0, 1060, 0, 113, 7, 1);
        Assert.Equal(60 - 13 - 7, charge.Payable.Value, 9);
        Assert.Equal(-40 * 0.3 - 4.8, charge.Cash.Value, 9);
        Assert.Equal(-60 + 13 + 28 - 4.8, charge.Profit.Value, 9);
    }

    /// <summary>Heating, in 万元: three quarters of the fee comes from residents and is exempt, and so is that part of the input not creditable.</summary>
    [Fact]
    public void Resident_heating_is_exempt_with_its_input()
    {
        VatCharge<Scalar> charge = ValueAddedTax.Charge<Scalar>(Vat(users: 0.09 / 1.09, cost: 0.13 / 1.13, exempt: 0.75), 0, 1090, 0, 226, 0, 1);
        Assert.Equal(90 * 0.25 - 26 * 0.25, charge.Payable.Value, 9);
        Assert.Equal(-charge.Payable.Value, charge.Cash.Value, 9);
    }

    [Theory, InlineData(0.06 / 1.06, 60), InlineData(0.09 / 1.09, 1060 * 0.09 / 1.09), InlineData(0, 0)]
    public void The_government_payment_is_taxed_at_its_own_rate(double factor, double tax)
        => Assert.Equal(tax, ValueAddedTax.Charge<Scalar>(Vat(government: factor), 0, 0, 1060, 0, 0, 1).Payable.Value, 9);

    /// <summary>造价工程师 2015 and 2010, in 万元: business tax of 6 % on revenue.</summary>
    [Fact]
    public void Business_tax_of_the_examinations()
    {
        VatInputs terms = Vat(users: 0.06);
        VatCharge<Scalar> first = ValueAddedTax.Charge<Scalar>(terms, 0, 900 * 0.8, 0, 280 * 0.8, 0, 1);
        Assert.Equal(43.2, first.Payable.Value, 9);
        Assert.Equal(452.8, Waterfall.CashAvailable<Scalar>(900 * 0.8, 0, 280 * 0.8, 0, first.Cash).Value, 9);

        double cost = 3600 + 121.8;
        double written = cost * 0.95 / 10;
        Assert.Equal(353.57, written, 0.005);
        double interest = 2121.8 * 0.06;
        double profit = 720 + first.Profit.Value - 224 - written - interest;
        Assert.Equal(99.23 - 127.31, profit, 0.01);
        Assert.Equal(0, IncomeTax.Due<Scalar>(profit, 0, 0.25).Value);

        VatCharge<Scalar> second = ValueAddedTax.Charge<Scalar>(terms, 0, 900, 0, 280, 0, 1);
        double taxable = 900 + second.Profit.Value - 280 - written - 107.78;
        (Scalar used, _) = IncomeTax.UseLosses<Scalar>(taxable, IncomeTax.UseLosses<Scalar>(profit, new(0, 0, 0, 0, 0), 5).Next, 5);
        double tax = IncomeTax.Due<Scalar>(taxable, used, 0.25).Value;
        Assert.Equal(539.84, Waterfall.CashAvailable<Scalar>(900, 0, 280, 26.16, second.Cash).Value, 0.005);
        Assert.Equal((taxable + profit) * 0.25, tax, 9);
    }

    /// <summary>造价工程师 2010, in 万元: the last year takes in working capital and the book value left after six of eight years.</summary>
    [Fact]
    public void The_last_year_of_the_2010_examination()
    {
        double cost = 2060.9;
        double salvage = 100 / cost;
        double left = 1 - (1 - salvage) / 8 * 6;
        double residual = IncomeTax.Residual<Scalar>(cost, left).Value;
        Assert.Equal(590.22, residual, 0.01);
        VatCharge<Scalar> vat = ValueAddedTax.Charge<Scalar>(Vat(users: 0.06), 0, 1000, 0, 320, 0, 1);
        double profit = 1000 + vat.Profit.Value - 320 - cost * (1 - salvage) / 8 - 10.61;
        double tax = IncomeTax.Due<Scalar>(profit, 0, 0.25).Value;
        Assert.Equal(91.07, tax, 0.01);
        double cash = Waterfall.CashAvailable<Scalar>(1000, 0, 320, tax, vat.Cash + residual + 300).Value;
        Assert.Equal(1231.74, cash - 176.82 - 10.61, 0.02);
    }

    internal static VatInputs Vat(double users = 0, double government = 0, double cost = 0, double works = 0, double exempt = 0, double refund = 0, double surtax = 0, bool paidOut = false) => new()
    {
        First = 0,
        OnUsers = [Terms.In(users)],
        OnGovernment = [Terms.In(government)],
        OnCost = [Terms.In(cost)],
        OnConstruction = [Terms.In(works)],
        ExemptShare = Terms.In(exempt),
        RefundShare = Terms.In(refund),
        SurtaxShare = Terms.In(surtax),
        PricesInclude = true,
        CostsInclude = true,
        CreditRefunded = paidOut,
    };
}
