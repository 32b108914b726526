using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>Who paid for a construction period: spend = grant + draw + equity + standby equity + unfunded.</summary>
/// <param name="Draw">Drawn on the loans for works, standby loan included.</param>
/// <param name="Equity">Project capital paid in for works by all shareholders.</param>
/// <param name="StandbyEquity">Standby equity of the sponsors.</param>
/// <param name="StandbyLoan">Part of <paramref name="Draw"/> that came from the standby loan.</param>
/// <param name="Unfunded">What nobody funds: owed to contractors.</param>
/// <param name="Grant">Construction grant; 0 where there is none.</param>
public readonly record struct ConstructionFunding<T>(T Draw, T Equity, T StandbyEquity, T StandbyLoan, T Unfunded, T Grant)
    where T : struct, INumberLane<T>;
