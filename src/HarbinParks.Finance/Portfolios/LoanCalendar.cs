namespace HarbinParks.Finance.Portfolios;

/// <summary>What a delay of the works does to a loan's dates (延误时的还款日历).</summary>
public enum LoanCalendar
{
    /// <summary>Nothing: repayment years are lost (还款日不变).</summary>
    Fixed,

    /// <summary>All dates move with the opening (随开始运营顺延).</summary>
    Moves,
}
