namespace HarbinParks.Finance.Models.Reading;

/// <summary>How a deal is financed: picks the record that it becomes.</summary>
internal enum DealMode
{
    /// <summary>Public–private partnership.</summary>
    Ppp,

    /// <summary>Build–transfer.</summary>
    BuildTransfer,

    /// <summary>Works that a platform borrows for.</summary>
    PlatformLoan,
}
