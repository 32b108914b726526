namespace HarbinParks.Finance.Portfolios;

/// <summary>How users' payments enter the subsidy (需求风险分担).</summary>
public enum DemandSharing
{
    /// <summary>The forecast of the contract counts: the company bears all demand (按合同预测).</summary>
    Contract,

    /// <summary>The company bears the band, the government a share beyond it (区间分担).</summary>
    Banded,

    /// <summary>What users really paid counts: the government bears all demand (按实际).</summary>
    Actual,
}
