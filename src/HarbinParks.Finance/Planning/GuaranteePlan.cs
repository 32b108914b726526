using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Planning;

/// <summary>One guarantee of the plan.</summary>
/// <param name="Guarantor">Index of the platform that gave it.</param>
/// <param name="Beneficiary">Index of the platform whose debt it covers.</param>
/// <param name="Amount">Largest amount that can be called, yuan.</param>
public sealed record GuaranteePlan(int Guarantor, int Beneficiary, Input Amount);
