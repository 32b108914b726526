namespace HarbinParks.Finance.Portfolios;

/// <summary>How a loan is repaid (还款方式).</summary>
public enum Repayment
{
    /// <summary>Equal principal, falling interest (等额本金).</summary>
    EqualPrincipal,

    /// <summary>Level debt service, re-computed when the rate is reset (等额本息).</summary>
    Annuity,

    /// <summary>Principal so that the base case has the same cover ratio at every instalment (按覆盖率定制还本).</summary>
    Sculpted,

    /// <summary>The first instalment takes all cash that is available, the rest is level service (首年最大能力、其后等额本息).</summary>
    MaximumThenLevel,

    /// <summary>Equal principal down to a balloon that is due with the last instalment; a balloon of 100 % is a bullet (气球贷/到期一次还本).</summary>
    Balloon,

    /// <summary>Shares given instalment by instalment (自定义还本比例).</summary>
    Custom,
}
