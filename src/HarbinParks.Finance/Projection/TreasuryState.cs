using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Projection;

/// <summary>What a project company has beside its operation. One per lane group; stations read and write it.</summary>
internal struct TreasuryState<T>
    where T : struct, INumberLane<T>
{
    /// <summary>Receivables at the end of the last finished period.</summary>
    public T Receivable;

    /// <summary>Payables at the end of the last finished period.</summary>
    public T Payable;

    /// <summary>Major maintenance of the year.</summary>
    public T MaintenanceCost;

    /// <summary>What its reserve should hold at the end of the year.</summary>
    public T MaintenanceTarget;

    /// <summary>Reserve for major maintenance.</summary>
    public T MaintenanceReserve;

    /// <summary>Income tax of the year before, not yet paid.</summary>
    public T TaxPayable;

    /// <summary>Government payment of the year so far, less the tax on turnover in it; kept only where it is not taxable.</summary>
    public T YearSubsidy;

    /// <summary>Operating cost of the year so far; kept only where the government's payment is not taxable.</summary>
    public T YearCost;

    /// <summary>1 once the sponsors have paid in the debt-service reserve.</summary>
    public T ReserveFunded;

    /// <summary>Paid in for it during the year.</summary>
    public T ReserveFunding;
}
