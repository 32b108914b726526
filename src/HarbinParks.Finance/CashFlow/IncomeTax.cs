using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>Enterprise income tax (企业所得税): 企业所得税法 art. 4 and 18, 实施条例 art. 87 and 88.</summary>
public static class IncomeTax
{
    /// <summary>Equation 29: losses used against a profit, oldest first; a loss of the year joins the youngest class; each class grows a year older.</summary>
    /// <param name="profit">Taxable profit of the year before losses; negative is a loss.</param>
    /// <param name="losses">Losses by the years for which they can still be used.</param>
    /// <param name="expiryYears">Years for which a new loss can be used, 0 to 5; more for ever.</param>
    /// <returns>Losses used and the classes at the start of the next year.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T Used, LossClasses<T> Next) UseLosses<T>(T profit, LossClasses<T> losses, int expiryYears)
        where T : struct, INumberLane<T>
    {
        T room = T.Max(profit, 0);
        T used1 = T.Min(losses.ForOneYear, room);
        T room2 = room - used1;
        T used2 = T.Min(losses.ForTwoYears, room2);
        T room3 = room2 - used2;
        T used3 = T.Min(losses.ForThreeYears, room3);
        T room4 = room3 - used3;
        T used4 = T.Min(losses.ForFourYears, room4);
        T room5 = room4 - used4;
        T used5 = T.Min(losses.ForFiveYears, room5);
        T used = (used1 + used2 + used3 + used4 + used5).Named(CashFlowLine.LossUsed);

        T loss = T.Max(-profit, 0);
        if (expiryYears > 5)
            return (used, losses with { ForFiveYears = (losses.ForFiveYears - used5 + loss).Named(CashFlowLine.LossCarried) });

        T one = losses.ForTwoYears - used2;
        T two = losses.ForThreeYears - used3;
        T three = losses.ForFourYears - used4;
        T four = losses.ForFiveYears - used5;
        return (used, new(
            (expiryYears == 1 ? one + loss : one).Named(CashFlowLine.LossCarried),
            (expiryYears == 2 ? two + loss : two).Named(CashFlowLine.LossCarried),
            (expiryYears == 3 ? three + loss : three).Named(CashFlowLine.LossCarried),
            (expiryYears == 4 ? four + loss : four).Named(CashFlowLine.LossCarried),
            (expiryYears == 5 ? loss : 0).Named(CashFlowLine.LossCarried)));
    }

    /// <summary>Equation 30: tax = (profit − losses used) × rate of the tax year (0, half or full in the holiday).</summary>
    /// <param name="profit">Taxable profit before losses.</param>
    /// <param name="used">Losses used.</param>
    /// <param name="rate">Rate that holds in the operating year.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Due<T>(T profit, T used, T rate)
        where T : struct, INumberLane<T>
        => (T.Max(profit - used, 0) * rate).Named(CashFlowLine.IncomeTax);

    /// <summary>Equation 43: book value of works that is not written off when operation ends, and comes back.</summary>
    /// <param name="cost">Cost that is written off, less creditable tax.</param>
    /// <param name="left">Part of it not written off.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Residual<T>(T cost, T left)
        where T : struct, INumberLane<T>
        => (cost * left).Named(CashFlowLine.ResidualValue);

    /// <summary>Equation 44: what a payment that is not taxable takes out of profit: the payment, less the cost that it pays, which is not deducted.</summary>
    /// <param name="subsidy">Government payment of the year, less the tax on turnover in it.</param>
    /// <param name="cost">Operating cost and amortisation of the year.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T NotTaxed<T>(T subsidy, T cost)
        where T : struct, INumberLane<T>
        => (subsidy - T.Min(subsidy, cost)).Named(CashFlowLine.NonTaxableIncome);

    /// <summary>Equation 44: tax paid a year later; the last years' taxes are cleared when operation ends.</summary>
    /// <param name="due">Tax of the year.</param>
    /// <param name="payable">Tax of the year before.</param>
    /// <param name="ended">Whether operation has ended.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T Paid, T Payable) Defer<T>(T due, T payable, Mask<T> ended)
        where T : struct, INumberLane<T>
        => ((payable + T.Select(ended, due, 0)).Named(CashFlowLine.TaxPaid), T.Select(ended, 0, due).Named(CashFlowLine.TaxPayable));
}
