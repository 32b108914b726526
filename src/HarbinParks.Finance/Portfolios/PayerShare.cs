using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>One payer's part of a deal (付款分摊).</summary>
/// <param name="Payer">Id of the payer.</param>
/// <param name="Share">Part of what the government side owes.</param>
public sealed record PayerShare(string Payer, Figure<Share> Share);
