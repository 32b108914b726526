using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Projection;
using HarbinParks.Finance.Sampling;
using HarbinParks.Finance.Units;
using static HarbinParks.Finance.Tests.Projection.Figures;

namespace HarbinParks.Finance.Tests.Projection;

/// <summary>A city in which cost and prices stay as they are, so that a deal's flows can be worked out by hand. Amounts in 亿元.</summary>
internal static class QuietCase
{
    public static int FirstYear => HarbinCase.Portfolio.FirstYear;

    public static string Payer => HarbinCase.Portfolio.Payers[0].Id;

    public static string OtherPayer => HarbinCase.Portfolio.Payers[1].Id;

    /// <summary>A portfolio whose payers pay all that is due, and whose works are late by so many years.</summary>
    public static Portfolio Of(Deal deal, int late = 0, double overrun = 1)
    {
        Portfolio harbin = HarbinCase.Portfolio;
        return harbin with
        {
            Deals = [deal],
            FiscalBehaviour = harbin.FiscalBehaviour with { RigidFloor = false },
            Drivers = harbin.Drivers with
            {
                OverrunClasses = new Dictionary<string, OverrunClass> { ["sure"] = new(Number(overrun), Number(0)) },
                ConstructionCost = Still(harbin.Drivers.ConstructionCost),
                Inflation = Still(harbin.Drivers.Inflation),
                DelayProbabilities = [.. Enumerable.Repeat(Part(0), late), Part(1)],
            },
            Plan = null,
        };
    }

    /// <summary>Payers who pay nothing for so many years, then all.</summary>
    public static Portfolio PaysNothingFor(this Portfolio portfolio, int years)
    {
        Phase<Rate>[] phases = [new(FirstYear + years - 1, Percent(60)), new(int.MaxValue, Percent(-90))];
        return portfolio with
        {
            FiscalBehaviour = portfolio.FiscalBehaviour with { RigidFloor = true, RigidityTrend = new Phased<Rate>(years == 0 ? phases[1..] : phases) },
            Payers = [.. portfolio.Payers.Select(payer => payer with { RigidShare = Part(1) })],
        };
    }

    /// <summary>Works of two years with even spend, 10 in all.</summary>
    public static BuildTransferDeal BuildTransfer() => new()
    {
        Id = "bt",
        Name = "bt",
        Park = HarbinCase.Portfolio.Parks[0].Id,
        Payers = [new PayerShare(Payer, Part(1))],
        Sector = Sector.Road,
        SigningDate = new DateOnly(2012, 6, 1),
        Illustrative = true,
        SizeBasis = "",
        Investment = YiYuan(10),
        ConstructionStart = FirstYear,
        SpendCurve = [Part(0.5), Part(0.5)],
        OverrunClass = "sure",
        BaseMultiple = Number(1),
        Return = Percent(7),
        Instalments = [Part(0.4), Part(0.3), Part(0.3)],
    };

    /// <summary>Works of two years with even spend, 10 in all, a fifth of it capital, half of that the government's; five years of an annuity at 6 %.</summary>
    public static PppDeal Partnership() => new()
    {
        Id = "ppp",
        Name = "ppp",
        Park = HarbinCase.Portfolio.Parks[0].Id,
        Payers = [new PayerShare(Payer, Part(1))],
        Sector = Sector.Road,
        SigningDate = new DateOnly(2016, 6, 1),
        Illustrative = true,
        SizeBasis = "",
        Investment = YiYuan(10),
        ConstructionStart = FirstYear,
        SpendCurve = [Part(0.5), Part(0.5)],
        OverrunClass = "sure",
        Mechanism = PaymentMechanism.GovernmentPayment,
        OperationYears = 5,
        EquityShare = Part(0.2),
        GovernmentEquityShare = Part(0.5),
        StandbyEquityShare = Part(0),
        Loans =
        [
            new LoanTerms
            {
                Repayment = Repayment.EqualPrincipal, RepaymentYears = 4, GraceYears = 0, RateBasis = RateBasis.Fixed, RateOrSpread = Percent(6), Multiple = Number(1),
            },
        ],
        GovernmentPayment = new GovernmentPaymentTerms
        {
            ConstructionPayment = ConstructionPayment.Annuity,
            SubsidyYears = 5,
            AnnuityReturn = Percent(6),
            ReasonableProfit = Percent(0),
            DiscountRate = Percent(0),
            FirstExponent = 1,
            OperatingProfit = Percent(0),
            PerformanceLink = Part(0),
            PaymentBaseCap = Number(1.05),
            DemandSharing = DemandSharing.Contract,
            DemandBand = Part(0),
            DemandGovernmentShare = Part(0),
            FuelBand = Part(0),
            FuelGovernmentShare = Part(0),
        },
        Operation = new AvailabilityOperation { FixedCost = YiYuan(0) },
        IncomeTax = new IncomeTaxTerms { FullRate = Part(0), Holiday = false, LossExpiryYears = 0 },
        ReserveShare = Part(0),
    };

    /// <summary>What is read of each year of the base case.</summary>
    public static List<TRead> Years<TRead>(Portfolio portfolio, int years, Func<BlockState<Scalar>, TRead> read)
    {
        SimulationPlan plan = HarbinCase.Compile(portfolio);
        BlockProjection<Scalar> projection = new(plan, 1);
        projection.Begin(DrawSource.Base, 0);
        List<TRead> values = [];
        for (int year = 0; year < years; year++)
        {
            projection.Step(year);
            values.Add(read(projection.State));
        }

        return values;
    }

    /// <summary>Fails where amounts in yuan are not the expected ones in 亿元.</summary>
    public static void AssertYi(double[] expected, IEnumerable<double> actual)
    {
        double[] found = [.. actual.Select(amount => amount / 1e8)];
        Assert.Equal(expected.Length, found.Length);
        for (int i = 0; i < expected.Length; i++)
            Assert.True(Math.Abs(expected[i] - found[i]) < 1e-9, $"year {i}: expected {expected[i]:R}, found {found[i]:R} ({string.Join(", ", found)})");
    }

    private static GrowthProcess Still(GrowthProcess process) => process with { Start = Percent(0), Mean = new Phased<Rate>([new Phase<Rate>(int.MaxValue, Percent(0))]) };
}
