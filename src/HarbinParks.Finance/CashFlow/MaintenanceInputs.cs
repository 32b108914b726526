using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>Major maintenance of one company, units off. Tables by operating year and delay: entry [operating year × (largest delay + 1) + largest delay − delay].</summary>
public sealed record MaintenanceInputs
{
    /// <summary>Works of a year at base-year prices, yuan.</summary>
    public required InputTable Works { get; init; }

    /// <summary>Reserve that should stand at the end of a year, at base-year prices, yuan.</summary>
    public required InputTable Target { get; init; }
}
