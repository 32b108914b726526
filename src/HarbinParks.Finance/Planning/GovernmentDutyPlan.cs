using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Planning;

/// <summary>A guarantee of a budget level for a platform, for which the law of its day makes it answer in part.</summary>
/// <param name="Platform">Index of the platform.</param>
/// <param name="Payer">Index of the payer that gave it.</param>
/// <param name="Owner">Index of the payer that owns the platform.</param>
/// <param name="Amount">Largest debt that it covers, yuan.</param>
/// <param name="Share">Part of the unpaid debt for which the payer answers.</param>
/// <param name="Counted">By year, part of what it owes and does not pay that counts in its wide debt: not what it recognises of the platform's debt anyway.</param>
public sealed record GovernmentDutyPlan(int Platform, int Payer, int Owner, Input Amount, Input Share, Input[] Counted);
