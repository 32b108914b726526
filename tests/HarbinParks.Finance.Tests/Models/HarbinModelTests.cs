using HarbinParks.Finance.Models;
using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Tests.Models;

public sealed class HarbinModelTests
{
    private static readonly ModelReading _reading = ModelReader.Read(Path.Combine(ModelFolder.Models, "harbin"), [], []);

    [Fact]
    public void The_model_reads_without_problems() => Assert.Equal("", string.Join("\n", _reading.Problems));

    [Fact]
    public void It_holds_all_parks_payers_platforms_and_deals()
    {
        Portfolio portfolio = _reading.Portfolio!;
        Assert.Equal(28, portfolio.Parks.Count);
        Assert.Equal(19, portfolio.Payers.Count);
        Assert.Equal(6, portfolio.Platforms.Count);
        Assert.Equal(38, portfolio.Deals.Count);
        Assert.Equal(32, portfolio.Deals.OfType<PppDeal>().Count());
        Assert.Equal(4, portfolio.Deals.OfType<BuildTransferDeal>().Count());
        Assert.Equal(2, portfolio.Deals.OfType<PlatformLoanDeal>().Count());
    }

    [Fact]
    public void Its_totals_are_those_of_the_calibration()
    {
        Portfolio portfolio = _reading.Portfolio!;
        Assert.Equal(407.7, portfolio.Payers.Sum(payer => payer.Revenue.Value.YiYuan), 6);
        Assert.Equal(824, portfolio.Payers.Sum(payer => payer.Expenditure.Value.YiYuan), 6);
        Assert.Equal(190.8, portfolio.Payers.Sum(payer => payer.FundRevenue.Value.YiYuan), 6);
        Assert.Equal(1500, portfolio.Payers.Sum(payer => payer.StatutoryDebt.Value.YiYuan), 6);
        Assert.Equal(383, portfolio.Payers.Sum(payer => payer.NetTransfers.Value.YiYuan), 0);
    }
}
