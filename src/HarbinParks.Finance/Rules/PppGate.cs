using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Rules;

/// <summary>Which deals a gate of new partnerships is for (新签门槛的适用范围).</summary>
internal static class PppGate
{
    /// <summary>Id of the gate for government-pay deals.</summary>
    public const string GovernmentPay = "ppp-gate-5";

    /// <summary>The first gate is for government-pay deals, but for sewage and waste whose charges run through the budget; the second for all.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="gate">The gate.</param>
    public static bool Meets(PppDeal deal, Rule gate) => gate.Id != GovernmentPay
        || (deal.Mechanism is PaymentMechanism.GovernmentPayment or PaymentMechanism.UsagePayment && deal.Sector is not (Sector.Sewage or Sector.Waste));
}
