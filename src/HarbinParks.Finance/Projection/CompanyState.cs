using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Projection;

/// <summary>State of a project company. One per lane group; stations read and write it.</summary>
internal struct CompanyState<T>
    where T : struct, INumberLane<T>
{
    /// <summary>Demand level against forecast.</summary>
    public T Demand;

    /// <summary>Collection rate less its mean.</summary>
    public T CollectionDeviation;

    /// <summary>Collection rate of the year.</summary>
    public T Collection;

    /// <summary>Performance score of the year.</summary>
    public T Performance;

    /// <summary>Reviewed tariff, base year 1.</summary>
    public T TariffIndex;

    /// <summary>Interest during construction so far.</summary>
    public T InterestCapitalised;

    /// <summary>Standby equity used.</summary>
    public T StandbyEquity;

    /// <summary>Standby loan drawn.</summary>
    public T StandbyLoan;

    /// <summary>Works that nobody funded, so far.</summary>
    public T Unfunded;

    /// <summary>Loan at the end of the last finished year.</summary>
    public T Loan;

    /// <summary>Unpaid service.</summary>
    public T LoanArrears;

    /// <summary>Owed to contractors and suppliers.</summary>
    public T SupplierArrears;

    /// <summary>Debt-service reserve.</summary>
    public T Reserve;

    /// <summary>Tax losses by the years left.</summary>
    public LossClasses<T> Losses;

    /// <summary>Paid by users in the year.</summary>
    public T UserRevenue;

    /// <summary>Operating cost of the year.</summary>
    public T Cost;

    /// <summary>Government payment due in the year.</summary>
    public T SubsidyDue;

    /// <summary>Income tax of the year.</summary>
    public T Tax;

    /// <summary>Interest due in the year.</summary>
    public T Interest;

    /// <summary>Cover ratio of the year; 0 where there is none.</summary>
    public T Cover;

    /// <summary>1 where the year has a cover ratio.</summary>
    public T HasCover;

    /// <summary>Lowest cover ratio so far.</summary>
    public T MinimumCover;

    /// <summary>1 once a year had a cover ratio.</summary>
    public T EverCover;

    /// <summary>Years in a row with unpaid service.</summary>
    public T UnpaidYears;

    /// <summary>1 once in default.</summary>
    public T Defaulted;

    /// <summary>Paid out in the year.</summary>
    public T Distribution;
}
