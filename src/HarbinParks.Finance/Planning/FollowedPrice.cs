namespace HarbinParks.Finance.Planning;

/// <summary>A purchase price that a contract follows late.</summary>
/// <param name="IsGas">Gas, or coal.</param>
/// <param name="LagYears">Years by which it is followed, 0 to 4.</param>
public sealed record FollowedPrice(bool IsGas, int LagYears);
