namespace HarbinParks.Finance.CashFlow;

/// <summary>How users' payments enter a subsidy (使用者付费计入方式).</summary>
public enum RevenueCounting
{
    /// <summary>Not at all: government payment, or a fee per unit treated.</summary>
    None,

    /// <summary>As the contract foresaw them.</summary>
    Contract,

    /// <summary>By the band.</summary>
    Banded,

    /// <summary>As they were.</summary>
    Actual,
}
