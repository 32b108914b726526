using FsCheck.Xunit;
using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Tests.CashFlow;

[Properties(Arbitrary = [typeof(Plausible)], MaxTest = 300)]
public class BuybackLawTests
{
    [Property]
    public void Principal_adds_up_to_the_base_and_the_return_is_on_what_is_unpaid(Amount works, YearlyRate rate, int delay)
    {
        int late = Math.Abs(delay % 3);
        BuybackInputs terms = new() { BaseMultiple = Terms.In(1.08), Return = Terms.In(rate.Value), InstalmentShare = Terms.Table(0.4, 0.3, 0.3, 0), ReturnYears = Terms.Table(1, 1, 1, 0), WorksShare = Terms.In(1) };
        Scalar whole = Buyback.Certified<Scalar>(terms, works.Yuan);
        Assert.Equal(1.08 * works.Yuan, whole.Value, 1e-9 * (works.Yuan + 1));

        double[] shares = [0.4, 0.3, 0.3, 0];
        double unpaid = whole.Value;
        double paid = 0;
        for (int year = 0; year < 4; year++)
        {
            (Scalar principal, Scalar instalment) = Buyback.Instalment<Scalar>(terms, year + late, late, whole, unpaid);
            Assert.Equal(shares[year] * whole.Value, principal.Value, 1e-9 * (works.Yuan + 1));
            Assert.Equal(principal.Value + rate.Value * unpaid, instalment.Value, 1e-9 * (works.Yuan + 1));
            unpaid -= principal.Value;
            paid += principal.Value;
        }

        Assert.Equal(whole.Value, paid, 1e-9 * (works.Yuan + 1));
        Assert.Equal(0, unpaid, 1e-9 * (works.Yuan + 1));
    }

    [Property]
    public void No_instalment_pays_back_more_than_is_unpaid(Amount whole, Part left)
    {
        BuybackInputs terms = new() { BaseMultiple = Terms.In(1), Return = Terms.In(0.07), InstalmentShare = Terms.Table(0.4, 0.3, 0.3, 0), ReturnYears = Terms.Table(1, 1, 1, 0), WorksShare = Terms.In(1) };
        Assert.True(Buyback.Instalment<Scalar>(terms, 0, 0, whole.Yuan, whole.Yuan * left.Value).Principal.Value <= whole.Yuan * left.Value);
    }
}
