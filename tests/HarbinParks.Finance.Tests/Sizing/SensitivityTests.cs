using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Sizing;
using HarbinParks.Finance.Tests.Projection;
using HarbinParks.Finance.Units;
using Xunit.Abstractions;

namespace HarbinParks.Finance.Tests.Sizing;

/// <summary>Sensitivities against differences of the whole model, and their own arithmetic.</summary>
public sealed class SensitivityTests(ITestOutputHelper output)
{
    private static readonly Rate _rate = Rate.FromPercent(8);

    [Fact]
    public void Every_lever_of_every_harbin_deal_agrees_with_differences()
    {
        SensitivityCheck check = new();
        foreach (PppDeal deal in HarbinCase.Portfolio.Deals.OfType<PppDeal>())
            check.Add(HarbinCase.Portfolio, deal);

        Assert(check, atLeast: 600);
    }

    [Fact]
    public void Every_lever_of_random_deals_agrees_with_differences()
    {
        SensitivityCheck check = new();
        int deals = 0;
        for (int seed = 0; deals < 100; seed++)
        {
            Portfolio portfolio = SmallPortfolios.Build(new Random(seed));
            foreach (PppDeal deal in portfolio.Deals.OfType<PppDeal>())
            {
                check.Add(portfolio, deal);
                deals++;
            }
        }

        Assert(check, atLeast: 1500);
    }

    private void Assert(SensitivityCheck check, int atLeast)
    {
        output.WriteLine($"compared {check.Compared}, of them not 0: {check.Moving}, bent {check.Bent.Count}, worst {check.Worst:E2}");
        foreach (string bent in check.Bent)
            output.WriteLine("bent: " + bent);

        Xunit.Assert.Empty(check.Wrong);
        Xunit.Assert.InRange(check.Moving, atLeast, int.MaxValue);
        Xunit.Assert.InRange(check.Bent.Count, 0, check.Compared / 20);
    }
}
