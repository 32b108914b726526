using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>One payer's part of a deal (付款分摊).</summary>
/// <param name="Payer">Id of the payer.</param>
/// <param name="Share">Part of what the government side owes.</param>
public sealed record PayerShare(string Payer, Figure<Share> Share)
{
    /// <summary>Of this part, what the payer's government-fund budget pays (其中政府性基金预算支付); null for none.</summary>
    public Figure<Share>? FromFundBudget { get; init; }

    /// <summary>Budgets of the payer that pay: one or both.</summary>
    public int Budgets => FromFundBudget is { Value.Fraction: > 0 and < 1 } ? 2 : 1;
}
