using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>Cost overrun of a reference class (超支参照类): lognormal factor on the approved budget.</summary>
/// <param name="Mean">Mean factor: 1.20 is 20 % above the budget.</param>
/// <param name="Deviation">Standard deviation of the factor.</param>
public sealed record OverrunClass(Figure<Number> Mean, Figure<Number> Deviation);
