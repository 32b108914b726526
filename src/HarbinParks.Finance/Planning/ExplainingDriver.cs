namespace HarbinParks.Finance.Planning;

/// <summary>A driver by which crossing paths are described (解释因子).</summary>
/// <param name="Id">Id.</param>
/// <param name="Chinese">Chinese name.</param>
/// <param name="English">English name.</param>
/// <param name="OfPayer">Whether each payer has its own.</param>
public sealed record ExplainingDriver(string Id, string Chinese, string English, bool OfPayer)
{
    /// <summary>All, in the order in which the observer fills them: the city's first.</summary>
    public static IReadOnlyList<ExplainingDriver> All { get; } =
    [
        new("revenue", "全市收入水平", "City revenue level", false),
        new("transfers", "转移支付水平", "Transfer level", false),
        new("prices", "物价水平", "Price level", false),
        new("longRate", "长期利率", "Long rate", false),
        new("land", "土地市场", "Land market", false),
        new("coal", "煤价", "Coal price", false),
        new("cost", "工程造价", "Construction cost", false),
        new("ownRevenue", "本级收入(自身)", "Own revenue", true),
        new("ownTransfers", "本级转移支付(自身)", "Own transfers", true),
        new("due", "项目应付额(需求、超支、成本)", "Payments due by deals", true),
    ];

    /// <summary>Number of the city's drivers.</summary>
    public static int OfCity { get; } = All.Count(driver => !driver.OfPayer);

    /// <summary>Number of a payer's drivers.</summary>
    public static int PerPayer { get; } = All.Count(driver => driver.OfPayer);
}
