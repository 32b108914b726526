using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Planning;

/// <summary>What one payer owes on one account.</summary>
/// <param name="Index">Place in the plan.</param>
/// <param name="Account">Account: a deal, or a payer's deals outside the model.</param>
/// <param name="Payer">Index of the payer.</param>
/// <param name="Share">Its share of what is owed.</param>
/// <param name="Park">Index of the park whose host is this payer; the number of parks where there is none.</param>
/// <param name="ArrearsInterest">Simple yearly interest on what is late.</param>
/// <param name="FirstYearPart">Part of the first year that bears it.</param>
/// <param name="First">First period in which anything may be owed, that of the first works of its deal: before it the claim is at rest, and no rule may owe on it.</param>
/// <param name="Borrows">Whether the account may carry debt and its service: not a payment for a public service.</param>
/// <param name="OpensAccount">Whether it is the first claim on its account.</param>
public sealed record ClaimPlan(int Index, int Account, int Payer, Input Share, int Park, Input ArrearsInterest, Input FirstYearPart, int First, bool Borrows, bool OpensAccount);
