using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Tests.Lanes;

public class PickTests
{
    private static readonly double[] _row = [10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20];

    [Fact]
    public void Every_delay_reads_its_own_entry_in_every_lane_and_the_nearest_end_outside_the_table()
    {
        foreach (int length in new[] { 1, 2, 7, 8, 11 })
        {
            InputTable table = InputTable.Of(_row.AsSpan(0, length), 1);
            foreach (int newest in Enumerable.Range(-10, 35).Append(int.MinValue).Append(int.MaxValue))
            {
                AssertPicks<Scalar>(table, length, newest);
                AssertPicks<Lanes128>(table, length, newest);
                AssertPicks<Lanes256>(table, length, newest);
                AssertPicks<Lanes512>(table, length, newest);
                AssertPicks<Pair512>(table, length, newest);
                AssertPicks<Traced>(table, length, newest);
                AssertPicks<Dual>(table, length, newest);
            }
        }
    }

    [Theory]
    [InlineData(-1, 20)]
    [InlineData(-0.0, 20)]
    [InlineData(8, 13)]
    [InlineData(1e300, 13)]
    [InlineData(double.NegativeInfinity, 20)]
    [InlineData(double.PositiveInfinity, 13)]
    [InlineData(2.25, 18)]
    [InlineData(double.NaN, double.NaN)]
    public void A_delay_outside_its_bound_is_taken_to_the_bound(double back, double expected)
        => Assert.Equal(expected, Scalar.Pick(InputTable.Of(_row, 1), 10, back).Value);

    [Fact]
    public void Fractions_of_a_delay_round_alike_in_all_numbers()
    {
        InputTable table = InputTable.Of(_row, 1);
        double[] buffer = new double[8];
        foreach (double back in new[] { 0.5, 1.5, 2.5, 6.5, 0.49999999999999994, 0.5000000000000001, 6.999, 0.001 })
        {
            Lanes512.Write(Lanes512.Pick(table, 10, back), buffer);
            Assert.All(buffer, value => Assert.Equal(Scalar.Pick(table, 10, back).Value, value));
            Assert.Equal(Scalar.Pick(table, 10, back).Value, Traced.Pick(table, 10, back).Node.Value);
            Assert.Equal(Scalar.Pick(table, 10, back).Value, Dual.Pick(table, 10, back).Value);
        }
    }

    [Fact]
    public void An_empty_table_is_refused() => Assert.Throws<ArgumentException>(() => InputTable.Of([], 1));

    [Fact]
    public void A_table_does_not_follow_changes_of_the_array_it_was_made_from()
    {
        double[] values = [1, 2];
        InputTable table = InputTable.Of(values, 1);
        values[0] = 9;
        Assert.Equal([1, 2], table.Values);
    }

    private static void AssertPicks<T>(InputTable table, int length, int newest)
        where T : struct, INumberLane<T>
    {
        double[] back = new double[T.Count];
        double[] picked = new double[T.Count];
        for (int turn = 0; turn < 8; turn++)
        {
            for (int lane = 0; lane < T.Count; lane++)
                back[lane] = (turn + 3 * lane) % 8;

            T.Write(T.Pick(table, newest, T.Read(back)), picked);
            for (int lane = 0; lane < T.Count; lane++)
            {
                long index = Math.Clamp((long)newest - (long)back[lane], 0, length - 1);
                Assert.Equal(_row[index], picked[lane]);
            }
        }
    }
}
