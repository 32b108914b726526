using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Projection;
using HarbinParks.Finance.Sampling;
using HarbinParks.Finance.Simulation;

namespace HarbinParks.Finance.Tests.Projection;

/// <summary>The same text over every number gives the same bits: every row and driver of the Harbin plan, path by path.</summary>
public class NumberTypeTests
{
    private const int Paths = 32;
    private static readonly DrawSource _seed = DrawSource.Philox(20160630);
    private static readonly Lazy<ulong[]> _scalar = new(() => Bits<Scalar>(_seed, Paths, 0, Paths));

    [Fact]
    public void Two_lanes_give_the_bits_of_scalar() => AssertSame<Lanes128>();

    [Fact]
    public void Four_lanes_give_the_bits_of_scalar() => AssertSame<Lanes256>();

    [Fact]
    public void Eight_lanes_give_the_bits_of_scalar() => AssertSame<Lanes512>();

    [Fact]
    public void Two_times_eight_lanes_give_the_bits_of_scalar() => AssertSame<Pair512>();

    [Theory, InlineData(1), InlineData(8), InlineData(16)]
    public void The_size_of_a_block_changes_no_bit(int block) => Assert.Equal(_scalar.Value, Bits<Scalar>(_seed, block, 0, Paths));

    [Theory, InlineData(0), InlineData(7), InlineData(19)]
    public void A_traced_path_has_the_bits_of_scalar(int path) => Assert.Equal(Bits<Scalar>(_seed, 1, path, 1), Bits<Traced>(_seed, 1, path, 1));

    [Theory, InlineData(0), InlineData(7), InlineData(19)]
    public void A_path_with_derivatives_has_the_bits_of_scalar(int path)
    {
        using DualSeeds seeds = AllSeeded();
        Assert.Equal(Bits<Scalar>(_seed, 1, path, 1), Bits<Dual>(_seed, 1, path, 1));
    }

    [Fact]
    public void The_central_path_with_derivatives_has_the_bits_of_scalar()
    {
        using DualSeeds seeds = AllSeeded();
        Assert.Equal(Bits<Scalar>(DrawSource.Base, 1, 0, 1), Bits<Dual>(DrawSource.Base, 1, 0, 1));
    }

    [Fact]
    public void The_traced_central_path_is_the_base_case()
    {
        SimulationPlan plan = HarbinCase.Plan;
        BaseCase known = BaseCase.Of(plan);
        BlockProjection<Traced> projection = new(plan, 1);
        Observer<Traced> observer = new(plan, 1);
        projection.Begin(DrawSource.Base, 0);
        for (int period = 0; period < plan.Years; period++)
        {
            projection.Step(period);
            observer.Observe(projection.State, period);
            for (int row = 0; row < plan.Observations.Rows.Count; row++)
            {
                bool defined = !plan.Observations.Rows[row].Partial || observer.Weights(row)[0] > 0.5;
                Assert.Equal(defined ? observer.Values(row)[0] : null, known.Value(row, period));
            }
        }
    }

    [Fact]
    public void No_value_of_any_row_is_nan_or_infinite() => Assert.All(_scalar.Value, bits => Assert.True(double.IsFinite(BitConverter.UInt64BitsToDouble(bits))));

    /// <summary>Every number of the plan has a derivative in every slot, so that none of them could leave its trace in a value unseen.</summary>
    private static DualSeeds AllSeeded()
    {
        int places = HarbinCase.Plan.InputValues.Count;
        return new DualSeeds([.. Enumerable.Range(0, Dual.Slots).Select(slot => Enumerable.Range(0, places).Select(place => place == 0 ? 0.0 : 1 + (place * (slot + 3)) % 17).ToArray())]);
    }

    private static void AssertSame<T>()
        where T : struct, INumberLane<T>
        => Assert.Equal(_scalar.Value, Bits<T>(_seed, Paths, 0, Paths));

    /// <summary>All rows, weights and drivers by period, row and path.</summary>
    private static ulong[] Bits<T>(DrawSource source, int block, long firstPath, int paths)
        where T : struct, INumberLane<T>
    {
        SimulationPlan plan = HarbinCase.Plan;
        BlockProjection<T> projection = new(plan, block);
        Observer<T> observer = new(plan, block);
        int rows = plan.Observations.Rows.Count;
        int width = 2 * rows + plan.Payers.Count * ExplainingDriver.All.Count;
        ulong[] bits = new ulong[plan.Years * width * paths];
        for (int first = 0; first < paths; first += block)
        {
            projection.Begin(source, firstPath + first);
            for (int period = 0; period < plan.Years; period++)
            {
                projection.Step(period);
                observer.Observe(projection.State, period);
                int at = period * width;
                for (int row = 0; row < rows; row++)
                {
                    Copy(observer.Values(row), at++, first);
                    Copy(observer.Weights(row), at++, first);
                }

                for (int i = 0; i < plan.Payers.Count * ExplainingDriver.All.Count; i++)
                    Copy(observer.Driver(i / ExplainingDriver.All.Count, i % ExplainingDriver.All.Count), at++, first);
            }
        }

        return bits;

        void Copy(ReadOnlySpan<double> values, int line, int first)
        {
            for (int lane = 0; lane < values.Length; lane++)
                bits[line * paths + first + lane] = BitConverter.DoubleToUInt64Bits(values[lane]);
        }
    }
}
