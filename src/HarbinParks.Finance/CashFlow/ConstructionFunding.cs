using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>Who paid for a construction year: spend + interest = interest capitalised + draw + equity + standby equity + unfunded.</summary>
/// <param name="Interest">Interest during construction of the year, capitalised into the loan.</param>
/// <param name="Draw">Cash drawn on the loan, standby loan included; negative where the equity's part of the interest exceeds the year's need.</param>
/// <param name="Equity">Project capital paid in by all shareholders.</param>
/// <param name="StandbyEquity">Standby equity of the sponsors.</param>
/// <param name="StandbyLoan">Part of <paramref name="Draw"/> that came from the standby loan.</param>
/// <param name="Unfunded">What nobody funds: owed to contractors.</param>
public readonly record struct ConstructionFunding<T>(T Interest, T Draw, T Equity, T StandbyEquity, T StandbyLoan, T Unfunded)
    where T : struct, INumberLane<T>;
