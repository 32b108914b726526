using HarbinParks.Finance.Statistics;

namespace HarbinParks.Finance.Affordability;

/// <summary>A budget level in a year: the heads summed over all its deals, yuan, and their share of expenditure (年度支出责任).</summary>
public sealed record AffordabilityYear
{
    /// <summary>Calendar year.</summary>
    public required int Year { get; init; }

    /// <summary>E, equity (股权投资).</summary>
    public required double Equity { get; init; }

    /// <summary>S, operating subsidy (运营补贴).</summary>
    public required double Subsidy { get; init; }

    /// <summary>R, risk (风险承担), each deal by its own method.</summary>
    public required double Risk { get; init; }

    /// <summary>K, matching inputs (配套投入).</summary>
    public required double Matching { get; init; }

    /// <summary>Obligations of deals outside the model (模型外既有项目).</summary>
    public required double Existing { get; init; }

    /// <summary>Forecast of general public budget expenditure (一般公共预算支出).</summary>
    public required double Expenditure { get; init; }

    /// <summary>Probability of each band by the amounts due and the expenditure of each path; null where no path defines it.</summary>
    public required IReadOnlyList<ProbabilityEstimate?> Bands { get; init; }

    /// <summary>Equation 150: sum of the heads over all deals of the level, those outside the model included.</summary>
    public double Total => Equity + Subsidy + Risk + Matching + Existing;

    /// <summary>Equation 150: the sum as a share of expenditure.</summary>
    public double Share => Indicators.PppPaymentShare.Of<Lanes.Scalar>(Total, Expenditure).Value;
}
