namespace HarbinParks.Finance.Statistics;

/// <summary>Equation 78: chooses the edges of a histogram from the pilot paths.</summary>
internal static class HistogramEdges
{
    // A value that a share of 24 in 4,096 pilot paths has exactly is an atom, said or unsaid.
    private const int TieRun = 24;

    /// <summary>Fixes the edges of one cell.</summary>
    /// <param name="pilot">The pilot values around the pivot, NaN where none; left sorted. [4,096]</param>
    /// <param name="atoms">Values that get a bin of their own.</param>
    /// <param name="pivot">Pivot of the cell.</param>
    /// <param name="edges">Out: the edges, ascending, infinite behind the last. [512]</param>
    /// <remarks>Edge k of n stands at the pilot's quantile u²(3 − 2u), u = k / (n + 1): the bins grow narrower towards both tails as
    /// the square root of the tail's probability, as the error of a quantile's rank does. An atom's bin reaches from the atom up to the next float.</remarks>
    internal static void Fix(Span<float> pilot, IReadOnlyList<double> atoms, double pivot, Span<float> edges)
    {
        int count = MoveNumbersFirst(pilot);
        Span<float> sorted = pilot[..count];
        FloatSort.Sort(sorted);
        int used = 0;
        foreach (double atom in atoms)
            Surround((float)(atom - pivot), edges, ref used);

        for (int start = 0; start < count;)
        {
            int end = start + 1;
            while (end < count && sorted[end] == sorted[start])
                end++;

            if (end - start >= TieRun && used <= HistogramBins.Edges - 2)
                Surround(sorted[start], edges, ref used);

            start = end;
        }

        int smooth = HistogramBins.Edges - used;
        for (int k = 1; k <= smooth && count > 0; k++)
        {
            double u = k / (smooth + 1.0);
            edges[used++] = sorted[(int)(u * u * (3 - 2 * u) * count)];
        }

        edges[..used].Sort();
        int distinct = 0;
        for (int i = 0; i < used; i++)
        {
            if (distinct == 0 || edges[i] > edges[distinct - 1])
                edges[distinct++] = edges[i];
        }

        edges[distinct..].Fill(float.PositiveInfinity);
    }

    private static int MoveNumbersFirst(Span<float> values)
    {
        int count = 0;
        foreach (float value in values)
        {
            if (!float.IsNaN(value))
                values[count++] = value;
        }

        return count;
    }

    private static void Surround(float atom, Span<float> edges, ref int used)
    {
        edges[used++] = atom;
        edges[used++] = float.BitIncrement(atom);
    }
}
