using HarbinParks.Finance.Indicators;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Projection;
using HarbinParks.Finance.Sampling;
using HarbinParks.Finance.Simulation;
using HarbinParks.Finance.Statistics;
using HarbinParks.Finance.Tests.Projection;
using HarbinParks.Finance.Units;
using static HarbinParks.Finance.Tests.Projection.Figures;

namespace HarbinParks.Finance.Tests.Simulation;

/// <summary>Crossing probabilities against their closed form: budgets that are revenue only, lognormal, and a payment that stays the same.</summary>
public class ClosedFormTests
{
    private const int Paths = 16384;
    private const int Years = 7;
    private const double Line = 0.10;

    [Theory]
    [InlineData(0.04, 0.1, 0, 9.6)]
    [InlineData(0.08, 0.1, 0, 9.0)]
    [InlineData(0.08, 0.5, 0, 10.4)]
    [InlineData(0.15, 0.02, 0, 7.0)]
    [InlineData(0.05, 0.2, 1, 8.5)]
    public void One_payer_with_a_lognormal_budget_crosses_as_often_as_theory_says(double volatility, double reversion, double beta, double payment)
    {
        Portfolio portfolio = RevenueOnly(reversion, (volatility, beta, payment));
        SimulationPlan plan = HarbinCase.Compile(portfolio);
        SimulationStatistics statistics = PortfolioSimulation.Run(
            plan, new SimulationSeries(plan, BaseCase.Of(plan)), new RunSettings { Paths = Paths, Seed = 3, Threads = 2 }, null, CancellationToken.None);
        int row = ObservationPlan.PayerRow(0) + ObservationPlan.PlaceOf(ObservationPlan.OfPayer, IndicatorCatalogue.PppShare);
        int line = plan.Observations.Rows[row].Lines.ToList().FindIndex(line => line.Rule.Id == "ppp-10");
        double[] central = CentralShares(plan, 0);
        double largest = 0;
        for (int year = 0; year < Years; year++)
        {
            double expected = Crossing(central[year], Deviation(portfolio, volatility, reversion, beta, year));
            double found = statistics.Crosses(row, line, year)!.Value.Probability;
            double error = Math.Sqrt(expected * (1 - expected) / Paths);
            Assert.True(Math.Abs(found - expected) <= 4 * error, $"year {year}: {found:0.00000}, theory {expected:0.00000} ± {error:0.00000}");
            largest = Math.Max(largest, expected);
        }

        Assert.InRange(largest, 0.01, 0.99);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.3)]
    [InlineData(0.7)]
    [InlineData(1)]
    public void Two_payers_cross_together_as_their_correlation_says(double correlation)
    {
        // Half a deviation of room: the city's factor carries the common part of the variance, the payer's own the rest.
        double common = HarbinCase.Portfolio.Drivers.Revenue.Volatility.Value.Fraction;
        double total = Math.Max(common, 0.05);
        double beta = Math.Sqrt(correlation) * total / common;
        double own = Math.Sqrt(1 - correlation) * total;
        Portfolio portfolio = RevenueOnly(0.1, (own, beta, 9.7), (own, beta, 9.7));
        SimulationPlan plan = HarbinCase.Compile(portfolio);
        double alone = Crossing(CentralShares(plan, 0)[0], total);
        double expected = Together(alone, correlation);
        int[] found = new int[2];
        BlockProjection<Scalar> projection = new(plan, 1);
        for (long path = 0; path < Paths; path++)
        {
            projection.Begin(DrawSource.Philox(5), path);
            projection.Step(0);
            bool[] crosses = [.. projection.State.Payers.Take(2).Select(payer => payer.PppDue.Value / payer.Expenditure.Value > Line)];
            found[0] += crosses[0] ? 1 : 0;
            found[1] += crosses[0] && crosses[1] ? 1 : 0;
        }

        Assert.InRange(alone, 0.1, 0.5);
        Assert.Equal(alone, found[0] / (double)Paths, 4 * Math.Sqrt(alone * (1 - alone) / Paths));
        Assert.Equal(expected, found[1] / (double)Paths, 4 * Math.Sqrt(expected * (1 - expected) / Paths));
    }

    /// <summary>Payers with nothing but own revenue of 100 and payments of PPP deals outside the model, all in 亿元: the budget's log is normal.</summary>
    private static Portfolio RevenueOnly(double reversion, params (double Volatility, double Beta, double Payment)[] payers)
    {
        Portfolio harbin = HarbinCase.Portfolio;
        return harbin with
        {
            LastYear = harbin.FirstYear + Years - 1,
            Deals = [],
            Parks = [],
            Platforms = [],
            Perimeters = [],
            Plan = null,
            Payers = [.. payers.Select((terms, i) => harbin.Payers[i] with
            {
                Revenue = YiYuan(100),
                Expenditure = YiYuan(100),
                NetTransfers = YiYuan(0),
                FundRevenue = YiYuan(0),
                StatutoryDebt = YiYuan(0),
                HiddenDebt = null,
                ExistingPppPayment = YiYuan(terms.Payment),
                ExistingPppPhase = Always(Part(1)),
                RevenueBeta = Number(terms.Beta),
                RevenueVolatility = Part(terms.Volatility),
                TransferVolatility = Part(0),
            })],
            FiscalBehaviour = harbin.FiscalBehaviour with
            {
                TransferCompensation = Part(0),
                RevenueReversion = Number(reversion),
                ExistingPppGrowth = Percent(0),
                FundDrawShare = Part(0),
                NetNewBonds = Always(Percent(0)),
                NetNewBondsCommonVolatility = Part(0),
                NetNewBondsOwnVolatility = Part(0),
            },
            Drivers = harbin.Drivers with { Revenue = harbin.Drivers.Revenue with { Start = Percent(0), Mean = Always(Percent(0)) } },
        };
    }

    private static Phased<T> Always<T>(Figure<T> value)
        where T : struct, IQuantity
        => new([new Phase<T>(int.MaxValue, value)]);

    private static double[] CentralShares(SimulationPlan plan, int payer)
    {
        BlockProjection<Scalar> projection = new(plan, 1);
        projection.Begin(DrawSource.Base, 0);
        double[] shares = new double[Years];
        for (int year = 0; year < Years; year++)
        {
            projection.Step(year);
            shares[year] = projection.State.Payers[payer].PppDue.Value / projection.State.Payers[payer].Expenditure.Value;
        }

        return shares;
    }

    /// <summary>Standard deviation of the log budget: the payer's own reverting part and β times the sum of the city's persistent growth.</summary>
    private static double Deviation(Portfolio portfolio, double own, double reversion, double beta, int year)
    {
        GrowthProcess city = portfolio.Drivers.Revenue;
        double kept = Math.Exp(-reversion);
        double persistence = city.Persistence.Value.Value;
        double variance = 0;
        for (int age = 0; age <= year; age++)
        {
            double growth = Enumerable.Range(0, age + 1).Sum(k => Math.Pow(persistence, k));
            variance += Math.Pow(own * Math.Pow(kept, age), 2) + Math.Pow(beta * city.Volatility.Value.Fraction * growth, 2);
        }

        return Math.Sqrt(variance);
    }

    private static double Crossing(double central, double deviation) => Scalar.NormalProbability(Math.Log(central / Line) / deviation).Value;

    /// <summary>Both of two equally likely, equally correlated normals above a line: one common factor, integrated by the midpoint rule.</summary>
    private static double Together(double alone, double correlation)
    {
        if (correlation == 1)
            return alone;

        double line = Scalar.NormalQuantile(alone).Value;
        const int steps = 4000;
        double sum = 0;
        for (int i = 0; i < steps; i++)
        {
            double common = -8 + (i + 0.5) * 16 / steps;
            double each = Scalar.NormalProbability((line + Math.Sqrt(correlation) * common) / Math.Sqrt(1 - correlation)).Value;
            sum += Math.Exp(-0.5 * common * common) * each * each;
        }

        return sum * 16 / steps / Math.Sqrt(2 * Math.PI);
    }
}
