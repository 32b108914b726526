namespace HarbinParks.Finance.Tests.Reports.Charts;

/// <summary>Names of the synthetic report: as long and as varied as real ones.</summary>
internal static class ChartNames
{
    /// <summary>Budget levels.</summary>
    public static readonly string[] Payers =
    [
        "哈尔滨市本级财政", "道里区财政", "道外区财政", "南岗区财政", "香坊区财政", "平房区财政", "松北区财政", "呼兰区财政", "阿城区财政", "双城区财政",
        "五常市财政", "尚志市财政", "巴彦县财政", "宾县财政", "依兰县财政", "延寿县财政", "木兰县财政", "通河县财政", "方正县财政",
    ];

    /// <summary>Parks, with the place of the host level in <see cref="Payers"/>.</summary>
    public static readonly (string Name, int Host)[] Parks =
    [
        ("哈尔滨经济技术开发区", 5), ("哈尔滨高新技术产业开发区", 6), ("宾西经济技术开发区", 13), ("利民经济技术开发区", 7), ("双城经济技术开发区", 9), ("哈尔滨综合保税区", 4),
        ("哈南工业新城核心区", 5), ("阿城经济开发区", 8), ("尚志经济开发区", 11), ("五常牛家经济开发区", 10), ("巴彦经济开发区", 12), ("依兰经济开发区", 14),
        ("延寿经济开发区", 15), ("木兰经济开发区", 16), ("通河经济开发区", 17), ("方正经济开发区", 18), ("平房工业园区", 5), ("南岗工业园区", 3),
        ("道外民营经济示范园区", 2), ("太平空港产业园区", 1), ("哈尔滨国际物流集装箱中心站现代物流集聚区", 2), ("群力文化产业集聚区", 1), ("金融总部集聚区", 1), ("松北科技创新服务业集聚区", 6),
        ("红旗大街商贸服务业集聚区", 4), ("亚布力滑雪旅游度假区", 11), ("万达文化旅游城及周边服务业集聚区", 6), ("未列名园区", 0),
    ];

    /// <summary>What a deal builds, and its sector.</summary>
    public static readonly (string Name, string Sector)[] Works =
    [
        ("污水处理厂一期", "污水"), ("道路桥涵工程", "道路"), ("集中供热热源及管网", "供热"), ("供水管网", "供水"), ("垃圾焚烧发电", "垃圾"), ("燃气管网", "燃气"),
    ];
}
