using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Projection;

/// <summary>State of a platform-loan deal. One per lane group; stations read and write it.</summary>
internal struct PlatformLoanState<T>
    where T : struct, INumberLane<T>
{
    /// <summary>Loan at the end of the last finished year.</summary>
    public T Loan;
}
