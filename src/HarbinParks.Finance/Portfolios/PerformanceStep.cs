using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>One step of the performance table (绩效付费档次).</summary>
/// <param name="Score">Score from which it counts (得分下限).</param>
/// <param name="Factor">Part paid (绩效系数).</param>
public sealed record PerformanceStep(Figure<Share> Score, Figure<Share> Factor);
