using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>What the government gives to a deal in kind or beside its works (配套投入): access works, land, connections.</summary>
/// <param name="Id">Stable id within the deal.</param>
/// <param name="FirstYear">First calendar year in which it is due.</param>
/// <param name="Years">Calendar years in which it is due, at least 1.</param>
/// <param name="Amount">Cost of a year, nominal.</param>
/// <param name="PaidByCompany">What the project company pays for it in the year.</param>
public sealed record MatchingInput(string Id, int FirstYear, int Years, Figure<Money> Amount, Figure<Money> PaidByCompany);
