using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Planning;

/// <summary>What a project company has beside its operation: residual value, tax paid late, working capital, major maintenance, a reserve paid in. What it has not is null or false.</summary>
/// <param name="Index">Place of its state.</param>
public sealed record TreasuryPlan(int Index)
{
    /// <summary>Part of the cost not written off when operation ends, by largest delay − delay; null where nothing comes back.</summary>
    public InputTable? ResidualShare { get; init; }

    /// <summary>Whether tax is paid a year later.</summary>
    public bool TaxPaidLate { get; init; }

    /// <summary>Whether the government's payment is not taxable.</summary>
    public bool SubsidiesExempt { get; init; }

    /// <summary>Working capital; null for none.</summary>
    public WorkingCapitalInputs? WorkingCapital { get; init; }

    /// <summary>Major maintenance; null for none.</summary>
    public MaintenanceInputs? Maintenance { get; init; }

    /// <summary>Whether the sponsors pay in the debt-service reserve.</summary>
    public bool ReserveFunded { get; init; }
}
