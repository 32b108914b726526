using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Planning;

/// <summary>Compiles operating terms by volume, and those given by the year.</summary>
internal sealed class VolumeCompiler(CompilationContext context)
{
    private const double DaysInYear = 365;

    private readonly OperationCompiler _operation = new(context);

    private InputRegistry Inputs => context.Inputs;

    /// <summary>Operating terms of a deal.</summary>
    public OperationInputs Operation(PppDeal deal) => deal.Operation switch
    {
        TollOperation toll => Toll(deal, toll),
        WaterOperation water => Water(water),
        GasOperation gas => Gas(deal, gas),
        ScheduleOperation schedule => Schedule(schedule),
        ItemisedOperation items => Items(deal, items),
        _ => throw new InvalidOperationException($"The deal '{deal.Id}' has no terms by volume."),
    };

    /// <summary>Level of a phased growth by operating year, the year of the planned opening 1.</summary>
    public static List<double> Growth(PppDeal deal, Phased<Rate> growth)
    {
        List<double> levels = [];
        double level = 1;
        for (int year = 0; year < deal.OperationYears + InputTable.LargestBack; year++)
        {
            if (year > 0)
                level *= 1 + growth.At(deal.PlannedOpening + year).Value.Fraction;

            levels.Add(level);
        }

        return levels;
    }

    /// <summary>Revenue of all items by operating year, yuan.</summary>
    public static List<double> Revenue(PppDeal deal, ItemisedOperation items)
        => [.. Enumerable.Range(0, deal.OperationYears).Select(year => items.Revenues.Sum(item => RevenueOf(item, year)) * LoadOf(items, year))];

    private OperationInputs Toll(PppDeal deal, TollOperation toll)
    {
        double traffic = toll.OpeningTraffic.Value.Value;
        double heavy = toll.HeavyShare.Value.Fraction;
        Figure<Share> full = new(Share.FromPercent(100), toll.OpeningTraffic.Origin);
        return new OperationInputs
        {
            FixedCost = Inputs.Of(toll.FixedCost),
            Capacity = Inputs.Derived(traffic * DaysInYear, "开通年日均交通量 × 365", toll.OpeningTraffic.Origin),
            Load = _operation.Load(toll, toll.OpeningLoad, full, toll.RampYears),
            Growth = Inputs.Series(Growth(deal, toll.TrafficGrowth), "交通量 = 上年 × (1 + 增速)", CompilationContext.Origins(toll.TrafficGrowth)),
            LargestLoad = toll.TrafficCapacity is Figure<Number> most
                ? Inputs.Derived(most.Value.Value / traffic, "通行能力 ÷ 开通年交通量", most.Origin, toll.OpeningTraffic.Origin)
                : Inputs.Derived(double.MaxValue, "不设通行能力上限"),
            Price = Inputs.Of(toll.TollPerVehicle),
            PriceMix = Inputs.Derived(1 + heavy * (toll.HeavyMultiple.Value.Value - 1), "1 + 大车比例 × (费率倍数 − 1)", toll.HeavyShare.Origin, toll.HeavyMultiple.Origin),
            VariableCost = Inputs.Of(toll.VariableCostPerVehicle),
            ActivityLoading = Inputs.Of(toll.ActivityLoading),
        };
    }

    private OperationInputs Water(WaterOperation water) => new()
    {
        FixedCost = Inputs.Of(water.FixedCost),
        Capacity = Inputs.Derived(water.DailyCapacity.Value.Value * DaysInYear, "日供水能力 × 365", water.DailyCapacity.Origin),
        Load = _operation.Load(water, water.OpeningLoad, water.FinalLoad, water.RampYears),
        Growth = Inputs.Series([1], "负荷不另增长"),
        LargestLoad = Inputs.Derived(1, "不超过供水能力"),
        Price = Inputs.Of(water.TariffPerCubicMetre),
        Losses = Inputs.Of(water.Losses),
        ResourceCost = Inputs.Of(water.ResourceCostPerCubicMetre),
        VariableCost = Inputs.Of(water.VariableCostPerCubicMetre),
    };

