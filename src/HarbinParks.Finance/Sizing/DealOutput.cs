namespace HarbinParks.Finance.Sizing;

/// <summary>What a sensitivity is taken of (敏感性指标).</summary>
public enum DealOutput
{
    /// <summary>Lowest debt-service cover ratio of the base case (最低偿债覆盖率), a ratio; its derivative is that of the lowest year.</summary>
    MinimumCover,

    /// <summary>Government payments due over the simulated years (政府付费合计), yuan, nominal, not discounted; government equity is in it.</summary>
    GovernmentPayment,

    /// <summary>Present value of the distributions at the end of the base year (可分配现金现值), yuan.</summary>
    Distributions,
}
