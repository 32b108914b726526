namespace HarbinParks.Finance.Portfolios;

/// <summary>A column of a table.</summary>
/// <param name="Id">Id, for example <c>profit</c>: columns of several tables that measure the same thing bear the same id.</param>
/// <param name="Name">Heading in Chinese.</param>
/// <param name="Unit">Unit in Chinese.</param>
/// <param name="Definition">What is counted (口径), so that figures of two definitions are not added.</param>
public sealed record PlanColumn(string Id, string Name, string Unit, string Definition)
{
    /// <summary>Id of the area developed so far (累计开发面积), km².</summary>
    public const string DevelopedArea = "developedArea";

    /// <summary>Id of the money spent on infrastructure so far (累计基础设施投资), 亿元.</summary>
    public const string Infrastructure = "infrastructure";

    /// <summary>Id of gross output (总产值), 亿元 a year.</summary>
    public const string Output = "output";

    /// <summary>Id of value added (增加值), 亿元 a year.</summary>
    public const string ValueAdded = "valueAdded";

    /// <summary>Id of profit (利润总额), 亿元 a year.</summary>
    public const string Profit = "profit";

    /// <summary>Id of profit and tax together (利税), 亿元 a year.</summary>
    public const string ProfitAndTax = "profitAndTax";
}
