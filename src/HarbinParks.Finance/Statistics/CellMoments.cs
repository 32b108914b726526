namespace HarbinParks.Finance.Statistics;

/// <summary>Equation 71: how the floating sums of a cell lie in an array of doubles.</summary>
internal static class CellMoments
{
    /// <summary>Lane sums of (value − pivot) × weight, lane = path mod 32, added in path order.</summary>
    internal const int Sums = 0;

    /// <summary>Sums of (value − pivot)² × weight, lane = path mod 8, added in path order.</summary>
    internal const int Squares = 32;

    /// <summary>Smallest values, lane = path mod 8.</summary>
    internal const int Minima = 40;

    /// <summary>Largest values, lane = path mod 8.</summary>
    internal const int Maxima = 48;

    /// <summary>Doubles of a cell in a chunk.</summary>
    internal const int Stride = 56;

    /// <summary>Doubles of a cell in a merged node: sums and squares.</summary>
    internal const int MergedStride = 40;
}
