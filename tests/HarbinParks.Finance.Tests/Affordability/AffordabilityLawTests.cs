using HarbinParks.Finance.Affordability;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Projection;
using HarbinParks.Finance.Sampling;
using HarbinParks.Finance.Simulation;
using HarbinParks.Finance.Statistics;
using HarbinParks.Finance.Tests.Projection;

namespace HarbinParks.Finance.Tests.Affordability;

/// <summary>Laws of the heads: nothing that a run counts is left out, the futures are the same, and what is asked does not change them.</summary>
public sealed class AffordabilityLawTests
{
    private static readonly RunSettings _run = new() { Paths = 512, Seed = 11, Threads = 2 };

    private static readonly Lazy<AffordabilityReport> _contract = new(() => Run(SubsidyBasis.Contract, 2));

    [Fact]
    public void Heads_of_all_deals_and_what_lies_outside_the_model_are_the_payments_due_of_the_run_on_every_path()
    {
        SimulationPlan plan = HarbinCase.Plan;
        IReadOnlyList<ResponsibilityPosition> positions = ResponsibilityPosition.Of(plan);
        BlockProjection<Scalar> projection = new(plan, 1);
        ResponsibilityReader<Scalar> reader = new(plan, 1);
        foreach (DrawSource source in new[] { DrawSource.Base, DrawSource.Philox(5) })
        {
            projection.Begin(source, 17);
            for (int year = 0; year < plan.Years; year++)
            {
                projection.OpenYear(year);
                for (int period = year * plan.PeriodsPerYear; period < (year + 1) * plan.PeriodsPerYear; period++)
                {
                    projection.StepPeriod(year, period);
                    reader.SeePeriod(projection.State, period);
                }

                projection.CloseYear(year);
                for (int payer = 0; payer < plan.Payers.Count; payer++)
                {
                    double heads = positions.Where(position => position.Payer == payer).Sum(position => reader.Due(projection.State, position, 0).Value);
                    double due = projection.State.Payers[payer].PppDue.Value;
                    Assert.Equal(due, heads + plan.Payers[payer].Terms.ExistingPpp[year].Value, 1e-9 * Math.Max(due, 1e6));
                }
            }
        }
    }

    [Fact]
    public void With_the_subsidy_as_contracted_the_probabilities_are_those_of_a_run_bit_by_bit()
    {
        SimulationPlan plan = HarbinCase.Plan;
        SimulationSeries series = new(plan, BaseCase.Of(plan));
        SimulationStatistics statistics = PortfolioSimulation.Run(plan, series, _run, null, CancellationToken.None);
        int band = _contract.Value.Bands.ToList().FindIndex(one => one.Rule.Id == "ppp-10");
        int crossed = 0;
        for (int payer = 0; payer < plan.Payers.Count; payer++)
        {
            int row = ObservationPlan.PayerRow(payer);
            int line = plan.Observations.Rows[row].Lines.ToList().FindIndex(one => one.Rule.Id == "ppp-10");
            for (int year = 0; year < plan.Years; year++)
            {
                ProbabilityEstimate? expected = statistics.Crosses(SimulationSeries.OfRow(row), line, year);
                Assert.Equal(expected, _contract.Value.Payers[payer].Years[year].Bands[band]);
                crossed += expected!.Value.Probability > 0 ? 1 : 0;
            }
        }

        Assert.True(crossed > 5, $"{crossed}");
    }

    [Fact]
    public void Any_number_of_threads_gives_the_same_figures()
    {
        AffordabilityReport one = Run(SubsidyBasis.Contract, 1);
        Assert.Equal(
            one.Deals.SelectMany(deal => deal.Years.Select(year => year.RiskMethods)),
            _contract.Value.Deals.SelectMany(deal => deal.Years.Select(year => year.RiskMethods)));
    }

    [Fact]
    public void Levels_add_up_their_deals_and_risk_is_never_negative()
    {
        foreach (PayerAffordability payer in _contract.Value.Payers)
        {
            DealResponsibility[] deals = [.. _contract.Value.Deals.Where(deal => deal.Payer == payer.Id)];
            for (int year = 0; year < payer.Years.Count; year++)
                Assert.Equal(deals.Sum(deal => deal.Years[year].Total) + payer.Years[year].Existing, payer.Years[year].Total, 1e-9 * Math.Max(payer.Years[year].Total, 1));
        }

        Assert.All(_contract.Value.Deals.SelectMany(deal => deal.Years), year => Assert.True(year.Risk >= 0 && year.Equity >= 0 && year.Subsidy >= 0 && year.Matching >= 0));
        Assert.Contains(_contract.Value.Deals.SelectMany(deal => deal.Years), year => year.Risk > 1e5);
        Assert.Equal(0, _contract.Value.InvalidValues);
    }

    [Fact]
    public void By_the_formula_the_subsidy_grows_where_the_contract_pays_an_annuity()
    {
        double[] Subsidy(SubsidyBasis basis) => [.. (basis == SubsidyBasis.Contract ? _contract.Value : Run(basis, 2)).Deals.First(deal => deal.Deal == "hanan-roads").Years.Select(year => year.Subsidy).Where(subsidy => subsidy > 0)];
        double[] contract = Subsidy(SubsidyBasis.Contract);
        double[] formula = Subsidy(SubsidyBasis.Formula);
        Assert.Equal(contract.Length, formula.Length);
        Assert.True(formula[0] < contract[0] && formula[^1] > contract[^1], $"{contract[0]} {formula[0]} … {contract[^1]} {formula[^1]}");
    }

    [Fact]
    public void A_band_is_law_only_while_its_rule_is_in_force()
    {
        ShareBand ten = _contract.Value.Bands.Single(band => band.Rule.Id == "ppp-10");
        ShareBand seven = _contract.Value.Bands.Single(band => band.Rule.Id == "ppp-7");
        int Of(int year) => year - HarbinCase.Portfolio.FirstYear;
        Assert.Equal([0.05, 0.07, 0.10], _contract.Value.Bands.Select(band => band.Threshold));
        Assert.Equal(BandState.InForce, ten.States[Of(2016)]);
        Assert.Equal(BandState.Reference, ten.States[Of(2030)]);
        Assert.Equal(BandState.NotInForce, seven.States[Of(2016)]);
        Assert.Equal(BandState.InForce, seven.States[Of(2020)]);
    }

    private static AffordabilityReport Run(SubsidyBasis basis, int threads)
        => AffordabilityAssessment.Run(HarbinCase.Portfolio, HarbinCase.Rules, basis, _run with { Threads = threads }, null, CancellationToken.None);
}
