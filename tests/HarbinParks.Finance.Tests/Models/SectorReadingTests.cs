using HarbinParks.Finance.Models;
using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Tests.Models;

/// <summary>Every further term of operation and payment can be written, and mistakes in it are named.</summary>
public sealed class SectorReadingTests
{
    private const string Everything = """
        {
          "overlay": { "id": "kinds", "title": "各类收费", "reason": "测试" },
          "deals": {
            "hanan-gas": {
              "revenueSharing": { "lower": "10 %", "upper": "20 %", "governmentShareBelow": "80 %", "governmentShareAbove": "50 %" },
              "operation": {
                "kind": "gas", "netRevenueAtFullLoad": null, "dailyCapacity": "6 万 m³/d", "pricePerCubicMetre": "2.8 元/m³", "purchasePricePerCubicMetre": "2.0 元/m³",
                "newUsers": ["3,000 户", "2,000 户"], "loadGrowth": { "2020": "5 %", "later": "1 %" }
              }
            },
            "hanan-roads": {
              "mechanism": "userPayment",
              "operation": {
                "kind": "toll", "openingTraffic": "8,000 辆/d", "tollPerVehicle": "12 元/辆", "trafficCapacity": "3 万辆/d",
                "review": { "consumerPrices": "60 %", "wages": "40 %", "realWageGrowth": "3 %", "everyYears": 5, "lagYears": 2, "threshold": "3 %", "capPerReview": "15 %" }
              }
            },
            "binxi-heating": {
              "governmentPayment": {
                "demandBandAbove": "8 %", "demandGovernmentShareAbove": "50 %", "performanceScores": ["95 %", "80 %"], "performanceFactors": ["100 %", "70 %"],
                "constructionBase": "lessGovernmentEquity", "paymentLag": 1, "costSharing": "banded", "costBand": "2 %", "costGovernmentShare": "60 %", "fuelGovernmentShare": "40 %"
              },
              "operation": {
                "fuelKind": "gas", "boughtHeatMetered": true, "connectionFeePerSquareMetre": "45 元/m²",
                "fuelLink": { "share": "60 %", "lagYears": 2, "paidByGovernment": true },
                "season": { "start": "10-20", "end": "04-20", "feesBeforeYearEnd": "80 %" }
              }
            },
            "binxi-sewage": { "operation": { "guaranteedVolumes": ["60 %", "80 %"], "sludgeCostPerCubicMetre": "0.12 元/m³", "loads": ["50 %", "70 %", "90 %"] } },
            "wuchang-waste": { "operation": { "powerSales": null, "powerPerTonne": "300 kWh/t", "powerPrice": "0.65 元/kWh", "variableCostPerTonne": "60 元/t" } },
            "shuangcheng-water": {
              "operation": {
                "kind": "water", "netRevenueAtFullLoad": null, "dailyCapacity": "4 万 m³/d", "tariffPerCubicMetre": "3.2 元/m³",
                "allowedReturn": { "equityReturn": "7 %", "leverage": "60 %", "designLoadFloor": "65 %", "everyYears": 3 }
              }
            },
            "binxi-roads": { "operation": { "kind": "schedule", "revenue": ["0 元"], "cost": ["300 万元", "320 万元"], "indexed": true } },
            "city-trunk": {
              "mechanism": "viabilityGap",
              "operation": {
                "kind": "items", "demandLoading": "0 %", "loads": ["80 %", "100 %"],
                "revenues": { "energy": { "quantity": 3161.6, "price": 231.5, "degradation": "0.5 %" } },
                "costs": { "pilot": { "firstYear": "50,000 元", "escalation": "-10 %" }, "royalty": { "shareOfRevenue": "3 %" }, "power": { "firstYear": "1 万元", "followsLoad": true } }
              }
            }
          }
        }
        """;

