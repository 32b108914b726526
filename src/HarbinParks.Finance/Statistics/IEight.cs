namespace HarbinParks.Finance.Statistics;

/// <summary>Eight doubles that are worked on together: the unit in which values are observed.</summary>
/// <typeparam name="T">The type itself.</typeparam>
/// <remarks>The kernels are written once over this interface, so that one or two vectors give the same bits: lane i of a result
/// depends only on lane i of the arguments. Masks have all bits of a lane set or none.</remarks>
internal interface IEight<T>
    where T : struct, IEight<T>
{
    /// <summary>The same number in all lanes.</summary>
    /// <param name="value">The number.</param>
    /// <returns>Eight times the number.</returns>
    static abstract T Create(double value);

    /// <summary>Eight doubles from memory.</summary>
    /// <param name="source">The first of them.</param>
    /// <returns>The eight.</returns>
    static abstract T Read(ref readonly double source);

    /// <summary>Eight doubles to memory.</summary>
    /// <param name="value">The eight.</param>
    /// <param name="target">Where the first goes.</param>
    static abstract void Write(T value, ref double target);

    /// <summary>Eight doubles to memory, rounded to single precision.</summary>
    /// <param name="value">The eight.</param>
    /// <param name="target">Where the first goes.</param>
    static abstract void WriteFloats(T value, ref float target);

    /// <summary>Sum per lane.</summary>
    /// <param name="a">First term.</param>
    /// <param name="b">Second term.</param>
    /// <returns>a + b.</returns>
    static abstract T operator +(T a, T b);

    /// <summary>Difference per lane.</summary>
    /// <param name="a">Minuend.</param>
    /// <param name="b">Subtrahend.</param>
    /// <returns>a − b.</returns>
    static abstract T operator -(T a, T b);

    /// <summary>Product per lane, never contracted with a sum.</summary>
    /// <param name="a">First factor.</param>
    /// <param name="b">Second factor.</param>
    /// <returns>a × b.</returns>
    static abstract T operator *(T a, T b);

    /// <summary>Bits set in both.</summary>
    /// <param name="a">First.</param>
    /// <param name="b">Second.</param>
    /// <returns>a and b.</returns>
    static abstract T operator &(T a, T b);

    /// <summary>Bits set in either.</summary>
    /// <param name="a">First.</param>
    /// <param name="b">Second.</param>
    /// <returns>a or b.</returns>
    static abstract T operator |(T a, T b);

    /// <summary>The smaller per lane; which of two zeros is left open, and so is NaN.</summary>
    /// <param name="a">First.</param>
    /// <param name="b">Second.</param>
    /// <returns>The smaller.</returns>
    static abstract T Min(T a, T b);

    /// <summary>The larger per lane; which of two zeros is left open, and so is NaN.</summary>
    /// <param name="a">First.</param>
    /// <param name="b">Second.</param>
    /// <returns>The larger.</returns>
    static abstract T Max(T a, T b);

    /// <summary>Mask of the lanes where a &gt; b; not set where either is NaN.</summary>
    /// <param name="a">First.</param>
    /// <param name="b">Second.</param>
    /// <returns>The mask.</returns>
    static abstract T Greater(T a, T b);

    /// <summary>Mask of the lanes where a = b; not set where either is NaN.</summary>
    /// <param name="a">First.</param>
    /// <param name="b">Second.</param>
    /// <returns>The mask.</returns>
    static abstract T Same(T a, T b);

    /// <summary>Lane by lane one or the other.</summary>
    /// <param name="when">Mask.</param>
    /// <param name="then">Taken where the mask is set.</param>
    /// <param name="otherwise">Taken elsewhere.</param>
    /// <returns>The choice.</returns>
    static abstract T Select(T when, T then, T otherwise);

    /// <summary>The sign bits, lane 0 in bit 0: of a mask, the lanes that are set.</summary>
    /// <param name="value">The eight.</param>
    /// <returns>Eight bits.</returns>
    static abstract byte Signs(T value);

    /// <summary>Sum per lane of 64-bit integers held in the lanes.</summary>
    /// <param name="a">First term.</param>
    /// <param name="b">Second term.</param>
    /// <returns>a + b modulo 2^64.</returns>
    static abstract T AddIntegers(T a, T b);

    /// <summary>Difference per lane of 64-bit integers held in the lanes.</summary>
    /// <param name="a">Minuend.</param>
    /// <param name="b">Subtrahend.</param>
    /// <returns>a − b modulo 2^64.</returns>
    static abstract T SubtractIntegers(T a, T b);
}
