using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>What users pay and what running costs, where both follow a volume or are given by the year (按量收费与按年给定). Equations 110 to 113.</summary>
public static class VolumeRevenue
{
    /// <summary>Equation 110: a toll road: traffic × average toll; traffic grows by the calendar, ramps up from the opening, and moves with demand and activity.</summary>
    /// <param name="terms">Toll terms; capacity is the opening traffic of a year.</param>
    /// <param name="operatingYear">Years since the planned opening.</param>
    /// <param name="delay">Years of delay.</param>
    /// <param name="demand">Demand level.</param>
    /// <param name="activity">Park activity.</param>
    /// <param name="tariffIndex">Toll ÷ opening toll.</param>
    /// <param name="priceIndex">Consumer prices, base year 1.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Operation<T> Toll<T>(OperationInputs terms, int operatingYear, T delay, T demand, T activity, T tariffIndex, T priceIndex)
        where T : struct, INumberLane<T>
    {
        T moved = T.Max(1 + terms.ActivityLoading * (activity - 1), 0);
        T traffic = (Load(terms, operatingYear, delay, demand * moved) * terms.Capacity).Named(CashFlowLine.Volume);
        T revenue = (traffic * terms.Price * terms.PriceMix * tariffIndex).Named(CashFlowLine.UserRevenue);
        T indexed = terms.FixedCost + traffic * terms.VariableCost;
        T cost = (indexed * priceIndex).Named(CashFlowLine.OperatingCost);
        return new(revenue, 0, cost, cost) { Volume = traffic, IndexedCost = indexed };
    }

    /// <summary>Equation 111: water by volume: what is produced less losses is sold; raw water is paid for what is produced.</summary>
    /// <param name="terms">Water terms; capacity is that of a year.</param>
    /// <param name="operatingYear">Years since the planned opening.</param>
    /// <param name="delay">Years of delay.</param>
    /// <param name="demand">Demand level × park activity.</param>
    /// <param name="collection">Collection rate of the year.</param>
    /// <param name="tariffIndex">Tariff ÷ opening tariff.</param>
    /// <param name="priceIndex">Consumer prices, base year 1.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Operation<T> Water<T>(OperationInputs terms, int operatingYear, T delay, T demand, T collection, T tariffIndex, T priceIndex)
        where T : struct, INumberLane<T>
    {
        T produced = (Load(terms, operatingYear, delay, demand) * terms.Capacity).Named(CashFlowLine.Volume);
        T revenue = (produced * (1 - (T)terms.Losses) * terms.Price * tariffIndex * collection).Named(CashFlowLine.UserRevenue);
        T indexed = terms.FixedCost + produced * terms.VariableCost;
        T cost = (indexed * priceIndex + produced * terms.ResourceCost).Named(CashFlowLine.OperatingCost);
        return new(revenue, 0, cost, cost) { Volume = produced, IndexedCost = indexed };
    }

    /// <summary>Equation 112: gas by volume: the sales price follows the purchase price in part and late; losses are bought and not sold; new users pay a fee.</summary>
    /// <param name="terms">Gas terms; capacity is that of a year.</param>
    /// <param name="operatingYear">Years since the planned opening.</param>
    /// <param name="delay">Years of delay.</param>
    /// <param name="demand">Demand level × park activity.</param>
    /// <param name="collection">Collection rate of the year.</param>
    /// <param name="tariffIndex">Sales price ÷ opening sales price, the purchase price apart.</param>
    /// <param name="priceIndex">Consumer prices, base year 1.</param>
    /// <param name="gasIndex">Gas price against its trend.</param>
    /// <param name="passedIndex">The same in the year that the sales price follows.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Operation<T> Gas<T>(
        OperationInputs terms, int operatingYear, T delay, T demand, T collection, T tariffIndex, T priceIndex, T gasIndex, T passedIndex)
        where T : struct, INumberLane<T>
    {
        T sold = (Load(terms, operatingYear, delay, demand) * terms.Capacity).Named(CashFlowLine.Volume);
        T price = terms.Price * tariffIndex + terms.PurchasePrice * (passedIndex - 1) * terms.PassThrough;
        T sales = sold * price * collection;
        if (terms.Connections is InputTable connections)
            sales += (T.Pick(connections, operatingYear, delay) * terms.ConnectionFee).Named(CashFlowLine.ConnectionFees);

        T revenue = sales.Named(CashFlowLine.UserRevenue);
        T purchase = (sold / (1 - (T)terms.Losses) * terms.PurchasePrice * gasIndex).Named(CashFlowLine.PurchaseCost);
        T cost = (terms.FixedCost * priceIndex + purchase).Named(CashFlowLine.OperatingCost);
        return new(revenue, 0, cost, cost) { Volume = sold, IndexedCost = terms.FixedCost };
    }

    /// <summary>Equation 113: rows by operating year, at base-year prices or nominal; part of the cost follows revenue.</summary>
    /// <param name="terms">Rows.</param>
    /// <param name="operatingYear">Years since the planned opening.</param>
    /// <param name="delay">Years of delay.</param>
    /// <param name="demand">Demand level.</param>
    /// <param name="collection">Collection rate ÷ its mean.</param>
    /// <param name="priceIndex">Consumer prices, base year 1.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Operation<T> Scheduled<T>(OperationInputs terms, int operatingYear, T delay, T demand, T collection, T priceIndex)
        where T : struct, INumberLane<T>
    {
        T index = terms.Indexed ? priceIndex : 1;
        T moved = T.Max(1 + terms.DemandLoading * (demand - 1), 0);
        T revenue = (T.Pick(terms.Revenue!, operatingYear, delay) * index * moved * collection).Named(CashFlowLine.UserRevenue);
        T rows = terms.FixedCost + T.Pick(terms.Cost!, operatingYear, delay);
        T cost = (rows * index + revenue * terms.CostShareOfRevenue).Named(CashFlowLine.OperatingCost);
        return new(revenue, 0, cost, cost) { IndexedCost = terms.Indexed ? rows : 0 };
    }

    /// <summary>Equation 110: load of a year: its table, growth by the calendar, what moves it, at most the largest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Load<T>(OperationInputs terms, int operatingYear, T delay, T demand)
        where T : struct, INumberLane<T>
    {
        Input growth = terms.Growth[Math.Clamp(operatingYear, 0, terms.Growth.Length - 1)];
        return T.Min(T.Pick(terms.Load, operatingYear, delay) * growth * demand, terms.LargestLoad);
    }
}
