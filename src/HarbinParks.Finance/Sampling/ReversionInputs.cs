using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Sampling;

/// <summary>Terms of a mean-reverting log price.</summary>
/// <param name="Level">Multiple of the trend price.</param>
/// <param name="Centre">Level of the log deviation: 0.</param>
/// <param name="Start">Log deviation at valuation.</param>
/// <param name="Decay">e^−κ.</param>
/// <param name="Step">Standard deviation of one yearly step.</param>
public sealed record ReversionInputs(Input Level, Input Centre, Input Start, Input Decay, Input Step);
