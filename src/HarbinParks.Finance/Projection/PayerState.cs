using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Projection;

/// <summary>State of a payer. One per lane group; stations read and write it.</summary>
internal struct PayerState<T>
    where T : struct, INumberLane<T>
{
    /// <summary>Own log deviation of revenue.</summary>
    public T OwnRevenue;

    /// <summary>Own log deviation of transfers.</summary>
    public T OwnTransfers;

    /// <summary>Own log deviation of fund revenue.</summary>
    public T OwnLand;

    /// <summary>Statutory debt at the end of the last finished year.</summary>
    public T Debt;

    /// <summary>Statutory debt a year earlier.</summary>
    public T DebtBefore;

    /// <summary>Rigid expenditure of the year.</summary>
    public T Rigid;

    /// <summary>General public budget expenditure of the year.</summary>
    public T Expenditure;

    /// <summary>Composite resources of the year.</summary>
    public T Composite;

    /// <summary>Fund expenditure of the year.</summary>
    public T FundExpenditure;

    /// <summary>Debt quota of the year.</summary>
    public T Quota;

    /// <summary>Need above quota in the year.</summary>
    public T AboveQuota;

    /// <summary>Service of statutory debt in the year.</summary>
    public StatutoryService<T> Service;

    /// <summary>Cash available for payments in the year.</summary>
    public T Available;

    /// <summary>Part of it released so far and not spent.</summary>
    public T Released;

    /// <summary>All that was owed in the year so far: contract payments, arrears and their interest.</summary>
    public T OwedInYear;

    /// <summary>Contract payments due in the period, with those of the year that are still unpaid.</summary>
    public T ContractsDue;

    /// <summary>PPP payments due in the year.</summary>
    public T PppDue;

    /// <summary>Buy-back instalments and platform-loan service due in the year.</summary>
    public T DebtLikeDue;

    /// <summary>Buy-back debt and platform-loan debt counted in the wide perimeter.</summary>
    public T CountedDebt;

    /// <summary>Interest on arrears due in the year.</summary>
    public T InterestOwed;

    /// <summary>Arrears carried into the year, by age.</summary>
    public Vintages<T> Owed;

    /// <summary>Part of each rank paid.</summary>
    public RankShares<T> Shares;

    /// <summary>Left in the last rank at the end of the year, and then after its legal duties to platforms' lenders.</summary>
    public T Left;

    /// <summary>Legal duties of the year on guarantees for platforms.</summary>
    public T DutyDue;

    /// <summary>Part of them paid.</summary>
    public T DutyShare;

    /// <summary>What is not paid of them, as far as it counts in wide debt.</summary>
    public T DutyUnpaid;

    /// <summary>Part of its platforms' overdue debt that it pays in the year of its own will.</summary>
    public T RescueShare;

    /// <summary>Overdue debt of its platforms at the end of the last finished year.</summary>
    public T PlatformOverdue;

    /// <summary>Recognised part of its platforms' debt.</summary>
    public T PlatformHidden;

    /// <summary>Arrears and their unpaid interest at the end of the year.</summary>
    public T Arrears;

    /// <summary>Wide debt at the end of the year.</summary>
    public T WideDebt;
}
