using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Sizing;

/// <summary>One loan of a project company in the base case, by period. Equation 94.</summary>
/// <typeparam name="T">The number.</typeparam>
/// <param name="Opening">Balance at the start of the period.</param>
/// <param name="Interest">Interest due in it.</param>
/// <param name="Principal">Principal due in it.</param>
/// <param name="Rate">Its yearly rate.</param>
internal sealed record LoanFlows<T>(T[] Opening, T[] Interest, T[] Principal, T[] Rate)
    where T : struct, INumberLane<T>;
