using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Sizing;
using HarbinParks.Finance.Tests.Projection;
using Xunit.Abstractions;
using static HarbinParks.Finance.Tests.Projection.Figures;

namespace HarbinParks.Finance.Tests.Sizing;

/// <summary>Sized debt: it reaches the bound that binds and breaks none.</summary>
public sealed class DebtSizingTests(ITestOutputHelper output)
{
    private const double Tolerance = 1e-9;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_bound_that_binds_is_reached_and_none_is_broken(bool sculpted)
    {
        Dictionary<string, int> seen = [];
        int deals = 0;
        for (int seed = 1000; deals < 60; seed++)
        {
            Portfolio asked = FinancedDeals.Build(seed, sculpted, sized: true);
            SizedPortfolio found = SizedPortfolio.Of(asked, HarbinCase.Rules);
            foreach (SizingResult result in found.Results)
            {
                string key = result.Infeasibility?.Reason.ToString() ?? result.Bound.ToString();
                seen[key] = seen.GetValueOrDefault(key) + 1;
                if (result.Infeasibility?.Reason == InfeasibilityReason.NotConverged)
                    output.WriteLine($"seed {seed}, {result.DealId}: {result.Infeasibility.English} {asked.Deals.Single(deal => deal.Id == result.DealId)}");

                if (result.Infeasibility is null)
                    deals += Check((PppDeal)asked.Deals.Single(deal => deal.Id == result.DealId), found.Portfolio, result, $"seed {seed}, {result.DealId}");
            }
        }

        output.WriteLine(string.Join(", ", seen.Select(pair => $"{pair.Key} {pair.Value}")));
        Assert.All([SizingBound.TargetCover, SizingBound.CapitalFloor, SizingBound.MaximumGearing], bound => Assert.True(seen.GetValueOrDefault(bound.ToString()) > 0, bound.ToString()));
        Assert.True(seen.GetValueOrDefault(nameof(InfeasibilityReason.NotConverged)) <= 2, $"{seen.GetValueOrDefault(nameof(InfeasibilityReason.NotConverged))}");
    }

    [Fact]
    public void A_cover_that_no_debt_reaches_is_named_with_its_year()
    {
        Portfolio portfolio = HarbinCase.Portfolio with
        {
            Deals =
            [
                .. HarbinCase.Portfolio.Deals.Select(deal => deal.Id != "hanan-roads" ? deal : (PppDeal)deal with
                {
                    Operation = ((PppDeal)deal).Operation with { FixedCost = YiYuan(50) },
                    GovernmentPayment = ((PppDeal)deal).GovernmentPayment! with { OperatingProfit = Percent(-99) },
                    DebtSizing = new DebtSizing { TargetCover = Number(1.2), CapitalFloor = Part(0.2) },
                }),
            ],
        };
        Infeasibility problem = Assert.Single(SizedPortfolio.Of(portfolio, HarbinCase.Rules).Results).Infeasibility!;
        Assert.Equal(InfeasibilityReason.NegativeCash, problem.Reason);
        Assert.InRange(problem.Year!.Value, 2017, 2045);
        Assert.True(problem.Figure < 0);
    }

    private static int Check(PppDeal asked, Portfolio found, SizingResult result, string what)
    {
        CompanyFlows<Scalar> flows = FinancedDeals.Flows(found, result.DealId);
        if (flows.Works.Active.Value == 0 || flows.End.EverCover.Value == 0)
            return 0;

        DebtSizing bounds = asked.DebtSizing!;
        double target = bounds.TargetCover.Value.Value;
        double capital = FinancedDeals.Capital(flows);
        double floor = bounds.CapitalFloor.Value.Fraction;
        double gearing = 1 - (bounds.MaximumGearing?.Value.Fraction ?? 1);
        double lowest = flows.End.MinimumCover.Value;
        Assert.True(lowest >= target * (1 - Tolerance), $"{what}: cover {lowest:R} below {target:R}");
        Assert.True(capital >= Math.Max(floor, gearing) - Tolerance, $"{what}: capital {capital:R} below {floor:R}, {gearing:R}");
        double miss = result.Bound switch
        {
            SizingBound.TargetCover => lowest / target - 1,
            SizingBound.CapitalFloor => capital - floor,
            _ => capital - gearing,
        };
        Assert.True(Math.Abs(miss) <= Tolerance, $"{what}: {result.Bound} missed by {miss:E2}");
        return 1;
    }
}
