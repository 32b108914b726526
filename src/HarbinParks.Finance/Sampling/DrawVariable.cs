namespace HarbinParks.Finance.Sampling;

/// <summary>One random variable of a plan (随机变量): its draws depend on seed, path, period and its id alone.</summary>
/// <param name="Id">Stable id, for example <c>deal:binxi-heating:overrun</c>.</param>
/// <param name="Key">64-bit hash of the id.</param>
/// <param name="Normal">Standard normal; else uniform on (0, 1).</param>
public sealed record DrawVariable(string Id, ulong Key, bool Normal);
