using HarbinParks.Finance.Models;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Units;

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

    [Fact]
    public void Every_figure_has_a_source_a_file_and_a_place_of_its_own()
    {
        IReadOnlyList<(FigureOrigin Origin, double Value)> figures = FigureSources.Of(_reading.Portfolio!);
        Assert.True(figures.Count > 1_300, $"{figures.Count}");
        Assert.All(figures, figure => Assert.False(string.IsNullOrWhiteSpace(figure.Origin.Source), figure.Origin.Path));
        Assert.All(figures, figure => Assert.EndsWith(".json", figure.Origin.File, StringComparison.Ordinal));
        Assert.Equal([], figures.GroupBy(figure => figure.Origin.Path).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void Only_what_a_document_states_is_given()
    {
        IReadOnlyList<(FigureOrigin Origin, double Value)> figures = FigureSources.Of(_reading.Portfolio!);
        string[] given = [.. figures
            .Where(figure => figure.Origin.Status == FigureStatus.Given && !figure.Origin.Path.StartsWith("plan:", StringComparison.Ordinal) && !figure.Origin.Path.EndsWith(":incomeTax:rate", StringComparison.Ordinal))
            .Select(figure => figure.Origin.Path)
            .Order(StringComparer.Ordinal)];
        string[] expected =
        [
            "deals:shuangcheng-water:investment",
            "drivers:longRate:start",
            "fiscalBehaviour:referenceLongRate",
            "parks:binxi:output",
            "parks:harbin-etdz:output",
            "parks:harbin-htdz:output",
            "parks:limin:output",
            "payers:fangzheng:population",
            "payers:hulan:population",
            "payers:pingfang:population",
            "payers:shangzhi:population",
        ];
        Assert.Equal(expected, given);
        Assert.All(
            figures.Where(figure => figure.Origin.Path.StartsWith("payers:", StringComparison.Ordinal) && !figure.Origin.Path.EndsWith("netTransfers", StringComparison.Ordinal) && !figure.Origin.Path.EndsWith("population", StringComparison.Ordinal)),
            figure => Assert.Equal(FigureStatus.Assumption, figure.Origin.Status));
    }

    [Fact]
    public void Derived_figures_follow_their_formula()
    {
        Portfolio portfolio = _reading.Portfolio!;
        Assert.All(portfolio.Payers, payer => Assert.Equal((0.96 * payer.Expenditure.Value.YiYuan) - payer.Revenue.Value.YiYuan, payer.NetTransfers.Value.YiYuan, 0.06));
        foreach (PlanTarget target in portfolio.Plan!.Targets.Where(target => target.Base is null && target.StatedGrowth is not null))
        {
            Park park = portfolio.Parks.Single(park => park.Id == target.Entity);
            Assert.Equal(target.Target!.Value.Value / Math.Pow(1 + target.StatedGrowth!.Value.Fraction, 5), park.Output!.Value.YiYuan, 0.06);
        }

        (string Payer, double Debt)[] hidden = [("city", 70), ("pingfang", 10), ("songbei", 9), ("hulan", 17), ("binxian", 12), ("shuangcheng", 7)];
        foreach ((string payer, double debt) in hidden)
        {
            Platform platform = portfolio.Platforms.Single(platform => platform.Payer == payer);
            Assert.Equal(debt, platform.RecognisedShare.Value.Fraction * platform.InterestBearingDebt.Value.YiYuan, 0.6);
        }
    }

    [Fact]
    public void The_plan_keeps_its_blanks_blank_and_its_figures_as_printed()
    {
        PlanDocument plan = _reading.Portfolio!.Plan!;
        PlanTable table = plan.Tables.Single(table => table.Id == "table1");
        Assert.False(table.Rows["limin"].ContainsKey("developedArea"));
        Assert.Equal(108, table.Rows["harbin-htdz"]["profit"].Value.Value);
        Assert.Equal(196.59, table.Totals["profit"].Value.Value);
        Assert.Equal(27, table.Rows.Values.Sum(row => row.Count));
        Assert.Equal(26, plan.Counts[0].Stated);
        Assert.Equal(18, plan.Targets.Count);
        Assert.Equal(5_536, plan.Targets.Where(target => target.Definition != "工业增加值").Sum(target => target.Target!.Value.Value), 6);
        Assert.Equal((4_300, 3_099.7), (plan.Whole.Target!.Value.Value, plan.Whole.Base!.Value.Value));
    }

    [Fact]
    public void Deals_carry_the_terms_of_their_mode()
    {
        Portfolio portfolio = _reading.Portfolio!;
        PppDeal heating = (PppDeal)portfolio.Deals.Single(deal => deal.Id == "binxi-heating");
        Assert.Equal((15, 0, RateBasis.Multiple, 1.05), (heating.Loans[0].RepaymentYears, heating.Loans[0].GraceYears, heating.Loans[0].RateBasis, heating.Loans[0].Multiple.Value.Value));
        Assert.Equal((25, 0.05, 0.066), (heating.GovernmentPayment!.SubsidyYears, heating.GovernmentPayment.DemandBand.Value.Fraction, heating.GovernmentPayment.AnnuityReturn.Value.Fraction));
        Assert.Equal(4_000_000, ((HeatingOperation)heating.Operation).FinalArea.Value.Value);
        PppDeal network = (PppDeal)portfolio.Deals.Single(deal => deal.Id == "pingfang-heating");
        Assert.Equal((0, 17.5), (((HeatingOperation)network.Operation).FuelPerSquareMetre.Value.Value, ((HeatingOperation)network.Operation).BoughtHeatPerSquareMetre.Value.Value));
        Assert.Equal((null, 1), (network.GovernmentPayment, network.Loans[0].GraceYears));
        Assert.Equal(["mulan-waste", "niujia-sewage", "yanshou-sewage"], portfolio.Deals.OfType<PppDeal>()
            .Where(deal => deal is { Operation: AvailabilityOperation, Sector: Sector.Sewage or Sector.Waste })
            .Select(deal => deal.Id).Order(StringComparer.Ordinal));
        BuildTransferDeal bridge = (BuildTransferDeal)portfolio.Deals.Single(deal => deal.Id == "limin-bridge-bt");
        Assert.Equal(("public-bridge", 2017, 1.06), (bridge.OverrunClass, bridge.PlannedOpening, bridge.BaseMultiple!.Value.Value));
        Assert.Equal(0.072, bridge.Return.Value.Fraction, 12);
        PlatformLoanDeal loan = (PlatformLoanDeal)portfolio.Deals.Single(deal => deal.Id == "hanan-bridge");
        Assert.Equal((330, Repayment.EqualPrincipal, 0.003), (loan.Maintenance.Value.WanYuan, loan.Loan.Repayment, loan.Loan.RateOrSpread.Value.Fraction));
        Assert.All(portfolio.Deals, deal => Assert.True(deal.Illustrative));
        Assert.Equal(["harbin-etdz", "city"], portfolio.Deals.Where(deal => deal.Id == "city-trunk").SelectMany(deal => new[] { deal.Park, deal.Payers[0].Payer }));
    }
}
