namespace HarbinParks.Finance.Statistics;

/// <summary>The observed values or the edges of the histograms, as of some finished chunks.</summary>
/// <param name="Kept">Values and weights of the chunks that were kept. [chunks][cells × 1,024]</param>
/// <param name="Edges">Edges of the histograms; empty where the values are kept. [quantile cells × 512]</param>
internal sealed record SampleView(IReadOnlyList<(float[] Values, uint[] Weights)> Kept, float[] Edges);
