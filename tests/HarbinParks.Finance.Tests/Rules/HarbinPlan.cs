using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Tests.Rules;

/// <summary>The figures that the plan of the Harbin parks for 2016 to 2020 prints, typed from its text and tables.</summary>
internal static class HarbinPlan
{
    private const string LargerFirms = "规模以上工业总产值";
    private const string AllFirms = "工业总产值";

    private static readonly string[] _columns =
        [PlanColumn.DevelopedArea, PlanColumn.Infrastructure, PlanColumn.Output, PlanColumn.ValueAdded, "revenue", PlanColumn.Profit, PlanColumn.ProfitAndTax];

    internal static IReadOnlyList<Park> Parks { get; } =
    [
        Sample.ParkOf("harbin-etdz", "哈尔滨经济技术开发区"),
        Sample.ParkOf("harbin-htdz", "哈尔滨高新技术产业开发区"),
        Sample.ParkOf("limin", "利民开发区"),
        Sample.ParkOf("binxi", "宾西经济技术开发区"),
        Sample.ParkOf("nangang", "南岗工业园区", insideOf: "harbin-etdz"),
        Sample.ParkOf("pingfang", "平房工业园区", insideOf: "harbin-etdz"),
    ];

    internal static PlanDocument Document { get; } = new()
    {
        Title = "哈尔滨市重点产业园区“十三五”发展规划",
        BaseYear = 2015,
        TargetYear = 2020,
        Counts =
        [
            new PlanCount("国家级开发区", 4, 4, "二(一)"),
            new PlanCount("省级开发区及工业基地", 11, 4, "二(一)"),
            new PlanCount("省、市有关部门审批的产业园区", 11, 10, "二(一)"),
            new PlanCount("合计", 26, 18, "二(一)"),
        ],
        Tables = [TableOne(), TableTwo()],
        Targets =
        [
            Zone("harbin-etdz", 2000, 1800, 12, 30, 41.3),
            Zone("harbin-htdz", 500, 135.2, 15, 30, 6.02),
            Zone("limin", 700, 124.4, 12, 50, null),
            Zone("binxi", 500, 297.65, 10, 30, 8.8),
            Park("shuangcheng", 300, 20, AllFirms, "四(二)"),
            Park("niujia", 150, 22, AllFirms, "四(二)"),
            Park("shangzhi", 150, 25.6, AllFirms, "四(二)"),
            Park("acheng", 100, null, AllFirms, "四(二)"),
            Park("nangang", 500, null, AllFirms, "表2"),
            Park("xinyu", 10, null, "工业增加值", "表2") with { Measure = PlanColumn.ValueAdded },
            Park("xinhua", 6, null, AllFirms, "表2"),
            Park("pingfang", 200, null, AllFirms, "表2"),
            Park("yanshou", 40, 20, LargerFirms, "表2"),
            Park("bayan", 160, 20, LargerFirms, "表2"),
            Park("mulan", 30, 20, LargerFirms, "表2"),
            Park("tonghe", 50, 15, LargerFirms, "表2"),
            Park("fangzheng", 50, 20, LargerFirms, "表2"),
            Park("yilan", 100, 15, LargerFirms, "表2"),
        ],
        Whole = new PlanTarget("city", Sample.Of(4300), Sample.Of(3099.7), Sample.Growth(7), null, null, LargerFirms, "三(三)"),
        DebtFigures = new Dictionary<string, bool> { [PlanDocument.Debt] = false, [PlanDocument.Revenue] = false, [PlanDocument.Ceiling] = false },
    };

    private static PlanTable TableOne() => new(
        "table1",
        "表1",
        [
            new PlanColumn(PlanColumn.DevelopedArea, "累计开发面积", "平方公里", "2011—2015 年累计"),
            new PlanColumn(PlanColumn.Infrastructure, "累计基础设施投资", "亿元", "2011—2015 年累计"),
            new PlanColumn(PlanColumn.Output, "工业总产值", "亿元", LargerFirms),
            new PlanColumn(PlanColumn.ValueAdded, "工业增加值", "亿元", "规模以上工业增加值"),
            new PlanColumn("revenue", "主营业务收入", "亿元", "主营业务收入"),
            new PlanColumn(PlanColumn.Profit, "利润总额", "亿元", "规模以上工业利润总额"),
            new PlanColumn(PlanColumn.ProfitAndTax, "利税", "亿元", "规模以上工业利税"),
        ],
        new Dictionary<string, IReadOnlyDictionary<string, Figure<Number>>>
        {
            ["harbin-etdz"] = Row(41.3, 63.3, 1800, 450, 1890, 57, 95),
            ["harbin-htdz"] = Row(6.02, 66.18, 135.2, 33.7, 140.5, 108, 15.2),
            ["limin"] = Row(null, 117.39, 124.4, 39.9, 124, 21.8, 24.8),
            ["binxi"] = Row(8.8, 27.83, 297.65, 58.73, 297.1, 9.79, 12.94),
        },
        Row(56.12, 274.7, 2357.3, 582.33, 2451.6, 196.59, 147.94));

    private static PlanTable TableTwo() => new(
        "table2",
        "表2",
        [
            new PlanColumn("revenue", "销售收入", "亿元", "销售收入"),
            new PlanColumn(PlanColumn.Profit, "利润", "亿元", "规模以上工业利润总额"),
            new PlanColumn("tax", "税金", "亿元", "税金"),
        ],
        new Dictionary<string, IReadOnlyDictionary<string, Figure<Number>>>
        {
            ["xinhua"] = new Dictionary<string, Figure<Number>> { ["revenue"] = Sample.Of(5.8) },
            ["pingfang"] = new Dictionary<string, Figure<Number>> { [PlanColumn.Profit] = Sample.Of(20), ["tax"] = Sample.Of(10) },
        },
        new Dictionary<string, Figure<Number>>());

    private static Dictionary<string, Figure<Number>> Row(params double?[] values) => _columns
        .Zip(values)
        .Where(cell => cell.Second is not null)
        .ToDictionary(cell => cell.First, cell => Sample.Of(cell.Second!.Value));

    private static PlanTarget Zone(string id, double target, double from, double growth, double area, double? developed) => new(
        id, Sample.Of(target), Sample.Of(from), Sample.Growth(growth), Sample.Of(area), developed is double before ? Sample.Of(before) : null, AllFirms, "四(一)");

    private static PlanTarget Park(string id, double? target, double? growth, string definition, string place) => new(
        id, target is double to ? Sample.Of(to) : null, null, growth is double rate ? Sample.Growth(rate) : null, null, null, definition, place);
}
