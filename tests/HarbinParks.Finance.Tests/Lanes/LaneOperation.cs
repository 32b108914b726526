using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Tests.Lanes;

/// <summary>Every operation of the interface by name, so that all numbers are tested on the same list.</summary>
internal static class LaneOperation
{
    internal const int Newest = 4;

    internal static readonly InputTable Table = InputTable.Of([1.5, -0.0, double.NaN, 4, 1e-310, 6, 7], 9);

    /// <summary>Operations that compute: of a NaN result only that it is one is compared.</summary>
    internal static readonly string[] Computing =
    [
        "a + b", "a - b", "a * b", "a / b", "a * b + c", "a - b * c", "exp a", "log a", "sqrt a", "quantile a", "probability a",
        "quantile of a fraction", "power 5 of a", "constant + a", "input * a",
    ];

    /// <summary>Operations that only choose or move: every bit is compared.</summary>
    internal static readonly string[] Moving =
    [
        "-a", "a < b", "a > b", "a <= b", "a >= b", "and", "or", "not", "select a < b", "min a b", "max a b", "min a 1", "max a 0",
        "pick a", "pick near the start", "pick past the end", "named a", "constant", "input",
    ];

    internal static T Apply<T>(string operation, T a, T b, T c)
        where T : struct, INumberLane<T>
    {
        return operation switch
        {
            "a + b" => a + b,
            "a - b" => a - b,
            "a * b" => a * b,
            "a / b" => a / b,
            "a * b + c" => a * b + c,
            "a - b * c" => a - b * c,
            "exp a" => T.Exp(a),
            "log a" => T.Log(a),
            "sqrt a" => T.Sqrt(a),
            "quantile a" => T.NormalQuantile(a),
            "probability a" => T.NormalProbability(a),
            "quantile of a fraction" => T.NormalQuantile(T.Exp(-a * a)),
            "power 5 of a" => a.IntegerPower(5),
            "constant + a" => 0.1 + a,
            "input * a" => Input.Of(-0.3, 1) * a,
            "-a" => -a,
            "a < b" => T.Select(a < b, 1, c),
            "a > b" => T.Select(a > b, 1, c),
            "a <= b" => T.Select(a <= b, 1, c),
            "a >= b" => T.Select(a >= b, 1, c),
            "and" => T.Select((a < b) & (b < c), 1, c),
            "or" => T.Select((a < b) | (b < c), 1, c),
            "not" => T.Select(!(a < b), 1, c),
            "select a < b" => T.Select(a < b, a, b),
            "min a b" => T.Min(a, b),
            "max a b" => T.Max(a, b),
            "min a 1" => T.Min(a, 1),
            "max a 0" => T.Max(a, 0),
            "pick a" => T.Pick(Table, Newest, a),
            "pick near the start" => T.Pick(Table, 1, a),
            "pick past the end" => T.Pick(Table, 9, a),
            "named a" => a.Named(CashFlowLine.Interest),
            "constant" => -0.0,
            "input" => Input.Of(double.Epsilon, 3),
            _ => throw new ArgumentOutOfRangeException(nameof(operation), operation, "Not in the list."),
        };
    }

    /// <summary>Applies an operation to arrays, in groups of lanes; the last group is filled up with ones.</summary>
    internal static double[] ApplyAll<T>(string operation, double[] a, double[] b, double[] c)
        where T : struct, INumberLane<T>
    {
        double[] result = new double[a.Length];
        double[] buffer = new double[T.Count];
        for (int start = 0; start < a.Length; start += T.Count)
        {
            T value = Apply(operation, Load<T>(a, start, buffer), Load<T>(b, start, buffer), Load<T>(c, start, buffer));
            T.Write(value, buffer);
            buffer.AsSpan(0, Math.Min(T.Count, a.Length - start)).CopyTo(result.AsSpan(start));
        }

        return result;
    }

    private static T Load<T>(double[] values, int start, double[] buffer)
        where T : struct, INumberLane<T>
    {
        buffer.AsSpan().Fill(1);
        values.AsSpan(start, Math.Min(T.Count, values.Length - start)).CopyTo(buffer);
        return T.Read(buffer);
    }
}
