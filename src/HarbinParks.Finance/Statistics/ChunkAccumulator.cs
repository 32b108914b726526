using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace HarbinParks.Finance.Statistics;

/// <summary>Takes down what one worker observes, chunk by chunk.</summary>
/// <remarks>Mutable; one per worker, used again for every chunk of that worker, never by two threads at once.
/// <see cref="Observe"/> allocates nothing.</remarks>
public sealed class ChunkAccumulator
{
    private readonly StatisticsMerger _merger;
    private readonly StatisticsPlan _plan;
    private readonly bool _wide;
    private readonly int[] _observed;
    private readonly byte[] _everCrossed;
    private readonly long[] _fixedWeights = new long[StatisticsPlan.ChunkPaths];
    private ChunkRecord? _record;

    /// <summary>An accumulator that hands its chunks to a merger.</summary>
    /// <param name="merger">The merger of the run.</param>
    /// <exception cref="ArgumentNullException">No merger.</exception>
    public ChunkAccumulator(StatisticsMerger merger)
        : this(merger, Vector512.IsHardwareAccelerated)
    {
    }

    /// <summary>An accumulator with a given form of the kernel.</summary>
    /// <param name="merger">The merger of the run.</param>
    /// <param name="wide">Vectors of 512 bits rather than pairs of 256.</param>
    internal ChunkAccumulator(StatisticsMerger merger, bool wide)
    {
        ArgumentNullException.ThrowIfNull(merger);
        _merger = merger;
        _plan = merger.Plan;
        _wide = wide;
        _observed = new int[_plan.Sizes.Cells];
        _everCrossed = new byte[(long)_plan.Sizes.Lines * ChunkRecord.PlaneBytes];
    }

    /// <summary>Starts a chunk.</summary>
    /// <param name="chunk">Index of the chunk, below <see cref="StatisticsPlan.Chunks"/>; each is begun once.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such chunk.</exception>
    /// <exception cref="InvalidOperationException">The last chunk has not ended, this one was begun before, or the pilot chunks are
    /// not all finished (<see cref="StatisticsPlan.PilotChunks"/>).</exception>
    public void Begin(int chunk)
    {
        if (_record is not null)
            throw new InvalidOperationException($"Chunk {_record.Chunk} has not ended.");

        _record = _merger.Rent(chunk);
        _observed.AsSpan().Clear();
        _everCrossed.AsSpan().Clear();
    }

    /// <summary>Observes one series in one period on a block of paths.</summary>
    /// <param name="series">Index of the series in the plan.</param>
    /// <param name="period">Period, from 0. The periods of a block come in increasing order.</param>
    /// <param name="firstPathInChunk">First path of the block, counted within the chunk; a multiple of the block's length (of 32 if the
    /// block is longer). The blocks of a period come in increasing order without gaps.</param>
    /// <param name="values">The values; the length is a multiple of 8 that divides 1,024, or what is left of the last chunk. [paths]</param>
    /// <param name="weights">Weight of each value; empty is 1 for all. Weight 0 says that the value is not defined on that path: it
    /// counts nowhere. Weights other than 0 and 1 need <see cref="SeriesSpecification.FractionalWeights"/>; they lie in [0, 255] and
    /// are rounded to a multiple of 2^-30. [paths]</param>
    /// <exception cref="ArgumentOutOfRangeException">Series or period does not exist, or the block does not fit.</exception>
    /// <exception cref="ArgumentException">Lengths differ, or a weight is not allowed.</exception>
    /// <exception cref="InvalidOperationException">No chunk was begun, or a block or period came out of order.</exception>
    /// <remarks>NaN and infinity enter no sum and are counted for the series. Allocates nothing. METHOD.md says how sums are ordered.
    /// After an exception the chunk holds a part of the block: give it up with <see cref="Abandon"/>.</remarks>
    public void Observe(int series, int period, int firstPathInChunk, ReadOnlySpan<double> values, ReadOnlySpan<double> weights = default)
    {
        ChunkRecord record = _record ?? throw new InvalidOperationException("No chunk was begun.");
        ref readonly CellPlace place = ref _plan.PlaceOf(series, period);
        if (!weights.IsEmpty && weights.Length != values.Length)
            throw new ArgumentException($"Lengths differ: {values.Length} values, {weights.Length} weights.", nameof(weights));

        TakePlace(record, place, period, firstPathInChunk, values.Length);
        if (_wide)
            Observe<Eight512>(record, place, series, period, firstPathInChunk, values, weights);
        else
            Observe<Eight256>(record, place, series, period, firstPathInChunk, values, weights);
    }

