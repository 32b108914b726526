using HarbinParks.Finance.Indicators;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Projection;
using HarbinParks.Finance.Sampling;

namespace HarbinParks.Finance.Tests.Projection;

/// <summary>Consolidated debt over random perimeters of the Harbin model: what members owe one by one, less what they owe each other.</summary>
public class PerimeterTests
{
    private const int Year = 8;
    private static readonly Portfolio _harbin = HarbinCase.Portfolio;

    [Fact]
    public void Consolidated_debt_is_the_sum_of_solo_debts_less_internal_claims()
    {
        Random random = new(107);
        Perimeter[] perimeters = [.. Enumerable.Range(0, 60).Select(i => Some(random, i))];
        Read read = Read.Of(perimeters);
        double inside = 0;
        for (int i = 0; i < perimeters.Length; i++)
        {
            double solo = perimeters[i].Payers.Sum(read.Payer) + perimeters[i].Platforms.Sum(read.Platform) + perimeters[i].Parks.Sum(read.Park);
            double claims = Claims(perimeters[i], read);
            AssertYuan(claims, read.Row(i, IndicatorCatalogue.InternalClaims));
            AssertYuan(solo - claims, read.Row(i, IndicatorCatalogue.ConsolidatedDebt));
            inside += claims;
        }

        Assert.True(inside > 1e9, "no perimeter had claims inside");
    }

    [Fact]
    public void Two_that_are_joined_owe_together_what_they_owe_apart_less_what_lies_between_them()
    {
        Random random = new(108);
        for (int round = 0; round < 10; round++)
        {
            Perimeter whole = Some(random, 0);
            Perimeter first = whole with { Id = "first", Payers = Half(whole.Payers, true), Platforms = Half(whole.Platforms, true), Parks = Half(whole.Parks, true) };
            Perimeter second = whole with { Id = "second", Payers = Half(whole.Payers, false), Platforms = Half(whole.Platforms, false), Parks = Half(whole.Parks, false) };
            Read read = Read.Of([whole, first, second]);
            double between = Claims(whole, read) - Claims(first, read) - Claims(second, read);
            Assert.True(between >= 0);
            AssertYuan(
                read.Row(1, IndicatorCatalogue.ConsolidatedDebt) + read.Row(2, IndicatorCatalogue.ConsolidatedDebt) - between, read.Row(0, IndicatorCatalogue.ConsolidatedDebt));
        }
    }

    [Fact]
    public void The_order_of_members_does_not_matter_and_a_single_member_owes_what_it_owes()
    {
        Perimeter all = All();
        Perimeter turned = all with { Id = "turned", Payers = [.. all.Payers.Reverse()], Platforms = [.. all.Platforms.Reverse()], Parks = [.. all.Parks.Reverse()] };
        Perimeter one = new() { Id = "one", Name = "one", Payers = [], Platforms = ["limin-co"], Parks = [] };
        Read read = Read.Of([all, turned, one]);
        AssertYuan(read.Row(0, IndicatorCatalogue.ConsolidatedDebt), read.Row(1, IndicatorCatalogue.ConsolidatedDebt));
        AssertYuan(read.Platform("limin-co"), read.Row(2, IndicatorCatalogue.ConsolidatedDebt));
        Assert.Equal(0, read.Row(2, IndicatorCatalogue.InternalClaims));
        Assert.Equal(0, read.Row(2, IndicatorCatalogue.ConsolidatedDebtRatio));
        Assert.True(read.Row(0, IndicatorCatalogue.ConsolidatedDebtRatio) > 0.5);
    }

    private static double Claims(Perimeter perimeter, Read read)
        => perimeter.Platforms.Where(id => perimeter.Payers.Contains(Platform(id).Payer)).Sum(read.Recognised)
            + perimeter.Platforms.Sum(id => Platform(id).Guarantees.Where(guarantee => perimeter.Platforms.Contains(guarantee.Beneficiary)).Sum(guarantee => read.Paid(id, guarantee.Beneficiary)))
            + perimeter.Platforms.Sum(id => perimeter.Payers.Sum(payer => read.Duty(payer, id)))
            + perimeter.Parks.Where(id => perimeter.Payers.Contains(_harbin.Parks.First(park => park.Id == id).Payer)).Sum(read.Park);

