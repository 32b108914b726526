using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Projection;

/// <summary>What came into a payer's budgets in a year.</summary>
/// <param name="Revenue">Own revenue.</param>
/// <param name="Transfers">Net transfers.</param>
/// <param name="Fund">Fund revenue.</param>
internal readonly record struct BudgetFlow<T>(T Revenue, T Transfers, T Fund)
    where T : struct, INumberLane<T>;
