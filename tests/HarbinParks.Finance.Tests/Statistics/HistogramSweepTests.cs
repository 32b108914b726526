using HarbinParks.Finance.Statistics;

namespace HarbinParks.Finance.Tests.Statistics;

public class HistogramSweepTests
{
    [Theory, InlineData(0), InlineData(1), InlineData(63), InlineData(64), InlineData(510), InlineData(511)]
    public void Every_value_falls_into_the_bin_between_its_edges(int used)
    {
        float[] edges = new float[512];
        Array.Fill(edges, float.PositiveInfinity);
        for (int i = 0; i < used; i++)
            edges[i] = i * i * 0.25f - 100;

        float[] values = [float.NaN, float.MinValue, float.MaxValue, .. edges.Take(used).SelectMany(edge => new[] { float.BitDecrement(edge), edge })];
        ushort[] counts = new ushort[512];
        long[] sums = new long[512];
        for (int start = 0; start < values.Length; start += 1000)
        {
            float[] some = values[start..Math.Min(values.Length, start + 1000)];
            ushort[] expected = new ushort[512];
            foreach (float value in some.Where(value => !float.IsNaN(value)))
                expected[edges.Count(edge => edge <= value)]++;

            HistogramSweep.Count(some, edges, counts);
            HistogramSweep.Add(some, [.. Enumerable.Repeat(3u, some.Length)], edges, sums);
            Assert.Equal(expected, counts);
            Assert.Equal(expected.Select(count => 3L * count).ToArray(), sums);
        }
    }
}
