using HarbinParks.Finance.Statistics;

namespace HarbinParks.Finance.ValueForMoney;

/// <summary>What the evaluation of value for money finds for a deal (物有所值评价结果): present values in yuan.</summary>
public sealed record ValueForMoneyReport
{
    private const double NormalQuantile975 = 1.959963984540054;

    /// <summary>Id of the deal.</summary>
    public required string Deal { get; init; }

    /// <summary>Its name in Chinese.</summary>
    public required string DealName { get; init; }

    /// <summary>Yearly discount rate, fraction.</summary>
    public required double DiscountRate { get; init; }

    /// <summary>Calendar year at whose beginning the values stand.</summary>
    public required int ValueYear { get; init; }

    /// <summary>Paths that were run.</summary>
    public required long Paths { get; init; }

    /// <summary>Seed of all draws.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Net cost of works and operation to a public owner: what it costs less what users pay (参照项目建设和运营维护净成本).</summary>
    public required ValueEstimate Net { get; init; }

    /// <summary>Taxes and fees that a public owner escapes (竞争性中立调整值).</summary>
    public required ValueEstimate Neutrality { get; init; }

    /// <summary>PSC value (PSC 值).</summary>
    public required ValueEstimate Comparator { get; init; }

    /// <summary>PPP value (PPP 值).</summary>
    public required ValueEstimate Partnership { get; init; }

    /// <summary>PSC value less PPP value (物有所值量值).</summary>
    public required ValueEstimate Difference { get; init; }

    /// <summary>Probability that the PPP value is at most the PSC value.</summary>
    public required ProbabilityEstimate Passes { get; init; }

    /// <summary>The qualitative score sheet.</summary>
    public required QualitativeEvaluation Qualitative { get; init; }

    /// <summary>Years of the contract that lie outside the simulated years: their flows are in no value.</summary>
    public required int YearsOutside { get; init; }

    /// <summary>Reference class of the public overrun; null where the deal's own was taken for both.</summary>
    public required string? PublicOverrunClass { get; init; }

    /// <summary>Values that were NaN or infinite; a report with any is not to be used.</summary>
    public required long InvalidValues { get; init; }

    /// <summary>Equation 158: all risk of the reference project: mean over the futures less base case (全部风险成本).</summary>
    public double AllRisk => Comparator.Mean.Value - Comparator.BaseCase;

    /// <summary>Equation 158: the part that the government bears in the partnership too (自留风险承担成本).</summary>
    public double OwnRisk => Partnership.Mean.Value - Partnership.BaseCase;

    /// <summary>Equation 158: the part that the partnership takes off it (可转移风险承担成本).</summary>
    public double TransferableRisk => AllRisk - OwnRisk;

    /// <summary>Lower end of the 95 % interval of the mean difference.</summary>
    public double DifferenceLow => Difference.Mean.Value - NormalQuantile975 * Difference.Mean.StandardError;

    /// <summary>Upper end of it.</summary>
    public double DifferenceHigh => Difference.Mean.Value + NormalQuantile975 * Difference.Mean.StandardError;

    /// <summary>Whether the partnership is worth more; null where the interval holds 0: no reliable difference (无可靠差别).</summary>
    public bool? IsWorthMore => DifferenceLow > 0 ? true : DifferenceHigh < 0 ? false : null;
}
