using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Planning;

/// <summary>What a platform owes another for services, as part of its interest-bearing debt.</summary>
/// <param name="Debtor">Index of the platform that owes it.</param>
/// <param name="Creditor">Index of the platform to which it is owed.</param>
/// <param name="Amount">At the end of the base year, yuan.</param>
public sealed record InternalBalancePlan(int Debtor, int Creditor, Input Amount);
