using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Projection;
using HarbinParks.Finance.Sampling;
using HarbinParks.Finance.Tests.Projection;

namespace HarbinParks.Finance.Tests.Simulation;

/// <summary>A deal more or less moves nobody else's draws: two variants of a model see the same futures.</summary>
public class AddedDealTests
{
    private static readonly DrawSource _seed = DrawSource.Philox(7);

    [Fact]
    public void A_deal_in_front_of_the_others_moves_no_draw_of_theirs()
    {
        SimulationPlan with = HarbinCase.Plan;
        SimulationPlan without = HarbinCase.Compile(HarbinCase.Portfolio with { Deals = [.. HarbinCase.Portfolio.Deals.Skip(1)] });
        Assert.Equal(with.Draws.Once.Count - 4, without.Draws.Once.Count);
        DrawBlock more = new(with.Draws, 32);
        DrawBlock fewer = new(without.Draws, 32);
        more.Begin<Scalar>(_seed, 64);
        fewer.Begin<Scalar>(_seed, 64);
        for (int variable = 0; variable < without.Draws.Once.Count; variable++)
            Assert.Equal(fewer.Once(variable), more.Once(Place(with.Draws.Once, without.Draws.Once[variable].Id)));

        for (int period = 0; period < with.Years; period++)
        {
            more.Advance<Scalar>(period);
            fewer.Advance<Scalar>(period);
            for (int variable = 0; variable < without.Draws.Yearly.Count; variable++)
                Assert.Equal(fewer.Yearly(variable, period), more.Yearly(Place(with.Draws.Yearly, without.Draws.Yearly[variable].Id), period));
        }
    }

    [Fact]
    public void Payers_and_deals_that_do_not_meet_the_added_deal_keep_every_bit()
    {
        Deal added = HarbinCase.Portfolio.Deals[0];
        string payer = added.Payers[0].Payer;
        SimulationPlan with = HarbinCase.Plan;
        SimulationPlan without = HarbinCase.Compile(HarbinCase.Portfolio with { Deals = [.. HarbinCase.Portfolio.Deals.Skip(1)] });
        Dictionary<string, ulong[]> before = Rows(without);
        Dictionary<string, ulong[]> after = Rows(with);
        string[] untouched = [.. before.Keys.Where(key => !key.StartsWith("city ", StringComparison.Ordinal) && !key.StartsWith("perimeter ", StringComparison.Ordinal) && !Meets(key, with.Portfolio, payer))];
        Assert.True(untouched.Length > 300, $"{untouched.Length}");
        Assert.All(untouched, key => Assert.True(before[key].AsSpan().SequenceEqual(after[key]), key));
        Assert.Contains(before.Keys, key => !before[key].AsSpan().SequenceEqual(after[key]));
    }

    private static bool Meets(string row, Portfolio portfolio, string payer)
    {
        string id = row.Split(' ')[1];
        return id == payer
            || portfolio.Parks.Any(park => park.Id == id && park.Payer == payer)
            || portfolio.Deals.Any(deal => deal.Id == id && deal.Payers.Any(share => share.Payer == payer))
            || row.StartsWith("platform ", StringComparison.Ordinal);
    }

    private static int Place(IReadOnlyList<DrawVariable> variables, string id) => variables.Select((variable, i) => (variable.Id, i)).First(pair => pair.Id == id).i;

    private static Dictionary<string, ulong[]> Rows(SimulationPlan plan)
    {
        const int Paths = 16;
        BlockProjection<Lanes256> projection = new(plan, Paths);
        Observer<Lanes256> observer = new(plan, Paths);
        string[] names = [.. plan.Observations.Rows.Select(row => $"{plan.Entities[row.Entity].Kind} {plan.Entities[row.Entity].Id} {row.Indicator.Id}")];
        Dictionary<string, ulong[]> rows = names.ToDictionary(name => name, _ => new ulong[plan.Years * Paths], StringComparer.Ordinal);
        projection.Begin(_seed, 32);
        for (int period = 0; period < plan.Years; period++)
        {
            projection.Step(period);
            observer.Observe(projection.State, period);
            for (int row = 0; row < names.Length; row++)
            {
                for (int lane = 0; lane < Paths; lane++)
                    rows[names[row]][period * Paths + lane] = BitConverter.DoubleToUInt64Bits(observer.Values(row)[lane]);
            }
        }

        return rows;
    }
}
