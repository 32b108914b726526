namespace HarbinParks.Finance.Portfolios;

/// <summary>How the risk-bearing responsibility of a deal is measured (风险承担支出测算方法). 财金〔2015〕21号 knows three.</summary>
public enum RiskMethod
{
    /// <summary>Expected value over all futures of the simulation (概率法).</summary>
    Probability,

    /// <summary>Basic, adverse and worst scenario, weighted (情景分析法).</summary>
    Scenario,

    /// <summary>A ratio of construction and operating cost (比例法).</summary>
    Ratio,
}
