using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>Working capital (营运资金).</summary>
public static class WorkingCapital
{
    /// <summary>Equation 125: what users and the government have not paid in at the end of a period; nothing when operation ends.</summary>
    /// <param name="terms">Terms.</param>
    /// <param name="userRevenue">User payments of the period.</param>
    /// <param name="governmentPayment">Government payment due in the period.</param>
    /// <param name="ended">Whether operation ends with the period.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Receivable<T>(WorkingCapitalInputs terms, T userRevenue, T governmentPayment, Mask<T> ended)
        where T : struct, INumberLane<T>
        => T.Select(ended, 0, userRevenue * terms.OfUsers + governmentPayment * terms.OfGovernment).Named(CashFlowLine.Receivable);

    /// <summary>Equation 125: operating cost not paid at the end of a period; nothing when operation ends.</summary>
    /// <param name="terms">Terms.</param>
    /// <param name="operatingCost">Operating cost of the period.</param>
    /// <param name="ended">Whether operation ends with the period.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Payable<T>(WorkingCapitalInputs terms, T operatingCost, Mask<T> ended)
        where T : struct, INumberLane<T>
        => T.Select(ended, 0, operatingCost * terms.OfCost).Named(CashFlowLine.Payable);
}
