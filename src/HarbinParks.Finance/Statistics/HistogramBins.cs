namespace HarbinParks.Finance.Statistics;

/// <summary>Sizes of the histograms that keep quantiles.</summary>
internal static class HistogramBins
{
    /// <summary>Bins of a cell. Bin b holds the values from edge b − 1 up to, but not with, edge b; the outer bins are open.</summary>
    internal const int Count = 512;

    /// <summary>Edges of a cell; the last of the 512 floats kept for them is infinite and closes nothing.</summary>
    internal const int Edges = Count - 1;

    /// <summary>Bits of a weight kept beside a value: 1.0 is 2^24.</summary>
    internal const int WeightBits = 24;
}
