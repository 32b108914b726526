using FsCheck.Xunit;
using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Tests.CashFlow;

[Properties(Arbitrary = [typeof(Plausible)], MaxTest = 500)]
public class ProfitDistributionLawTests
{
    [Fact]
    public void A_bad_test_locks_and_the_second_good_one_in_a_row_releases()
    {
        LockUp<Scalar> state = new(0, 0);
        List<double> locked = [];
        foreach ((double cover, double tested) in new[] { (1.3, 1.0), (1.0, 1), (1.2, 1), (1.0, 1), (1.2, 1), (1.1, 1), (0.9, 1), (0, 0), (1.3, 1) })
        {
            state = ProfitDistribution.Test<Scalar>(state, cover, tested, Terms.In(1.1));
            locked.Add(state.Locked.Value);
        }

        Assert.Equal([0, 1, 1, 1, 1, 0, 1, 0, 0], locked);
    }

    [Property]
    public void Statutory_reserve_is_a_tenth_of_profit_beyond_old_losses(int[] profits)
    {
        Scalar retained = 0;
        double sum = 0;
        double setAside = 0;
        foreach (int profit in profits)
        {
            double before = retained.Value;
            retained = ProfitDistribution.Retain<Scalar>(retained, profit, Terms.In(0.1));
            sum += profit;
            setAside += 0.1 * Math.Max(Math.Min(profit, before + profit), 0);
        }

        Assert.Equal(sum - setAside, retained.Value, 1e-6 * (profits.Sum(profit => Math.Abs((double)profit)) + 1));
    }

    /// <summary>A fund that is paid its priority balance and nothing else earns its hurdle.</summary>
    [Property]
    public void A_fund_paid_its_balance_earns_its_hurdle(Amount first, Amount second, Amount[] distributions)
    {
        FundInputs terms = new() { EquityShare = Terms.In(0.4), Hurdle = Terms.In(0.06), ProfitShare = Terms.In(0) };
        Scalar balance = ProfitDistribution.Contribute<Scalar>(terms, 0, first.Yuan + 1000, true);
        balance = ProfitDistribution.Contribute<Scalar>(terms, balance, second.Yuan, true);
        List<double> flows = [-0.4 * (first.Yuan + 1000), -0.4 * second.Yuan];
        foreach (Amount distribution in distributions.Take(15))
        {
            balance = ProfitDistribution.Contribute<Scalar>(terms, balance, 0, true);
            (Scalar paid, balance) = ProfitDistribution.ToFund<Scalar>(terms, balance, distribution.Yuan);
            Assert.InRange(paid.Value, 0, distribution.Yuan);
            flows.Add(paid.Value);
        }

        flows.Add(balance.Value * 1.06);
        double worth = flows.Select((flow, year) => flow * Math.Pow(1.06, -year)).Sum();
        Assert.Equal(0, worth, 1e-9 * flows.Sum(Math.Abs));
    }

    [Fact]
    public void Beyond_its_balance_the_fund_has_a_share()
    {
        FundInputs terms = new() { EquityShare = Terms.In(0.4), Hurdle = Terms.In(0.06), ProfitShare = Terms.In(0.25) };
        (Scalar paid, Scalar balance) = ProfitDistribution.ToFund<Scalar>(terms, 60, 100);
        Assert.Equal((70.0, 0.0), (paid.Value, balance.Value));
    }
}
