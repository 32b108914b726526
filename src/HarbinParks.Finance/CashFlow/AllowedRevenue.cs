using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>Tariff by allowed revenue (准许收入定价): cost, depreciation, return on net assets and tax, over verified volume. Equation 116.</summary>
public static class AllowedRevenue
{
    /// <summary>Equation 116: what a year may earn.</summary>
    /// <param name="terms">Return, leverage, tax, life.</param>
    /// <param name="cost">Operating cost of the year before.</param>
    /// <param name="assets">What the works cost, with interest during construction.</param>
    /// <param name="age">Years since the opening of the path.</param>
    /// <param name="longRate">Long rate: the return on the debt part.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Of<T>(AllowedReturnInputs terms, T cost, T assets, T age, T longRate)
        where T : struct, INumberLane<T>
    {
        T depreciation = assets / terms.Life;
        T net = T.Max(assets - depreciation * age, 0);
        T equity = net * (1 - (T)terms.Leverage) * terms.EquityReturn;
        T debt = net * terms.Leverage * longRate;
        return (cost + depreciation + equity + debt + equity * terms.TaxFactor).Named(CashFlowLine.AllowedRevenue);
    }

    /// <summary>Equation 116: the tariff against the opening one: allowed revenue over the volume sold, idle capacity below the design load left out.</summary>
    /// <param name="terms">Design-load floor.</param>
    /// <param name="operation">Capacity, losses and opening tariff.</param>
    /// <param name="allowed">From <see cref="Of"/>.</param>
    /// <param name="produced">Volume produced in the year before.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Index<T>(AllowedReturnInputs terms, OperationInputs operation, T allowed, T produced)
        where T : struct, INumberLane<T>
    {
        T verified = T.Max(produced, operation.Capacity * (T)terms.DesignLoadFloor) * (1 - (T)operation.Losses);
        return (allowed / verified / operation.Price).Named(CashFlowLine.TariffIndex);
    }
}
