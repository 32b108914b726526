namespace HarbinParks.Finance.Sampling;

/// <summary>All random variables of a plan (随机变量表).</summary>
/// <param name="Once">Drawn once per path: period 0 of their stream.</param>
/// <param name="Yearly">Drawn every period.</param>
public sealed record DrawPlan(IReadOnlyList<DrawVariable> Once, IReadOnlyList<DrawVariable> Yearly);
