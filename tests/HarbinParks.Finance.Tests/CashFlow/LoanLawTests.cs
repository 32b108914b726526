using FsCheck.Xunit;
using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Tests.CashFlow;

[Properties(Arbitrary = [typeof(Plausible)], MaxTest = 300)]
public class LoanLawTests
{
    [Property]
    public void A_loan_is_exactly_nothing_at_maturity_whatever_its_rates(Amount amount, YearlyRate[] rates, bool annuity)
    {
        int years = rates.Length + 1;
        Scalar balance = amount.Yuan;
        for (int year = 0; year < years; year++)
        {
            Scalar rate = year < rates.Length ? rates[year].Value : 0.05;
            Scalar principal = Loans.Principal(annuity, years - year, balance, rate);
            Assert.InRange(principal.Value, 0, balance.Value);
            balance -= principal;
        }

        Assert.Equal(0, balance.Value);
    }

    [Property]
    public void An_annuity_is_worth_its_loan_and_equal_principal_is_equal(Amount amount, YearlyRate rate)
    {
        Scalar balance = amount.Yuan;
        double worth = 0;
        for (int year = 1; year <= 15; year++)
        {
            Scalar principal = Loans.Principal<Scalar>(true, 16 - year, balance, rate.Value);
            worth += (principal.Value + Loans.Interest<Scalar>(balance, rate.Value).Value) / Math.Pow(1 + rate.Value, year);
            balance -= principal;
            Assert.Equal(amount.Yuan / 15, Loans.Principal<Scalar>(false, 16 - year, amount.Yuan * (16 - year) / 15, rate.Value).Value, 1e-9 * (amount.Yuan + 1));
        }

        Assert.Equal(amount.Yuan, worth, 1e-9 * (amount.Yuan + 1));
    }

    [Property]
    public void A_rate_is_the_multiple_of_the_long_rate_and_what_is_added(YearlyRate longRate, YearlyRate addition, Part multiple)
    {
        LoanInputs loan = Terms.Loan(PrincipalRule.Annuity, 10, 0) with { Multiple = Terms.In(multiple.Value), Addition = Terms.In(addition.Value) };
        Assert.Equal(multiple.Value * longRate.Value + addition.Value, Loans.Rate<Scalar>(loan, longRate.Value).Value, 1e-15);
    }
}
