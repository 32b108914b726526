using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Planning;

/// <summary>Compiles operating terms by sector.</summary>
internal sealed class OperationCompiler(CompilationContext context)
{
    private const double DaysInYear = 365;

    private InputRegistry Inputs => context.Inputs;

    /// <summary>Operating terms of a deal.</summary>
    public OperationInputs Operation(PppDeal deal) => deal.Operation switch
    {
        SewageOperation sewage => Sewage(sewage),
        HeatingOperation heating => Heating(heating, deal.GovernmentPayment),
        SupplyOperation supply => Supply(supply),
        WasteOperation waste => Waste(waste),
        TollOperation or WaterOperation or GasOperation or ScheduleOperation or ItemisedOperation => new VolumeCompiler(context).Operation(deal),
        _ => new OperationInputs { FixedCost = Inputs.Of(deal.Operation.FixedCost), Load = Inputs.Table([1], "可用性付费,不计负荷") },
    };

    /// <summary>How the revenue of such terms is computed.</summary>
    public static RevenueKind Kind(OperatingTerms terms) => terms switch
    {
        SewageOperation => RevenueKind.Sewage,
        HeatingOperation => RevenueKind.Heating,
        SupplyOperation => RevenueKind.Supply,
        WasteOperation => RevenueKind.Waste,
        TollOperation => RevenueKind.Toll,
        WaterOperation => RevenueKind.Water,
        GasOperation => RevenueKind.Gas,
        ScheduleOperation or ItemisedOperation => RevenueKind.Scheduled,
        _ => RevenueKind.Availability,
    };

    private OperationInputs Sewage(SewageOperation sewage) => new()
    {
        FixedCost = Inputs.Of(sewage.FixedCost),
        Capacity = Inputs.Derived(sewage.DailyCapacity.Value.Value * DaysInYear, "日处理能力 × 365", sewage.DailyCapacity.Origin),
        Load = Load(sewage, sewage.OpeningLoad, sewage.FinalLoad, sewage.RampYears),
        Price = Inputs.Of(sewage.ChargePerCubicMetre),
        VariableCost = sewage.SludgeCostPerCubicMetre is Figure<Number> sludge
            ? Inputs.Derived(sewage.VariableCostPerCubicMetre.Value.Value + sludge.Value.Value, "变动成本 + 污泥处置费", sewage.VariableCostPerCubicMetre.Origin, sludge.Origin)
            : Inputs.Of(sewage.VariableCostPerCubicMetre),
        GuaranteedLoad = sewage.GuaranteedVolumes.Count == 0 ? null
            : Inputs.Table([.. sewage.GuaranteedVolumes.Select(share => share.Value.Fraction)], "保底水量 ÷ 处理能力", [.. sewage.GuaranteedVolumes.Select(share => share.Origin)]),
    };

    private OperationInputs Heating(HeatingOperation heating, GovernmentPaymentTerms? payment) => new()
    {
        FixedCost = Inputs.Of(heating.FixedCost),
        Capacity = Inputs.Of(heating.FinalArea),
        Load = heating.Loads.Count > 0
            ? Given(heating)
            : Inputs.Table(
                Ramp(heating.OpeningArea.Value.Value / heating.FinalArea.Value.Value, 1, heating.RampYears), $"供热面积 {heating.RampYears} 年内爬坡", heating.OpeningArea.Origin, heating.FinalArea.Origin),
        Price = Inputs.Of(heating.PricePerSquareMetre),
        VariableCost = Inputs.Of(heating.OtherVariablePerSquareMetre),
        Fuel = Inputs.Of(heating.FuelPerSquareMetre),
        BoughtHeat = Inputs.Of(heating.BoughtHeatPerSquareMetre),
        Connections = heating.ConnectionFeePerSquareMetre is null ? null
            : Inputs.Table(Steps(Area(heating)), "当年新增供热面积 = 本年 − 上年", heating.OpeningArea.Origin, heating.FinalArea.Origin),
        ConnectionFee = heating.ConnectionFeePerSquareMetre is Figure<Number> fee ? Inputs.Of(fee) : Inputs.Derived(0, "不收接口费"),
        PassThrough = heating.FuelLink is FuelLink link ? Inputs.Of(link.Share) : Inputs.Derived(0, "无煤热联动"),
        FuelBand = payment is null ? Inputs.Derived(0, "无政府付费") : Inputs.Of(payment.FuelBand),
        FuelGovernmentShare = payment is null ? Inputs.Derived(0, "无政府付费") : Inputs.Of(payment.FuelGovernmentShare),
    };

    private OperationInputs Supply(SupplyOperation supply) => new()
    {
        FixedCost = Inputs.Of(supply.FixedCost),
        Capacity = Inputs.Of(supply.NetRevenueAtFullLoad),
        Load = supply.Loads.Count > 0
            ? Given(supply)
            : Inputs.Table(Ramp(supply.OpeningLoad.Value.Fraction, 1, supply.RampYears), $"负荷率 {supply.RampYears} 年内爬坡", supply.OpeningLoad.Origin),
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
        PowerSales = waste is { PowerPerTonne: Figure<Number> power, PowerPrice: Figure<Number> price }
            ? Inputs.Derived(waste.TonnesPerYear.Value.Value * power.Value.Value * price.Value.Value, "处理量 × 吨垃圾上网电量 × 上网电价", waste.TonnesPerYear.Origin, power.Origin, price.Origin)
            : Inputs.Of(waste.PowerSales),
        VariableCost = waste.VariableCostPerTonne is Figure<Number> variable ? Inputs.Of(variable) : Inputs.Derived(0, "无变动成本"),
        EarmarkedCharge = waste.EarmarkedChargePerTonne is Figure<Number> charge ? Inputs.Of(charge) : null,
    };

    /// <summary>Load by operating year: the given table, or a straight ramp.</summary>
    public InputTable Load(OperatingTerms terms, Figure<Share> opening, Figure<Share> final, int rampYears) => terms.Loads.Count > 0
        ? Given(terms)
        : Inputs.Table(Ramp(opening.Value.Fraction, final.Value.Fraction, rampYears), $"负荷率 {rampYears} 年内爬坡", opening.Origin, final.Origin);

    /// <summary>Heated area by operating year, m².</summary>
    public static List<double> Area(HeatingOperation heating) => heating.Loads.Count > 0
        ? [.. heating.Loads.Select(load => load.Value.Fraction * heating.FinalArea.Value.Value)]
        : Ramp(heating.OpeningArea.Value.Value, heating.FinalArea.Value.Value, heating.RampYears);

    /// <summary>What each year has more than the one before; 0 at the beginning, and at the end for ever.</summary>
    public static List<double> Steps(IReadOnlyList<double> levels)
        => [0, .. Enumerable.Range(1, levels.Count - 1).Select(year => Math.Max(levels[year] - levels[year - 1], 0)), 0];

    private InputTable Given(OperatingTerms terms)
        => Inputs.Table([.. terms.Loads.Select(load => load.Value.Fraction)], "分年负荷", [.. terms.Loads.Select(load => load.Origin)]);

    /// <summary>A line from the first operating year to the year after the ramp, then level.</summary>
    public static List<double> Ramp(double opening, double final, int years)
    {
        List<double> load = [];
        for (int year = 0; year <= years; year++)
            load.Add(years == 0 ? final : opening + (final - opening) * year / years);

        return load;
    }
}
