namespace HarbinParks.Finance.Statistics;

/// <summary>Sorts floats by their bits, three passes of eleven bits.</summary>
internal static class FloatSort
{
    private const int Digit = 11;
    private const int Digits = 1 << Digit;

    /// <summary>A key whose order as an integer is the order of the floats, −0 just below +0.</summary>
    /// <param name="value">A float, not NaN.</param>
    /// <returns>The key.</returns>
    internal static uint KeyOf(float value)
    {
        uint bits = BitConverter.SingleToUInt32Bits(value);
        return bits ^ ((uint)((int)bits >> 31) | 0x80000000);
    }

    /// <summary>The float of a key.</summary>
    /// <param name="key">A key.</param>
    /// <returns>The float.</returns>
    internal static float ValueOf(uint key)
        => BitConverter.UInt32BitsToSingle(key ^ ((key & 0x80000000) == 0 ? uint.MaxValue : 0x80000000));

    /// <summary>The keys of the values that are numbers, in their order.</summary>
    /// <param name="values">The values; NaN is left out.</param>
    /// <param name="keys">Out: the keys, and behind the last one possibly one more that means nothing; room for all numbers and one.</param>
    /// <returns>Number of keys.</returns>
    internal static int ToKeys(ReadOnlySpan<float> values, Span<uint> keys)
    {
        int used = 0;
        foreach (float value in values)
        {
            keys[used] = KeyOf(value);
            used += float.IsNaN(value) ? 0 : 1;
        }

        return used;
    }

    /// <summary>Sorts ascending; short spans by comparison.</summary>
    /// <param name="values">In and out: the values, no NaN.</param>
    internal static void Sort(Span<float> values)
    {
        if (values.Length < 512)
        {
            values.Sort();
            return;
        }

        uint[] keys = new uint[values.Length];
        uint[] other = new uint[values.Length];
        int[] places = new int[Digits];
        for (int i = 0; i < keys.Length; i++)
            keys[i] = KeyOf(values[i]);

        for (int shift = 0; shift < 32; shift += Digit)
        {
            Pass(keys, other, places, shift);
            (keys, other) = (other, keys);
        }

        for (int i = 0; i < keys.Length; i++)
            values[i] = ValueOf(keys[i]);
    }

    private static void Pass(uint[] keys, uint[] sorted, int[] places, int shift)
    {
        places.AsSpan().Clear();
        foreach (uint key in keys)
            places[(int)(key >> shift) & (Digits - 1)]++;

        int place = 0;
        for (int digit = 0; digit < places.Length; digit++)
        {
            int count = places[digit];
            places[digit] = place;
            place += count;
        }

        foreach (uint key in keys)
            sorted[places[(int)(key >> shift) & (Digits - 1)]++] = key;
    }
}