    /// <summary>Ends the chunk and hands it to the merger.</summary>
    /// <exception cref="InvalidOperationException">No chunk was begun, or a series was not observed on all paths in all periods.</exception>
    public void End()
    {
        ChunkRecord record = _record ?? throw new InvalidOperationException("No chunk was begun.");
        for (int series = 0; series < _plan.Series.Count; series++)
        {
            SeriesLayout layout = _plan.LayoutOf(series);
            for (int period = 0; period < layout.Periods; period++)
            {
                if (_observed[layout.Cells[period]] != record.Paths)
                    throw new InvalidOperationException($"Series {_plan.Series[series].Id} was observed on {_observed[layout.Cells[period]]} of {record.Paths} paths in period {period} of chunk {record.Chunk}.");
            }
        }

        _merger.Sweep(record);
        _record = null;
        _merger.Submit(record);
    }

    /// <summary>Gives up the chunk that was begun, if any; it can be begun again.</summary>
    public void Abandon()
    {
        if (_record is not null)
            _merger.Return(_record);

        _record = null;
    }

    private void TakePlace(ChunkRecord record, in CellPlace place, int period, int first, int count)
    {
        int cell = place.Cell;
        bool fits = count is 8 or 16 ? (first & (count - 1)) == 0 : count > 0 && ((count | first) & 31) == 0;
        if (!fits || first < 0 || first > record.Paths - count)
            throw new ArgumentOutOfRangeException(nameof(first), first, $"A block of {count} paths does not fit here: chunk {record.Chunk} has {record.Paths} paths, and blocks are 8, 16 or a multiple of 32 long.");
        if (_observed[cell] != first)
            throw new InvalidOperationException($"Paths {first} to {first + count - 1} came out of order: {_observed[cell]} paths of this period were observed before.");
        if (period > 0 && _observed[place.CellBefore] < first + count)
            throw new InvalidOperationException($"Period {period} of paths {first} to {first + count - 1} came before period {period - 1}.");

        _observed[cell] = first + count;
    }

    private void Observe<T>(ChunkRecord record, in CellPlace place, int series, int period, int first, ReadOnlySpan<double> values, ReadOnlySpan<double> weights)
        where T : struct, IEight<T>
    {
        int cell = place.Cell;
        double pivot = place.Pivot;
        Span<double> moments = record.Moments.AsSpan(cell * CellMoments.Stride, CellMoments.Stride);
        Span<byte> defined = record.Defined.AsSpan((cell * ChunkRecord.PlaneBytes) + (first >> 3), values.Length >> 3);
        if (place.Weighted)
        {
            int weighted = _plan.LayoutOf(series).WeightedCell + period;
            record.Invalid[series] += ObservationKernel.AddWeighted<T>(values, weights, pivot, first & 31, moments,
                record.Weights.AsSpan(weighted * 32, 32), record.WeightSquares.AsSpan(weighted * 8, 8), _fixedWeights, defined);
        }
        else if (weights.IsEmpty && ObservationKernel.AddAll<T>(values, pivot, first & 31, moments))
        {
            defined.Fill(byte.MaxValue);
        }
        else
        {
            record.Invalid[series] += ObservationKernel.AddSome<T>(values, weights, pivot, first & 31, moments, defined);
        }

        for (int line = 0; line < place.Lines; line++)
            CrossLine<T>(record, _plan.LayoutOf(series), line, period, first, values, defined);

        if (place.QuantileCell >= 0)
            Keep<T>(record, place, series, period, first, values, defined);
    }

