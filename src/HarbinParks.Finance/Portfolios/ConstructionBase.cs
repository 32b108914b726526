namespace HarbinParks.Finance.Portfolios;

/// <summary>On what cost the construction part of a payment rests (建设成本付费基数).</summary>
public enum ConstructionBase
{
    /// <summary>The whole cost (全部投资).</summary>
    Total,

    /// <summary>The cost less what the government paid in as capital (扣除政府出资).</summary>
    LessGovernmentEquity,
}
