using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Sampling;

/// <summary>Draws of one block of consecutive paths: filled for four periods at a time, because one generator call gives four words.</summary>
/// <remarks>Made once per worker; filling allocates nothing.</remarks>
public sealed class DrawBlock
{
    private const int PeriodsPerCall = 4;

    private readonly DrawPlan _plan;
    private readonly int _lanes;
    private readonly double[] _once;
    private readonly double[] _yearly;
    private readonly uint[] _words;
    private DrawSource _source;
    private long _firstPath;

    /// <summary>Room for the draws of a block.</summary>
    /// <param name="plan">Variables.</param>
    /// <param name="lanes">Paths of a block.</param>
    public DrawBlock(DrawPlan plan, int lanes)
    {
        ArgumentNullException.ThrowIfNull(plan);
        _plan = plan;
        _lanes = lanes;
        _once = new double[plan.Once.Count * lanes];
        _yearly = new double[plan.Yearly.Count * PeriodsPerCall * lanes];
        _words = new uint[PeriodsPerCall * lanes];
    }

    /// <summary>Starts a block: draws what is drawn once.</summary>
    /// <typeparam name="T">Number used for the normal quantile; the bits do not depend on it.</typeparam>
    /// <param name="source">Seed or central path.</param>
    /// <param name="firstPath">First path of the block.</param>
    public void Begin<T>(DrawSource source, long firstPath)
        where T : struct, INumberLane<T>
    {
        _source = source;
        _firstPath = firstPath;
        for (int variable = 0; variable < _plan.Once.Count; variable++)
        {
            Words(_plan.Once[variable].Key, 0);
            Convert<T>(_words.AsSpan(0, _lanes), _plan.Once[variable].Normal, _once.AsSpan(variable * _lanes, _lanes));
        }
    }

    /// <summary>Draws the four periods that begin at a multiple of four; does nothing for the others.</summary>
    /// <typeparam name="T">Number used for the normal quantile.</typeparam>
    /// <param name="period">Period about to be projected.</param>
    public void Advance<T>(int period)
        where T : struct, INumberLane<T>
    {
        if (period % PeriodsPerCall != 0)
            return;

        for (int variable = 0; variable < _plan.Yearly.Count; variable++)
        {
            Words(_plan.Yearly[variable].Key, period / PeriodsPerCall);
            Convert<T>(_words, _plan.Yearly[variable].Normal, _yearly.AsSpan(variable * PeriodsPerCall * _lanes, PeriodsPerCall * _lanes));
        }
    }

    /// <summary>Draws of a variable drawn once, one per path of the block.</summary>
    /// <param name="variable">Index in <see cref="DrawPlan.Once"/>.</param>
    public ReadOnlySpan<double> Once(int variable) => _once.AsSpan(variable * _lanes, _lanes);

    /// <summary>Draws of a yearly variable in a period.</summary>
    /// <param name="variable">Index in <see cref="DrawPlan.Yearly"/>.</param>
    /// <param name="period">Period within the four last drawn.</param>
    public ReadOnlySpan<double> Yearly(int variable, int period)
        => _yearly.AsSpan((variable * PeriodsPerCall + period % PeriodsPerCall) * _lanes, _lanes);

    private void Words(ulong key, int group)
    {
        if (_source.Central)
            return;

        Span<uint> words = _words;
        Philox.FillWords(
            _source.Seed,
            key,
            group,
            _firstPath,
            words[.._lanes],
            words.Slice(_lanes, _lanes),
            words.Slice(2 * _lanes, _lanes),
            words.Slice(3 * _lanes, _lanes));
    }

    private void Convert<T>(ReadOnlySpan<uint> words, bool normal, Span<double> values)
        where T : struct, INumberLane<T>
    {
        if (_source.Central)
        {
            values.Fill(normal ? 0 : 0.5);
            return;
        }

        Philox.FillUniforms(words, values);
        if (normal)
            T.NormalQuantiles(values);
    }
}
