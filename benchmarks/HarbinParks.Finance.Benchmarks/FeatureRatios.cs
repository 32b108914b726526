using System.Globalization;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Benchmarks;

/// <summary>What a feature costs: the Harbin model as it is, and with the feature on in every partnership; projected in turns in one process.</summary>
internal static class FeatureRatios
{
    private const int Block = 128;
    private const int Rounds = 12;
    private static readonly FigureOrigin _origin = new("benchmark", "", FigureStatus.Assumption, "benchmark", "benchmark");

    /// <summary>Features by name, each as a change of a partnership.</summary>
    private static IReadOnlyList<(string Name, Func<PppDeal, PppDeal> With)> Features { get; } =
    [
        ("equity-first", deal => deal with { Capital = new CapitalTerms { Timing = EquityTiming.First } }),
        ("two-loans", deal => deal with { Loans = [First(deal) with { Id = "a", Portion = Part(0.5) }, First(deal) with { Id = "b", Portion = Part(0.5) }] }),
        ("junior-loan", deal => deal with { Loans = [First(deal) with { Id = "a", Portion = Part(0.8) }, First(deal) with { Id = "b", Portion = Part(0.2), Seniority = Seniority.Junior }] }),
        ("loan-fees", deal => deal with { Loans = [First(deal) with { CommitmentFee = new Figure<Rate>(Rate.FromPercent(0.3), _origin), ArrangementFee = Part(0.005) }] }),
        ("average-balance", deal => deal with { Loans = [First(deal) with { InterestBasis = InterestBasis.Average }] }),
        ("loan-calendar-moves", deal => deal with { Loans = [First(deal) with { Calendar = LoanCalendar.Moves }] }),
        ("maximum-then-level", deal => deal with { Loans = [First(deal) with { Repayment = Repayment.MaximumThenLevel }] }),
        ("vat", deal => deal with { Vat = Vat() }),
        ("working-capital", deal => deal with { WorkingCapital = new WorkingCapitalTerms { UserDays = 45, GovernmentDays = 30, PayableDays = 60 } }),
        ("lock-up", deal => deal with { Distribution = new DistributionTerms { LockUp = Number(1.1) } }),
        ("construction-grant", deal => deal with { Support = new PublicSupport { Grant = new ConstructionGrant { CostShare = Part(0.1) } } }),
        ("early-end", deal => deal with { Termination = new TerminationTerms { Company = new Compensation(Part(0.8), Part(0)) } }),
        ("cash-sweep", deal => deal with { Sweep = new CashSweep(Part(0.5), 2000, 2100) }),
    ];

    /// <summary>Measures and prints.</summary>
    /// <param name="output">Takes lines "ns NAME VALUE" and "ratio NAME VALUE".</param>
    internal static void Print(TextWriter output)
    {
        Portfolio harbin = HarbinCase.Portfolio;
        List<(string Name, SimulationPlan Plan)> plans = [("plain", HarbinCase.Plan)];
        plans.AddRange(Features.Select(feature => (feature.Name, HarbinCase.Compile(harbin with { Deals = [.. harbin.Deals.Select(deal => deal is PppDeal ppp ? feature.With(ppp) : deal)] }))));
        plans.AddRange(new[] { 2, 4, 12 }.Select(periods => ($"periods-{periods}", HarbinCase.Compile(harbin with { PeriodsPerYear = periods }))));
        BlockRun[] runs = [.. plans.Select(plan => BlockRun.Of(LaneKind.Pair512, Block, plan.Plan))];

        // A small block is enough to see that the vector and the plain number agree to the bit with the feature on.
        foreach ((string _, SimulationPlan plan) in plans)
            BlockRun.Of(LaneKind.Pair512, 16, plan).Verify();

        foreach (BlockRun run in runs)
            run.Project(0);

        double[] least = [.. runs.Select(_ => double.MaxValue)];
        for (int round = 0; round < Rounds; round++)
        {
            for (int i = 0; i < runs.Length; i++)
            {
                double start = CpuClock.OfThread;
                runs[i].Project(0);
                runs[i].Project(Block);
                least[i] = Math.Min(least[i], CpuClock.OfThread - start);
            }
        }

        double dealYears = 2.0 * Block * HarbinCase.Plan.Years * harbin.Deals.OfType<PppDeal>().Count();
        for (int i = 1; i < runs.Length; i++)
        {
            Line(output, "ns", $"{plans[i].Name}-more-a-partnership-year", (least[i] - least[0]) / dealYears);
            Line(output, "ratio", $"{plans[i].Name}-to-plain", least[i] / least[0]);
        }
    }

    private static LoanTerms First(PppDeal deal) => deal.Loans[0];

    private static Figure<Number> Number(double value) => new(Units.Number.Of(value), _origin);

    private static VatTerms Vat() => new()
    {
        Method = VatMethod.General,
        UserRate = Always(0.06),
        GovernmentRate = Always(0.06),
        InputShare = Part(0.4),
        InputRate = Always(0.13),
        ConstructionShare = Part(0.8),
        ConstructionRate = Always(0.09),
        RefundShare = Part(0),
        ExemptShare = Part(0),
        SurtaxShare = Part(0.12),
    };

    private static Phased<Share> Always(double fraction) => new([new Phase<Share>(int.MaxValue, Part(fraction))]);

    private static Figure<Share> Part(double fraction) => new(Share.FromPercent(100 * fraction), _origin);

    private static void Line(TextWriter output, string kind, string name, double value)
        => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind} feature-{name} {value:0.###}"));
}
