namespace HarbinParks.Finance.Portfolios;

/// <summary>How a PPP project company earns (回报机制).</summary>
public enum PaymentMechanism
{
    /// <summary>Government pays for availability (政府付费).</summary>
    GovernmentPayment,

    /// <summary>Users pay, government fills the gap (可行性缺口补助).</summary>
    ViabilityGap,

    /// <summary>Users pay (使用者付费).</summary>
    UserPayment,

    /// <summary>Government pays per unit treated, other sales beside it (使用量付费).</summary>
    UsagePayment,
}
