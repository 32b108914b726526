using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>What users pay and what running the works costs, by sector (运营收入与成本). Equations 23 and 24.</summary>
public static class UserRevenue
{
    /// <summary>Roads, bridges, culverts and plants paid for availability: no user payments.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Operation<T> Availability<T>(OperationInputs terms, T priceIndex)
        where T : struct, INumberLane<T>
    {
        T cost = (terms.FixedCost * priceIndex).Named(CashFlowLine.OperatingCost);
        return new(0, 0, cost, cost) { IndexedCost = terms.FixedCost };
    }

    /// <summary>Sewage: capacity × load × demand, never above capacity; charge by reviews. A guaranteed volume that is missed is paid at the charge by the government.</summary>
    /// <param name="terms">Sewage terms.</param>
    /// <param name="operatingYear">Years since the planned opening.</param>
    /// <param name="delay">Years of delay.</param>
    /// <param name="demand">Demand level × park activity.</param>
    /// <param name="collection">Collection rate of the year.</param>
    /// <param name="tariffIndex">Charge ÷ opening charge.</param>
    /// <param name="priceIndex">Consumer prices, base year 1.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Operation<T> Sewage<T>(OperationInputs terms, int operatingYear, T delay, T demand, T collection, T tariffIndex, T priceIndex)
        where T : struct, INumberLane<T>
    {
        T load = T.Min(T.Pick(terms.Load, operatingYear, delay) * demand, 1);
        T volume = (terms.Capacity * load).Named(CashFlowLine.Volume);
        T revenue = (volume * terms.Price * tariffIndex * collection).Named(CashFlowLine.UserRevenue);
        T cost = (terms.FixedCost * priceIndex + volume * terms.VariableCost * priceIndex).Named(CashFlowLine.OperatingCost);
        T fee = 0;
        if (terms.GuaranteedLoad is InputTable guaranteed)
            fee = (T.Max(T.Pick(guaranteed, operatingYear, delay) - load, 0) * terms.Capacity * terms.Price * tariffIndex).Named(CashFlowLine.UsageFee);

        return new(revenue, fee, cost, cost) { Volume = volume, IndexedCost = terms.FixedCost + volume * terms.VariableCost };
    }

    /// <summary>Heating: area × demand × price × collection; fuel by coal price and cold, bought heat by the regulated price.</summary>
    /// <param name="terms">Heating terms.</param>
    /// <param name="operatingYear">Years since the planned opening.</param>
    /// <param name="delay">Years of delay.</param>
    /// <param name="demand">Demand level.</param>
    /// <param name="collection">Collection rate of the year.</param>
    /// <param name="tariffIndex">Heat price ÷ opening heat price.</param>
    /// <param name="priceIndex">Consumer prices, base year 1.</param>
    /// <param name="fuelIndex">Coal price × degree-days, both against their trend.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Operation<T> Heating<T>(OperationInputs terms, int operatingYear, T delay, T demand, T collection, T tariffIndex, T priceIndex, T fuelIndex)
        where T : struct, INumberLane<T>
    {
        T area = (T.Pick(terms.Load, operatingYear, delay) * terms.Capacity * demand).Named(CashFlowLine.Volume);
        T revenue = (area * terms.Price * tariffIndex * collection).Named(CashFlowLine.UserRevenue);
        T expectedFuel = area * terms.Fuel;
        T fuel = (expectedFuel * fuelIndex).Named(CashFlowLine.FuelCost);
        T other = terms.FixedCost * priceIndex + area * terms.VariableCost * priceIndex + area * terms.BoughtHeat * tariffIndex;
        T cost = (other + fuel).Named(CashFlowLine.OperatingCost);

        T band = terms.FuelBand;
        T above = T.Max(fuel - expectedFuel * (1 + band), 0);
        T below = T.Max(expectedFuel * (1 - band) - fuel, 0);
        T counted = (other + expectedFuel + terms.FuelGovernmentShare * (above - below)).Named(CashFlowLine.CostInSubsidy);
        return new(revenue, 0, cost, counted)
        {
            Volume = area,
            IndexedCost = terms.FixedCost + area * terms.VariableCost,
            SeasonalCost = fuel + area * terms.BoughtHeat * tariffIndex,
        };
    }

    /// <summary>Water and gas: net revenue at full load × load × demand, never above full load; a rise of the purchase price cuts the margin for a year.</summary>
    /// <param name="terms">Supply terms.</param>
    /// <param name="operatingYear">Years since the planned opening.</param>
    /// <param name="delay">Years of delay.</param>
    /// <param name="demand">Demand level × park activity.</param>
    /// <param name="collection">Collection rate ÷ its mean.</param>
    /// <param name="tariffIndex">Tariff ÷ opening tariff.</param>
    /// <param name="priceIndex">Consumer prices, base year 1.</param>
    /// <param name="purchaseRise">Rise of the purchase price in the year, as a fraction.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Operation<T> Supply<T>(OperationInputs terms, int operatingYear, T delay, T demand, T collection, T tariffIndex, T priceIndex, T purchaseRise)
        where T : struct, INumberLane<T>
    {
        T load = T.Min(T.Pick(terms.Load, operatingYear, delay) * demand, 1).Named(CashFlowLine.Volume);
        T squeeze = 1 - terms.PurchaseExposure * purchaseRise;
        T revenue = (terms.Capacity * load * terms.Price * tariffIndex * collection * squeeze).Named(CashFlowLine.UserRevenue);
        T cost = (terms.FixedCost * priceIndex).Named(CashFlowLine.OperatingCost);
        return new(revenue, 0, cost, cost) { Volume = load, IndexedCost = terms.FixedCost };
    }

    /// <summary>Waste: gate fee on tonnes with a guaranteed volume, paid by the government; power sold beside it.</summary>
    /// <param name="terms">Waste terms.</param>
    /// <param name="demand">Tonnes ÷ planned tonnes.</param>
    /// <param name="tariffIndex">Gate fee ÷ opening gate fee.</param>
    /// <param name="priceIndex">Consumer prices, base year 1.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Operation<T> Waste<T>(OperationInputs terms, T demand, T tariffIndex, T priceIndex)
        where T : struct, INumberLane<T>
    {
        T volume = T.Min(demand, 1).Named(CashFlowLine.Volume);
        T fee = (terms.Capacity * T.Max(volume, terms.GuaranteedVolume) * terms.Price * tariffIndex).Named(CashFlowLine.UsageFee);
        T power = (terms.PowerSales * volume).Named(CashFlowLine.UserRevenue);
        T variable = terms.Capacity * volume * terms.VariableCost;
        T cost = (terms.FixedCost * priceIndex + variable * priceIndex).Named(CashFlowLine.OperatingCost);
        return new(power, fee, cost, cost) { Volume = terms.Capacity * volume, IndexedCost = terms.FixedCost + variable };
    }
}
