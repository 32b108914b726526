using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Projection;

/// <summary>State of a deal that may end early. One per lane group; stations read and write it.</summary>
internal struct TerminationState<T>
    where T : struct, INumberLane<T>
{
    /// <summary>Cause, 1 to 3, once the deal has ended early; else 0.</summary>
    public T Cause;

    /// <summary>1 where it ended in this year.</summary>
    public T EndsNow;

    /// <summary>Years in a row with unfunded works before the opening.</summary>
    public T UnfundedYears;

    /// <summary>Arrears of the payers that are too old, at the end of the year.</summary>
    public T OldArrears;

    /// <summary>Project capital paid in so far, standby equity apart.</summary>
    public T EquityPaid;

    /// <summary>Distributed so far.</summary>
    public T Distributed;

    /// <summary>Yearly instalment of the compensation.</summary>
    public T Instalment;

    /// <summary>Instalments still to fall due.</summary>
    public T InstalmentsLeft;

    /// <summary>Cash for those who are owed, not handed on yet.</summary>
    public T Cash;

    /// <summary>Contractors and suppliers left unpaid at the end.</summary>
    public T Suppliers;

    /// <summary>Senior loans left unpaid.</summary>
    public T Senior;

    /// <summary>Junior loans left unpaid.</summary>
    public T Junior;

    /// <summary>Shareholders' loans left unpaid.</summary>
    public T Shareholder;

    /// <summary>Loans that are lost: unpaid once all instalments have fallen due.</summary>
    public T LenderLoss;
}
