using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Planning;

/// <summary>Compiles operating terms by sector.</summary>
internal sealed class OperationCompiler(CompilationContext context)
{
    private const double DaysInYear = 365;

    private InputRegistry Inputs => context.Inputs;

    /// <summary>Operating terms of a deal, and the years between its tariff reviews (0 for none).</summary>
    public (OperationInputs Inputs, int ReviewEvery) Operation(PppDeal deal) => deal.Operation switch
    {
        SewageOperation sewage => (Sewage(sewage), sewage.ReviewEveryYears),
        HeatingOperation heating => (Heating(heating, deal.GovernmentPayment), 0),
        SupplyOperation supply => (Supply(supply), 0),
        WasteOperation waste => (Waste(waste), waste.ReviewEveryYears),
        _ => (new OperationInputs { FixedCost = Inputs.Of(deal.Operation.FixedCost), Load = Inputs.Table([1], "可用性付费,不计负荷") }, 0),
    };

    private OperationInputs Sewage(SewageOperation sewage) => new()
    {
        FixedCost = Inputs.Of(sewage.FixedCost),
        Capacity = Inputs.Derived(sewage.DailyCapacity.Value.Value * DaysInYear, "日处理能力 × 365", sewage.DailyCapacity.Origin),
        Load = Inputs.Table(
            Ramp(sewage.OpeningLoad.Value.Fraction, sewage.FinalLoad.Value.Fraction, sewage.RampYears), $"负荷率 {sewage.RampYears} 年内爬坡", sewage.OpeningLoad.Origin, sewage.FinalLoad.Origin),
        Price = Inputs.Of(sewage.ChargePerCubicMetre),
        VariableCost = Inputs.Of(sewage.VariableCostPerCubicMetre),
        ReviewPassThrough = Inputs.Of(sewage.ReviewPassThrough),
    };

    private OperationInputs Heating(HeatingOperation heating, GovernmentPaymentTerms? payment) => new()
    {
        FixedCost = Inputs.Of(heating.FixedCost),
        Capacity = Inputs.Of(heating.FinalArea),
        Load = Inputs.Table(
            Ramp(heating.OpeningArea.Value.Value / heating.FinalArea.Value.Value, 1, heating.RampYears), $"供热面积 {heating.RampYears} 年内爬坡", heating.OpeningArea.Origin, heating.FinalArea.Origin),
        Price = Inputs.Of(heating.PricePerSquareMetre),
        VariableCost = Inputs.Of(heating.OtherVariablePerSquareMetre),
        Fuel = Inputs.Of(heating.FuelPerSquareMetre),
        BoughtHeat = Inputs.Of(heating.BoughtHeatPerSquareMetre),
        FuelBand = payment is null ? Inputs.Derived(0, "无政府付费") : Inputs.Of(payment.FuelBand),
        FuelGovernmentShare = payment is null ? Inputs.Derived(0, "无政府付费") : Inputs.Of(payment.FuelGovernmentShare),
    };

    private OperationInputs Supply(SupplyOperation supply) => new()
    {
        FixedCost = Inputs.Of(supply.FixedCost),
        Capacity = Inputs.Of(supply.NetRevenueAtFullLoad),
        Load = Inputs.Table(Ramp(supply.OpeningLoad.Value.Fraction, 1, supply.RampYears), $"负荷率 {supply.RampYears} 年内爬坡", supply.OpeningLoad.Origin),
        Price = Inputs.Derived(1, "能力以满负荷净收入计"),
        PurchaseExposure = supply.PurchasePriceExposure is Figure<Number> exposure ? Inputs.Of(exposure) : Inputs.Derived(0, "不受购入价影响"),
    };

    private OperationInputs Waste(WasteOperation waste) => new()
    {
        FixedCost = Inputs.Of(waste.FixedCost),
        Capacity = Inputs.Of(waste.TonnesPerYear),
        Load = Inputs.Table([1], "按计划处理量"),
        Price = Inputs.Of(waste.GateFeePerTonne),
        GuaranteedVolume = Inputs.Of(waste.GuaranteedVolume),
        PowerSales = Inputs.Of(waste.PowerSales),
        ReviewPassThrough = waste.ReviewPassThrough is Figure<Share> part ? Inputs.Of(part) : Inputs.Derived(0, "垃圾处理服务费不调价"),
    };

    /// <summary>A line from the first operating year to the year after the ramp, then level.</summary>
    public static List<double> Ramp(double opening, double final, int years)
    {
        List<double> load = [];
        for (int year = 0; year <= years; year++)
            load.Add(years == 0 ? final : opening + (final - opening) * year / years);

        return load;
    }
}
