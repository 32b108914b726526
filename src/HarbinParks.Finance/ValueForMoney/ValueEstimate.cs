using HarbinParks.Finance.Statistics;

namespace HarbinParks.Finance.ValueForMoney;

/// <summary>A present value over the futures, yuan (现值).</summary>
/// <param name="BaseCase">In the base case.</param>
/// <param name="Mean">Mean with its error.</param>
/// <param name="Low">5 % quantile.</param>
/// <param name="Median">Median.</param>
/// <param name="High">95 % quantile.</param>
public sealed record ValueEstimate(double BaseCase, Estimate Mean, double Low, double Median, double High);
