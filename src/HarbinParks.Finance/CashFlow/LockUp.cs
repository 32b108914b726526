using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>Whether distributions are locked up (分配锁定).</summary>
/// <param name="Locked">1 where they are.</param>
/// <param name="Tests">Good tests in a row.</param>
public readonly record struct LockUp<T>(T Locked, T Tests)
    where T : struct, INumberLane<T>;
