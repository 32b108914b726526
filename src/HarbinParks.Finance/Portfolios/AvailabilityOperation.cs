namespace HarbinParks.Finance.Portfolios;

/// <summary>Roads, bridges, culverts and plants paid for availability: no user income (可用性付费类).</summary>
public sealed record AvailabilityOperation : OperatingTerms;
