namespace HarbinParks.Finance.Portfolios;

/// <summary>What the share of project capital is a share of (资本金计算基数).</summary>
public enum CapitalBase
{
    /// <summary>Total investment: cost and financing cost during construction (总投资).</summary>
    TotalInvestment,

    /// <summary>Static cost alone: interest during construction is all loan (静态投资).</summary>
    StaticCost,
}