    [Fact]
    public void Every_kind_and_term_is_read()
    {
        using ModelFolder folder = ModelFolder.CopyOfHarbin();
        ModelReading reading = folder.Read([folder.Write("harbin/overlays/kinds.json", Everything)]);
        Assert.Equal("", string.Join("\n", reading.Problems));
        Dictionary<string, PppDeal> deals = reading.Portfolio!.Deals.OfType<PppDeal>().ToDictionary(deal => deal.Id);

        GasOperation gas = Assert.IsType<GasOperation>(deals["hanan-gas"].Operation);
        Assert.Equal((60_000, 2.8, 2, 1, 0.05), (gas.DailyCapacity.Value.Value, gas.PricePerCubicMetre.Value.Value, gas.NewUsers.Count, gas.PassThroughLagYears, gas.LoadGrowth.At(2018).Value.Fraction));
        Assert.Equal(0.8, deals["hanan-gas"].RevenueSharing!.GovernmentShareBelow.Value.Fraction);

        TollOperation toll = Assert.IsType<TollOperation>(deals["hanan-roads"].Operation);
        Assert.Equal((8_000, 12, 30_000, 0.25, 0.02), (toll.OpeningTraffic.Value.Value, toll.TollPerVehicle.Value.Value, toll.TrafficCapacity!.Value.Value, toll.HeavyShare.Value.Fraction, toll.TrafficGrowth.At(2040).Value.Fraction));
        Assert.Equal((0.4, 5, 2, 0.15), (toll.Review!.Wages.Value.Fraction, toll.Review.EveryYears, toll.Review.LagYears, toll.Review.CapPerReview!.Value.Fraction));

        HeatingOperation heat = Assert.IsType<HeatingOperation>(deals["binxi-heating"].Operation);
        Assert.Equal((FuelKind.Gas, true, 45, true, 20), (heat.FuelKind, heat.BoughtHeatMetered, heat.ConnectionFeePerSquareMetre!.Value.Value, heat.FuelLink!.ByGovernment, heat.Season!.StartDay));
        GovernmentPaymentTerms payment = deals["binxi-heating"].GovernmentPayment!;
        Assert.Equal((ConstructionBase.LessGovernmentEquity, 1, CostSharing.Banded, 0.7), (payment.ConstructionBase, payment.PaymentLag, payment.CostSharing, payment.PerformanceSteps[1].Factor.Value.Fraction));

        SewageOperation sewage = Assert.IsType<SewageOperation>(deals["binxi-sewage"].Operation);
        Assert.Equal((2, 0.12, 3), (sewage.GuaranteedVolumes.Count, sewage.SludgeCostPerCubicMetre!.Value.Value, sewage.Loads.Count));
        Assert.Equal(300, Assert.IsType<WasteOperation>(deals["wuchang-waste"].Operation).PowerPerTonne!.Value.Value);
        Assert.Equal(0.65, Assert.IsType<WaterOperation>(deals["shuangcheng-water"].Operation).AllowedReturn!.DesignLoadFloor.Value.Fraction);
        Assert.Equal((3.2e6, true), (Assert.IsType<ScheduleOperation>(deals["binxi-roads"].Operation).Cost[1].Value.Yuan, ((ScheduleOperation)deals["binxi-roads"].Operation).Indexed));
        ItemisedOperation items = Assert.IsType<ItemisedOperation>(deals["city-trunk"].Operation);
        Assert.Equal((3161.6, -0.1, 0.03), (items.Revenues[0].Quantity.Value.Value, items.Costs.Single(cost => cost.Id == "pilot").Escalation.Value.Fraction, items.Costs.Single(cost => cost.Id == "royalty").ShareOfRevenue.Value.Fraction));
        Assert.True(items.Costs.Single(cost => cost.Id == "power").FollowsLoad);
    }

