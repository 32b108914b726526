using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>Value-added tax, business tax and surtaxes (增值税、营业税及附加).</summary>
public static class ValueAddedTax
{
    /// <summary>Equation 38: creditable input tax on works.</summary>
    /// <param name="terms">Terms.</param>
    /// <param name="period">Period.</param>
    /// <param name="spend">Works of the period, tax included.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T OnWorks<T>(VatInputs terms, int period, T spend)
        where T : struct, INumberLane<T>
        => (spend * terms.OnConstruction[terms.At(period)] * (1 - (T)terms.ExemptShare)).Named(CashFlowLine.ConstructionVat);

    /// <summary>Equations 38, 39 and 135: tax on a period of operation. Simple tax and business tax have no input tax, so the same text serves them.</summary>
    /// <param name="terms">Terms.</param>
    /// <param name="period">Period.</param>
    /// <param name="userRevenue">What users pay, as prices are stated.</param>
    /// <param name="governmentPayment">Government payment due, tax included.</param>
    /// <param name="operatingCost">Operating cost, as costs are stated.</param>
    /// <param name="credit">Credit carried in.</param>
    /// <param name="open">1 where the works operate: a credit is paid out only then.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VatCharge<T> Charge<T>(VatInputs terms, int period, T userRevenue, T governmentPayment, T operatingCost, T credit, T open)
        where T : struct, INumberLane<T>
    {
        int at = terms.At(period);
        T taxed = 1 - (T)terms.ExemptShare;
        T onUsers = userRevenue * terms.OnUsers[at] * taxed;
        T onGovernment = governmentPayment * terms.OnGovernment[at];
        T output = (onUsers + onGovernment).Named(CashFlowLine.OutputVat);
        T onCost = operatingCost * terms.OnCost[at];
        T input = (onCost * taxed).Named(CashFlowLine.InputVat);
        T balance = output - input - credit;
        T payable = T.Max(balance, 0).Named(CashFlowLine.VatPayable);
        T left = T.Max(-balance, 0);
        T paidOut = terms.CreditRefunded ? left * open : 0;
        T refund = (payable * terms.RefundShare + paidOut).Named(CashFlowLine.VatRefund);
        T surtax = (payable * terms.SurtaxShare).Named(CashFlowLine.Surtax);
        T cash = refund - payable - surtax;
        T profit = payable * terms.RefundShare - surtax - onGovernment;
        if (terms.PricesInclude)
            profit -= onUsers;
        else
            cash += onUsers;

        if (terms.CostsInclude)
        {
            profit += input;
        }
        else
        {
            cash -= onCost;
            profit -= onCost - input;
        }

        return new(onGovernment, payable, (left - paidOut).Named(CashFlowLine.VatCredit), cash, profit);
    }
}
