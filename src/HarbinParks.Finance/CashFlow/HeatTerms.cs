using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>What a heating contract adds to area and price (供热附加条款): connection fees, pass-through of fuel, metered heat. Equation 114.</summary>
public static class HeatTerms
{
    /// <summary>Equation 114: fees of the area connected in a year after the opening.</summary>
    /// <param name="terms">Heating terms.</param>
    /// <param name="operatingYear">Years since the planned opening.</param>
    /// <param name="delay">Years of delay.</param>
    /// <param name="demand">Demand level.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Connections<T>(OperationInputs terms, int operatingYear, T delay, T demand)
        where T : struct, INumberLane<T>
        => (T.Pick(terms.Connections!, operatingYear, delay) * demand * terms.ConnectionFee).Named(CashFlowLine.ConnectionFees);

    /// <summary>Equation 114: what the change of the fuel price adds to the price of heat, or takes from it.</summary>
    /// <param name="terms">Heating terms.</param>
    /// <param name="area">Heated area.</param>
    /// <param name="fuelPrice">Fuel price against its trend, in the year that the price follows.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Passed<T>(OperationInputs terms, T area, T fuelPrice)
        where T : struct, INumberLane<T>
        => (area * terms.Fuel * terms.PassThrough * (fuelPrice - 1)).Named(CashFlowLine.FuelPassedOn);

    /// <summary>Equation 114: what a cold season adds to heat bought by the meter.</summary>
    /// <param name="terms">Heating terms.</param>
    /// <param name="area">Heated area.</param>
    /// <param name="tariffIndex">Price of bought heat ÷ its opening price.</param>
    /// <param name="degreeDays">Degree-days against their trend.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Metered<T>(OperationInputs terms, T area, T tariffIndex, T degreeDays)
        where T : struct, INumberLane<T>
        => (area * terms.BoughtHeat * tariffIndex * (degreeDays - 1)).Named(CashFlowLine.MeteredHeat);
}