    private void CrossLine<T>(ChunkRecord record, SeriesLayout layout, int line, int period, int first, ReadOnlySpan<double> values, ReadOnlySpan<byte> defined)
        where T : struct, IEight<T>
    {
        int start = ((layout.LineCells[period] + line) * ChunkRecord.PlaneBytes) + (first >> 3);
        Span<byte> crossed = record.Crossings.AsSpan(start, defined.Length);
        Span<byte> fresh = record.FirstCrossings.AsSpan(start, defined.Length);
        ObservationKernel.Compare<T>(values, layout.Limits[line], layout.Flips[line], defined, crossed);
        (int from, int to) = layout.Windows[line];
        if (period < from || period > to)
            fresh.Clear();
        else
            TakeFirst(crossed, _everCrossed.AsSpan(((layout.Line + line) * ChunkRecord.PlaneBytes) + (first >> 3), defined.Length), fresh);

        if (layout.Weighted)
        {
            int weighted = (layout.WeightedLineCell + (line * layout.Periods) + period) * StatisticsPlan.Replicates;
            AddWeights(crossed, first & 31, record.CrossingWeights.AsSpan(weighted, StatisticsPlan.Replicates));
            AddWeights(fresh, first & 31, record.FirstCrossingWeights.AsSpan(weighted, StatisticsPlan.Replicates));
        }
    }

    private static void TakeFirst(ReadOnlySpan<byte> crossed, Span<byte> ever, Span<byte> fresh)
    {
        if (fresh.Length % sizeof(uint) == 0)
        {
            TakeFirst(MemoryMarshal.Cast<byte, uint>(crossed), MemoryMarshal.Cast<byte, uint>(ever), MemoryMarshal.Cast<byte, uint>(fresh));
            return;
        }

        for (int i = 0; i < fresh.Length; i++)
        {
            byte now = crossed[i];
            fresh[i] = (byte)(now & ~ever[i]);
            ever[i] |= now;
        }
    }

    private static void TakeFirst(ReadOnlySpan<uint> crossed, Span<uint> ever, Span<uint> fresh)
    {
        for (int i = 0; i < fresh.Length; i++)
        {
            uint now = crossed[i];
            fresh[i] = now & ~ever[i];
            ever[i] |= now;
        }
    }

    private void AddWeights(ReadOnlySpan<byte> bits, int firstLane, Span<long> lanes)
    {
        for (int i = 0; i < bits.Length; i++)
        {
            for (uint left = bits[i]; left != 0; left &= left - 1)
            {
                int path = (i * 8) + BitOperations.TrailingZeroCount(left);
                lanes[(firstLane + path) & 31] += _fixedWeights[path];
            }
        }
    }

    private void Keep<T>(ChunkRecord record, in CellPlace place, int series, int period, int first, ReadOnlySpan<double> values, ReadOnlySpan<byte> defined)
        where T : struct, IEight<T>
    {
        int start = (place.QuantileCell * StatisticsPlan.ChunkPaths) + first;
        ObservationKernel.Store<T>(values, place.Pivot, defined, record.Samples.AsSpan(start, values.Length));
        if (!place.Weighted)
            return;

        Span<uint> weights = record.SampleWeights.AsSpan(((_plan.LayoutOf(series).WeightedQuantileCell + period) * StatisticsPlan.ChunkPaths) + first, values.Length);
        for (int i = 0; i < weights.Length; i++)
            weights[i] = (uint)(_fixedWeights[i] >> (ObservationKernel.WeightBits - HistogramBins.WeightBits));
    }
}
