using HarbinParks.Finance.CashFlow;

namespace HarbinParks.Finance.Planning;

/// <summary>One payer of the plan.</summary>
/// <param name="Terms">Terms, units off.</param>
/// <param name="RevenueDraw">Yearly draw of its own revenue.</param>
/// <param name="TransferDraw">Yearly draw of its own transfers.</param>
/// <param name="LandDraw">Yearly draw of its own land market.</param>
/// <param name="BondDraw">Yearly draw of its own net new bonds.</param>
/// <param name="ExistingAccount">Account of its PPP deals outside the model.</param>
public sealed record PayerPlan(PayerInputs Terms, int RevenueDraw, int TransferDraw, int LandDraw, int BondDraw, int ExistingAccount)
{
    /// <summary>How its own revenue follows its parks; null where it does not.</summary>
    public ParkRevenuePlan? ParkRevenue { get; init; }
}
