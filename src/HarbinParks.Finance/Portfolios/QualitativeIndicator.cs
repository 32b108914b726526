namespace HarbinParks.Finance.Portfolios;

/// <summary>An indicator of the qualitative evaluation of value for money (物有所值定性评价指标).</summary>
/// <param name="Id">Its key in a model.</param>
/// <param name="Name">Its name in Chinese.</param>
/// <param name="IsBasic">One of the six basic indicators (基本指标), or a supplementary one (补充指标).</param>
public sealed record QualitativeIndicator(string Id, string Name, bool IsBasic)
{
    /// <summary>All that a score sheet may hold: the six basic ones, then the supplementary ones. 财金〔2015〕167号, from memory.</summary>
    public static IReadOnlyList<QualitativeIndicator> All { get; } =
    [
        new("lifeCycleIntegration", "全生命周期整合程度", true),
        new("riskAllocation", "风险识别与分配", true),
        new("performanceAndInnovation", "绩效导向与鼓励创新", true),
        new("potentialCompetition", "潜在竞争程度", true),
        new("governmentCapacity", "政府机构能力", true),
        new("bankability", "可融资性", true),
        new("projectScale", "项目规模大小", false),
        new("assetLife", "预期使用寿命长短", false),
        new("assetKinds", "主要固定资产种类", false),
        new("costAccuracy", "全生命周期成本测算准确性", false),
        new("incomePotential", "运营收入增长潜力", false),
        new("sectorDemonstration", "行业示范性", false),
    ];
}