    private static Platform Platform(string id) => _harbin.Platforms.First(platform => platform.Id == id);

    private static Perimeter All() => new()
    {
        Id = "all",
        Name = "all",
        Payers = [.. _harbin.Payers.Select(payer => payer.Id)],
        Platforms = [.. _harbin.Platforms.Select(platform => platform.Id)],
        Parks = [.. _harbin.Parks.Select(park => park.Id)],
    };

    private static Perimeter Some(Random random, int number)
    {
        Perimeter all = All();
        return all with { Id = $"p{number}", Payers = Draw(all.Payers), Platforms = Draw(all.Platforms), Parks = Draw(all.Parks) };

        IReadOnlyList<string> Draw(IReadOnlyList<string> ids) => [.. ids.Where(_ => random.NextDouble() < 0.6)];
    }

    private static IReadOnlyList<string> Half(IReadOnlyList<string> ids, bool first) => [.. ids.Where((_, i) => i % 2 == 0 == first)];

    private static void AssertYuan(double expected, double actual) => Assert.Equal(expected, actual, 1e-12 * Math.Abs(expected) + 1e-3);

    /// <summary>The end of a year on a path on which guarantees have been called.</summary>
    private sealed class Read
    {
        private readonly SimulationPlan _plan;
        private readonly BlockState<Scalar> _state;
        private readonly Observer<Scalar> _observer;

        private Read(SimulationPlan plan, BlockState<Scalar> state, Observer<Scalar> observer) => (_plan, _state, _observer) = (plan, state, observer);

        internal static Read Of(IReadOnlyList<Perimeter> perimeters)
        {
            SimulationPlan plan = HarbinCase.Compile(_harbin with { Perimeters = perimeters, LastYear = _harbin.FirstYear + Year });
            BlockProjection<Scalar> projection = new(plan, 1);
            Observer<Scalar> observer = new(plan, 1);
            for (long path = 0; path < 500; path++)
            {
                projection.Begin(DrawSource.Philox(1), path);
                for (int year = 0; year <= Year; year++)
                    projection.Step(year);

                if (projection.State.Guarantees.Any(guarantee => guarantee.Used.Value > 1e7))
                {
                    observer.Observe(projection.State, Year);
                    return new Read(plan, projection.State, observer);
                }
            }

            throw new InvalidOperationException("No guarantee was called on 500 paths.");
        }

        internal double Payer(string id) => _state.Payers[IndexOf(_harbin.Payers, payer => payer.Id == id)].WideDebt.Value;

        internal double Platform(string id) => _state.Platforms[PlatformIndex(id)].Debt.Value;

        internal double Park(string id) => _state.Parks[IndexOf(_harbin.Parks, park => park.Id == id)].Debt.Value;

        internal double Recognised(string id) => Platform(id) * ((Scalar)_plan.Platforms[PlatformIndex(id)].Terms.RecognisedShare[Year]).Value;

        internal double Paid(string guarantor, string beneficiary)
            => Enumerable.Range(0, _plan.Guarantees.Count)
                .Where(g => _plan.Guarantees[g].Guarantor == PlatformIndex(guarantor) && _plan.Guarantees[g].Beneficiary == PlatformIndex(beneficiary))
                .Sum(g => _state.Guarantees[g].Used.Value);

        internal double Duty(string payer, string platform)
            => Enumerable.Range(0, _plan.GovernmentDuties.Count)
                .Where(d => _plan.GovernmentDuties[d].Payer == IndexOf(_harbin.Payers, other => other.Id == payer) && _plan.GovernmentDuties[d].Platform == PlatformIndex(platform))
                .Sum(d => _state.GovernmentDuties[d].Counted.Value);

        internal double Row(int perimeter, Indicator indicator)
            => _observer.Values(_plan.Observations.PerimeterRow(perimeter) + ObservationPlan.PlaceOf(ObservationPlan.OfPerimeter, indicator))[0];

        private static int PlatformIndex(string id) => IndexOf(_harbin.Platforms, platform => platform.Id == id);

        private static int IndexOf<TItem>(IReadOnlyList<TItem> items, Predicate<TItem> matches) => items.ToList().FindIndex(matches);
    }
}
