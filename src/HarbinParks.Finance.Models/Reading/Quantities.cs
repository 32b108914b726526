using HarbinParks.Finance.Models.Figures;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Models.Reading;

/// <summary>The kinds of figures that a model holds.</summary>
internal static class Quantities
{
    private const double Yi = 1e8;

    /// <summary>A score of an expert (评分).</summary>
    public static Quantity<Number> Score { get; } = Plain(0, 100, "82");

    /// <summary>A tax rate: a share, plausibly at most 25 %.</summary>
    public static Quantity<Share> TaxRate { get; } = new(FigureUnit.Percent, 0, 100, "9 %", Units.Share.FromPercent) { PlausibleMost = 25 };

    /// <summary>Works or capital of a company, smaller than its budget.</summary>
    public static Quantity<Money> PartOfDeal { get; } = new(FigureUnit.Yuan, 0, 1e12, "800 万元", Money.FromYuan) { PlausibleLeast = 1e4, PlausibleMost = 1e10, ZeroIsPlausible = true };

    /// <summary>A cover ratio.</summary>
    public static Quantity<Number> Cover { get; } = Plain(0, 5, "1.10") with { AboveLeast = true };

    /// <summary>A share of 0 to 100 %.</summary>
    public static Quantity<Share> Share { get; } = new(FigureUnit.Percent, 0, 100, "30 %", Units.Share.FromPercent);

    /// <summary>A part lost on its way: less than all.</summary>
    public static Quantity<Share> PartLost { get; } = new(FigureUnit.Percent, 0, 95, "12 %", Units.Share.FromPercent) { PlausibleMost = 50 };

    /// <summary>A growth or a change of a year.</summary>
    public static Quantity<Rate> Growth { get; } = new(FigureUnit.Percent, -99, 100, "2.0 %", Rate.FromPercent) { PlausibleLeast = -50, PlausibleMost = 60 };

    /// <summary>An interest rate, a return or a discount rate.</summary>
    public static Quantity<Rate> Interest { get; } = new(FigureUnit.Percent, 0, 100, "4.9 %", Rate.FromPercent) { PlausibleMost = 30 };

    /// <summary>A yearly volatility: a share, plausibly below 60 %.</summary>
    public static Quantity<Share> Volatility { get; } = new(FigureUnit.Percent, 0, 100, "5.0 %", Units.Share.FromPercent);

    /// <summary>A budget figure of a level, or the balance of a platform.</summary>
    public static Quantity<Money> Budget { get; } = new(FigureUnit.Yuan, 0, 1e13, "35 亿元", Money.FromYuan) { PlausibleLeast = 0.1 * Yi, PlausibleMost = 10_000 * Yi, ZeroIsPlausible = true };

    /// <summary>A budget figure that cannot be nothing: revenue, expenditure.</summary>
    public static Quantity<Money> OwnBudget { get; } = Budget with { AboveLeast = true, ZeroIsPlausible = false };

    /// <summary>A net flow of a budget, of either sign.</summary>
    public static Quantity<Money> NetBudget { get; } = Budget with { Least = -1e13, PlausibleLeast = -10_000 * Yi };

    /// <summary>A platform's figure that may be small.</summary>
    public static Quantity<Money> Balance { get; } = Budget with { PlausibleLeast = 0.01 * Yi };

    /// <summary>The approved budget of one deal.</summary>
    public static Quantity<Money> Investment { get; } = new(FigureUnit.Yuan, 0, 1e13, "3.2 亿元", Money.FromYuan) { AboveLeast = true, PlausibleLeast = 0.02 * Yi, PlausibleMost = 1_000 * Yi };

    /// <summary>An item of a budget (投资分项).</summary>
    public static Quantity<Money> Item { get; } = Investment with { AboveLeast = false, PlausibleLeast = 1e4, ZeroIsPlausible = true, Example = "1.2 亿元" };

    /// <summary>A yearly flow of one deal.</summary>
    public static Quantity<Money> YearlyFlow { get; } = new(FigureUnit.Yuan, 0, 1e12, "0.14 亿元", Money.FromYuan) { PlausibleLeast = 1e5, PlausibleMost = 100 * Yi, ZeroIsPlausible = true };

    /// <summary>Yearly gross output of a park.</summary>
    public static Quantity<Money> ParkOutput { get; } = new(FigureUnit.Yuan, 0, 1e14, "124.4 亿元", Money.FromYuan) { PlausibleLeast = Yi, PlausibleMost = 100_000 * Yi };

    /// <summary>Gross domestic product of a territory.</summary>
    public static Quantity<Money> Product { get; } = ParkOutput with { AboveLeast = true, Example = "320 亿元" };

    /// <summary>A guarantee.</summary>
    public static Quantity<Money> Guarantee { get; } = Balance with { AboveLeast = true, ZeroIsPlausible = false, Example = "5.0 亿元" };

    /// <summary>A yearly price between platforms, above 0.</summary>
    public static Quantity<Money> TransferPrice { get; } = YearlyFlow with { AboveLeast = true, ZeroIsPlausible = false };

    /// <summary>A persistence φ of 0 to below 1.</summary>
    public static Quantity<Number> Persistence { get; } = Plain(0, 0.999, "0.35");