    [Theory]
    [InlineData("\"wages\": \"40 %\"", "\"wages\": \"30 %\"", ProblemKind.Inconsistent, "deals:hanan-roads:operation:review")]
    [InlineData("\"capPerReview\": \"15 %\"", "\"capPerReview\": \"1 %\"", ProblemKind.Inconsistent, "deals:hanan-roads:operation:review:capPerReview")]
    [InlineData("\"lagYears\": 2, \"threshold\"", "\"lagYears\": 5, \"threshold\"", ProblemKind.OutOfRange, "deals:hanan-roads:operation:review:lagYears")]
    [InlineData("\"start\": \"10-20\"", "\"start\": \"13-20\"", ProblemKind.Date, "deals:binxi-heating:operation:season:start")]
    [InlineData("\"end\": \"04-20\"", "\"end\": \"11-20\"", ProblemKind.Inconsistent, "deals:binxi-heating:operation:season:end")]
    [InlineData("[\"95 %\", \"80 %\"]", "[\"80 %\", \"95 %\"]", ProblemKind.Inconsistent, "deals:binxi-heating:governmentPayment:performanceScores")]
    [InlineData("[\"100 %\", \"70 %\"]", "[\"100 %\"]", ProblemKind.Inconsistent, "deals:binxi-heating:governmentPayment:performanceFactors")]
    [InlineData("\"costBand\": \"2 %\",", "", ProblemKind.Missing, "deals:binxi-heating:governmentPayment:costBand")]
    [InlineData("\"powerPrice\": \"0.65 元/kWh\",", "", ProblemKind.Inconsistent, "deals:wuchang-waste:operation:powerPrice")]
    [InlineData("\"fuelGovernmentShare\": \"40 %\"", "\"fuelGovernmentShare\": \"60 %\"", ProblemKind.Inconsistent, "deals:binxi-heating:operation:fuelLink:share")]
    [InlineData("8,000 辆/d", "8,000 辆", ProblemKind.Unit, "deals:hanan-roads:operation:openingTraffic")]
    [InlineData("\"dailyCapacity\": \"4 万 m³/d\", ", "", ProblemKind.Missing, "deals:shuangcheng-water:operation:dailyCapacity")]
    [InlineData("\"allowedReturn\"", "\"losses\": \"70 %\", \"allowedReturn\"", ProblemKind.Unit, "deals:shuangcheng-water:operation:losses")]
    [InlineData("\"mechanism\": \"userPayment\"", "\"mechanism\": \"governmentPayment\"", ProblemKind.Inconsistent, "deals:hanan-roads:mechanism")]
    [InlineData("\"mechanism\": \"viabilityGap\",", "\"mechanism\": \"viabilityGap\", \"revenueSharing\": { \"lower\": \"0 %\", \"upper\": \"0 %\", \"governmentShareBelow\": \"0 %\", \"governmentShareAbove\": \"0 %\" },", ProblemKind.Inconsistent, "deals:city-trunk:revenueSharing")]
    [InlineData("\"guaranteedVolumes\"", "\"guaranteedVolume\": \"80 %\", \"guaranteedVolumes\"", ProblemKind.Inconsistent, "deals:binxi-sewage:operation:guaranteedVolumes")]
    [InlineData("\"firstYear\": \"1 万元\"", "\"firstYr\": \"1 万元\"", ProblemKind.Unknown, "deals:city-trunk:operation:costs:power:firstYr")]
    public void A_mistake_is_named_where_it_stands(string found, string written, ProblemKind kind, string path)
    {
        using ModelFolder folder = ModelFolder.CopyOfHarbin();
        Assert.Contains(found, Everything, StringComparison.Ordinal);
        ModelReading reading = folder.Read([folder.Write("harbin/overlays/kinds.json", Everything.Replace(found, written, StringComparison.Ordinal))]);
        Assert.Contains(reading.Problems, problem => problem.Kind == kind && problem.Path == path);
        Assert.All(reading.Problems, problem => Assert.NotEqual("", problem.AllowedEnglish));
    }
}
