using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>Order of payments of a project company (现金流瀑布).</summary>
public static class Waterfall
{
    /// <summary>Equation 33: cash flow available for debt service: cash from users and government, less operating cost and tax paid.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T CashAvailable<T>(T userRevenue, T governmentCash, T operatingCost, T tax)
        where T : struct, INumberLane<T>
        => (userRevenue + governmentCash - operatingCost - tax).Named(CashFlowLine.CashAvailable);

    /// <summary>Equation 34: suppliers of earlier years, then debt service with its arrears, then the reserve up to its target; the rest is distributed.</summary>
    /// <param name="cashAvailable">From <see cref="CashAvailable"/>; may be negative.</param>
    /// <param name="reserve">Reserve at the start of the year.</param>
    /// <param name="supplierArrears">Owed to contractors and suppliers from earlier years.</param>
    /// <param name="service">Interest and principal due.</param>
    /// <param name="loanArrears">Unpaid service of earlier years with its penalty.</param>
    /// <param name="reserveTarget">Target of the reserve.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Served<T> Serve<T>(T cashAvailable, T reserve, T supplierArrears, T service, T loanArrears, T reserveTarget)
        where T : struct, INumberLane<T>
    {
        T cash = cashAvailable + reserve - supplierArrears;
        T owedToSuppliers = T.Max(-cash, 0).Named(CashFlowLine.SupplierArrears);
        T claim = service + loanArrears;
        T paid = T.Min(T.Max(cash, 0), claim).Named(CashFlowLine.DebtServicePaid);
        T rest = T.Max(cash, 0) - paid;
        T kept = T.Min(rest, reserveTarget).Named(CashFlowLine.Reserve);
        T unpaid = (claim - paid).Named(CashFlowLine.LoanArrears);
        return new(paid, unpaid, kept, owedToSuppliers, (rest - kept).Named(CashFlowLine.Distribution));
    }
}
