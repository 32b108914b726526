using System.Runtime.Intrinsics;

namespace HarbinParks.Finance.Lanes;

/// <summary>Derivatives of the plan's numbers with respect to up to eight quantities, open while a projection over <see cref="Dual"/> runs (导数种子).</summary>
/// <remarks>One at a time per thread: an operator that turns an input into a number takes no context. Without an open one every input is a constant.</remarks>
internal sealed class DualSeeds : IDisposable
{
    [ThreadStatic]
    private static DualSeeds? _open;

    private readonly Vector512<double>[] _byPlace;

    /// <summary>Opens seeds on this thread.</summary>
    /// <param name="slots">One to eight rows, one per slot: the derivative of each of the plan's numbers by its place; the entry 0 of a row, which stands
    /// for numbers without a place, is 0.</param>
    /// <exception cref="ArgumentException">No row or more than eight, rows of different lengths, or a derivative at place 0.</exception>
    /// <exception cref="InvalidOperationException">Seeds are open on this thread already.</exception>
    public DualSeeds(IReadOnlyList<IReadOnlyList<double>> slots)
    {
        if (slots.Count is 0 or > Dual.Slots)
            throw new ArgumentException($"A projection carries 1 to {Dual.Slots} derivatives, not {slots.Count}.", nameof(slots));

        int places = slots[0].Count;
        if (slots.Any(row => row.Count != places || row.Count == 0 || row[0] != 0))
            throw new ArgumentException("Every row has a derivative for each place of the same plan, and 0 at place 0.", nameof(slots));

        if (_open is not null)
            throw new InvalidOperationException("Seeds of derivatives are open on this thread already.");

        _byPlace = new Vector512<double>[places];
        for (int place = 0; place < places; place++)
        {
            Vector512<double> seed = Vector512<double>.Zero;
            for (int slot = 0; slot < slots.Count; slot++)
                seed = seed.WithElement(slot, slots[slot][place]);

            _byPlace[place] = seed;
        }

        _open = this;
    }

    /// <summary>Closes them: inputs are constants again.</summary>
    public void Dispose()
    {
        if (_open == this)
            _open = null;
    }

    /// <summary>Derivatives of the number at a place in the seeds open on this thread; 0 without any.</summary>
    /// <exception cref="IndexOutOfRangeException">The seeds belong to a plan with fewer numbers.</exception>
    internal static Vector512<double> Of(int place) => _open is DualSeeds seeds ? seeds._byPlace[place] : Vector512<double>.Zero;
}
