namespace HarbinParks.Finance.Portfolios;

/// <summary>Who bears the rise of operating cost with prices (运营成本物价风险分担).</summary>
public enum CostSharing
{
    /// <summary>The company: the contract's expected prices count (按合同预测).</summary>
    Contract,

    /// <summary>The company within a band, the government a share beyond it (区间分担).</summary>
    Banded,

    /// <summary>The government: actual prices count (按实际).</summary>
    Actual,
}
