using System.Runtime.CompilerServices;

namespace HarbinParks.Finance.Lanes;

/// <summary>What is written once over every number.</summary>
public static class LaneExtensions
{
    /// <summary>Names a value: <c>interest = (debt * rate).Named(CashFlowLine.Interest)</c>.</summary>
    /// <typeparam name="T">The number.</typeparam>
    /// <param name="value">The value; it stays what it is.</param>
    /// <param name="line">The line of the cash flow that it is.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Named<T>(this T value, CashFlowLine line)
        where T : struct, INumberLane<T> => T.Named(value, line);

    /// <summary>xⁿ by repeated squaring: for growth over whole periods.</summary>
    /// <typeparam name="T">The number.</typeparam>
    /// <param name="x">Base.</param>
    /// <param name="n">Exponent, 0 or more; x⁰ is 1, also for NaN.</param>
    /// <exception cref="ArgumentOutOfRangeException">The exponent is negative.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T IntegerPower<T>(this T x, int n)
        where T : struct, INumberLane<T>
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        T power = 1;
        T square = x;
        for (int left = n; left > 0; left >>= 1)
        {
            if ((left & 1) != 0)
                power *= square;
            if (left > 1)
                square *= square;
        }

        return power;
    }
}
