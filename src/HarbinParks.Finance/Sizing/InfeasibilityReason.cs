namespace HarbinParks.Finance.Sizing;

/// <summary>Why a financing cannot be (不可行的原因). Equation 98.</summary>
public enum InfeasibilityReason
{
    /// <summary>Interest of an instalment exceeds the service that an even cover leaves it: principal would be negative (利息超过可还本息).</summary>
    NegativePrincipal,

    /// <summary>Cash of an instalment is zero or negative (现金流为零或负).</summary>
    NegativeCash,

    /// <summary>The cover asked for is not reached at any debt (任何债务都达不到目标覆盖率).</summary>
    CoverUnreachable,

    /// <summary>A loan of given size is larger than the cash carries at the cover asked for (贷款超过债务承载额).</summary>
    LargerThanCapacity,

    /// <summary>The bounds leave no debt (不得借款).</summary>
    NoDebt,

    /// <summary>Works remain without a source of funds (建设资金缺口).</summary>
    Unfunded,

    /// <summary>The rounds of the calculation do not settle (计算不收敛).</summary>
    NotConverged,

    /// <summary>A loan behind the senior ones cannot be cut to an even senior cover (非优先级贷款).</summary>
    NotSenior,

    /// <summary>A loan that is replaced has no instalments to cut after that (再融资).</summary>
    Refinanced,

    /// <summary>Loans of one deal that are cut together stand on different calendars (还款日历不同).</summary>
    MixedCalendars,

    /// <summary>Instalments, or works whose debt is sized, lie before the first simulated year, whose cash is not known (模拟期前已还款).</summary>
    BegunEarlier,
}