    /// <summary>A speed of reversion a year, above 0.</summary>
    public static Quantity<Number> Reversion { get; } = Plain(0, 5, "0.20") with { AboveLeast = true };

    /// <summary>An elasticity or a loading.</summary>
    public static Quantity<Number> Elasticity { get; } = Plain(-5, 5, "1.1");

    /// <summary>A factor on an amount.</summary>
    public static Quantity<Number> Multiple { get; } = Plain(0, 10, "1.05") with { AboveLeast = true };

    /// <summary>A log deviation.</summary>
    public static Quantity<Number> LogDeviation { get; } = Plain(-3, 3, "-0.15");

    /// <summary>A spread of a factor.</summary>
    public static Quantity<Number> Deviation { get; } = Plain(0, 3, "0.13");

    /// <summary>A number of years.</summary>
    public static Quantity<Number> Years { get; } = Physical(FigureUnit.Year, 0, 100, "8 年") with { AboveLeast = true };

    /// <summary>Registered population.</summary>
    public static Quantity<Number> Population { get; } = Physical(FigureUnit.Person, 0, 5e7, "62 万人") with { PlausibleLeast = 1e4 };

    /// <summary>Heated area.</summary>
    public static Quantity<Number> Area { get; } = Physical(FigureUnit.SquareMetre, 0, 1e9, "380 万 m²") with { PlausibleLeast = 1e4, PlausibleMost = 2e8 };

    /// <summary>Capacity of a plant.</summary>
    public static Quantity<Number> DailyVolume { get; } = Physical(FigureUnit.CubicMetrePerDay, 0, 1e7, "5 万 m³/d") with { AboveLeast = true, PlausibleLeast = 100, PlausibleMost = 3e6 };

    /// <summary>Tonnes a year.</summary>
    public static Quantity<Number> YearlyTonnes { get; } = Physical(FigureUnit.TonnePerYear, 0, 1e8, "19.3 万 t/年") with { AboveLeast = true, PlausibleLeast = 1e3, PlausibleMost = 1e7 };

    /// <summary>A price or cost per square metre of heated area and season.</summary>
    public static Quantity<Number> PerSquareMetre { get; } = Physical(FigureUnit.YuanPerSquareMetre, 0, 1e4, "39.4 元/m²") with { PlausibleLeast = 1, PlausibleMost = 150, ZeroIsPlausible = true };

    /// <summary>A price or cost per cubic metre.</summary>
    public static Quantity<Number> PerCubicMetre { get; } = Physical(FigureUnit.YuanPerCubicMetre, 0, 1e3, "1.35 元/m³") with { PlausibleLeast = 0.05, PlausibleMost = 50, ZeroIsPlausible = true };

    /// <summary>A fee per tonne.</summary>
    public static Quantity<Number> PerTonne { get; } = Physical(FigureUnit.YuanPerTonne, 0, 1e5, "76 元/t") with { PlausibleLeast = 5, PlausibleMost = 1_000, ZeroIsPlausible = true };

    /// <summary>Traffic.</summary>
    public static Quantity<Number> Traffic { get; } = Physical(FigureUnit.VehiclePerDay, 0, 1e6, "8,000 辆/d") with { AboveLeast = true, PlausibleLeast = 50, PlausibleMost = 3e5 };

    /// <summary>A toll, or a cost a vehicle.</summary>
    public static Quantity<Number> PerVehicle { get; } = Physical(FigureUnit.YuanPerVehicle, 0, 1e4, "12 元/辆") with { PlausibleLeast = 0.05, PlausibleMost = 2_000, ZeroIsPlausible = true };

    /// <summary>Power sold per tonne of waste.</summary>
    public static Quantity<Number> PowerPerTonne { get; } = Physical(FigureUnit.KilowattHourPerTonne, 0, 2e3, "280 kWh/t") with { PlausibleLeast = 50, PlausibleMost = 800 };

    /// <summary>A power price.</summary>
    public static Quantity<Number> PowerPrice { get; } = Physical(FigureUnit.YuanPerKilowattHour, 0, 10, "0.65 元/kWh") with { PlausibleLeast = 0.1, PlausibleMost = 2 };

    /// <summary>New users of a year.</summary>
    public static Quantity<Number> Users { get; } = Physical(FigureUnit.User, 0, 1e8, "3,000 户");

    /// <summary>A fee of a new user.</summary>
    public static Quantity<Number> PerUser { get; } = Physical(FigureUnit.YuanPerUser, 0, 1e7, "2,600 元/户") with { PlausibleLeast = 10, PlausibleMost = 1e5, ZeroIsPlausible = true };

    /// <summary>A quantity or a price of an item in a unit of its own.</summary>
    public static Quantity<Number> ItemNumber { get; } = Plain(0, 1e12, "3161.6");

    /// <summary>An amount of an item: of any size.</summary>
    public static Quantity<Money> ItemAmount { get; } = new(FigureUnit.Yuan, 0, 1e12, "13,000 元", Money.FromYuan);

    private static Quantity<Number> Plain(double least, double most, string example) => new(FigureUnit.None, least, most, example, Number.Of);

    private static Quantity<Number> Physical(FigureUnit unit, double least, double most, string example) => new(unit, least, most, example, Number.Of);
}