    private OperationInputs Gas(PppDeal deal, GasOperation gas) => new()
    {
        FixedCost = Inputs.Of(gas.FixedCost),
        Capacity = Inputs.Derived(gas.DailyCapacity.Value.Value * DaysInYear, "日均供气能力 × 365", gas.DailyCapacity.Origin),
        Load = _operation.Load(gas, gas.OpeningLoad, gas.FinalLoad, gas.RampYears),
        Growth = Inputs.Series(Growth(deal, gas.LoadGrowth), "用气量 = 上年 × (1 + 增速)", CompilationContext.Origins(gas.LoadGrowth)),
        LargestLoad = Inputs.Derived(1, "不超过供气能力"),
        Price = Inputs.Of(gas.PricePerCubicMetre),
        PurchasePrice = Inputs.Of(gas.PurchasePricePerCubicMetre),
        Losses = Inputs.Of(gas.Losses),
        PassThrough = Inputs.Of(gas.PassThrough),
        Connections = gas.NewUsers.Count == 0 ? null
            : Inputs.Table([.. gas.NewUsers.Select(users => users.Value.Value), 0], "分年新增用户,其后为 0", [.. gas.NewUsers.Select(users => users.Origin)]),
        ConnectionFee = Inputs.Of(gas.ConnectionFeePerUser),
    };

    private OperationInputs Schedule(ScheduleOperation schedule) => new()
    {
        FixedCost = Inputs.Of(schedule.FixedCost),
        Load = Inputs.Table([1], "按年给定,不计负荷"),
        Revenue = Row(schedule.Revenue, "分年收入"),
        Cost = Row(schedule.Cost, "分年成本"),
        DemandLoading = Inputs.Of(schedule.DemandLoading),
        Indexed = schedule.Indexed,
    };

    private OperationInputs Items(PppDeal deal, ItemisedOperation items) => new()
    {
        FixedCost = Inputs.Of(items.FixedCost),
        Load = Inputs.Table([1], "分项收入已含负荷"),
        Revenue = Inputs.Table(
            Revenue(deal, items), "Σ 首年数量 × 单价 × (1 − 衰减)^n × (1 + 涨价)^n × 负荷",
            [.. items.Revenues.SelectMany(item => new[] { item.Quantity.Origin, item.Price.Origin, item.Degradation.Origin, item.PriceGrowth.Origin })]),
        Cost = Inputs.Table(
            [.. Enumerable.Range(0, deal.OperationYears).Select(year => items.Costs.Sum(item => CostOf(items, item, year)))], "Σ 首年金额 × (1 + 年递增)^n",
            [.. items.Costs.SelectMany(item => new[] { item.FirstYear.Origin, item.Escalation.Origin })]),
        CostShareOfRevenue = Inputs.Derived(
            items.Costs.Sum(item => item.ShareOfRevenue.Value.Fraction), "Σ 占收入比例", [.. items.Costs.Select(item => item.ShareOfRevenue.Origin)]),
        DemandLoading = Inputs.Of(items.DemandLoading),
    };

    private InputTable Row(IReadOnlyList<Figure<Money>> row, string name)
        => row.Count == 0 ? Inputs.Table([0], $"{name}:无") : Inputs.Table([.. row.Select(amount => amount.Value.Yuan)], name, [.. row.Select(amount => amount.Origin)]);

    private static double RevenueOf(RevenueItem item, int year)
        => item.Quantity.Value.Value * item.Price.Value.Value * Power(1 - item.Degradation.Value.Fraction, year) * Power(1 + item.PriceGrowth.Value.Fraction, year);

    private static double CostOf(ItemisedOperation items, CostItem item, int year)
        => item.FirstYear.Value.Yuan * Power(1 + item.Escalation.Value.Fraction, year) * (item.FollowsLoad ? LoadOf(items, year) : 1);

    private static double LoadOf(ItemisedOperation items, int year)
        => items.Loads.Count == 0 ? 1 : items.Loads[Math.Min(year, items.Loads.Count - 1)].Value.Fraction;

    private static double Power(double x, int n) => ((Scalar)x).IntegerPower(n).Value;
}
