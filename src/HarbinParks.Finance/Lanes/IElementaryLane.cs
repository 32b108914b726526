namespace HarbinParks.Finance.Lanes;

/// <summary>What exp, log and the normal functions need of a lane beyond the operations of a rule.</summary>
/// <typeparam name="T">The implementing type.</typeparam>
/// <remarks>Internal: a rule that contracts or looks into bits would differ between numbers.</remarks>
internal interface IElementaryLane<T> : INumberLane<T>
    where T : struct, IElementaryLane<T>
{
    /// <summary>a · b + c with one rounding.</summary>
    public static abstract T FusedMultiplyAdd(T a, T b, T c);

    /// <summary>2ⁿ for whole n from -1022 to 1023; some number for anything else.</summary>
    public static abstract T PowerOfTwo(T n);

    /// <summary>e of x = m · 2ᵉ, 1 ≤ m &lt; 2, for positive normal x; some number for anything else.</summary>
    public static abstract T Exponent(T x);

    /// <summary>m of x = m · 2ᵉ, 1 ≤ m &lt; 2, for positive normal x; some number in that range for anything else.</summary>
    public static abstract T Significand(T x);

    /// <summary>Whether a lane is above 0; false for NaN.</summary>
    /// <remarks>The one place where lanes may steer: what is skipped is needed by none of them.</remarks>
    public static abstract bool AnyPositive(T x);

    /// <summary>Writes the lanes where the condition holds side by side, and anything into the rest of the room.</summary>
    /// <param name="x">Values.</param>
    /// <param name="when">Which of them.</param>
    /// <param name="room">At least <see cref="INumberLane{T}.Count"/> numbers.</param>
    /// <returns>How many hold.</returns>
    public static abstract int Compress(T x, Mask<T> when, Span<double> room);
}
