using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Statistics;

namespace HarbinParks.Finance.Affordability;

/// <summary>Head R of a position in a year by the three methods of 财金〔2015〕21号 (风险承担支出). Equation 154.</summary>
/// <param name="Probability">Expected value over the futures with its error, yuan (概率法).</param>
/// <param name="Basic">Basic scenario: median of the futures, yuan.</param>
/// <param name="Adverse">Adverse scenario: their 90 % quantile.</param>
/// <param name="Worst">Worst scenario: their 99 % quantile.</param>
/// <param name="Scenario">The three weighted by their probabilities (情景分析法).</param>
/// <param name="Ratio">Ratio of cost (比例法); null where the model gives no ratio.</param>
public sealed record RiskResponsibility(Estimate Probability, double Basic, double Adverse, double Worst, double Scenario, double? Ratio)
{
    private static readonly double[] _quantiles = [0.5, 0.9, 0.99];

    // Each scenario stands for the futures nearest to it: the bounds lie half way between their probabilities.
    private static readonly double[] _weights = [0.7, 0.245, 0.055];

    /// <summary>What a method says.</summary>
    /// <param name="method">Method.</param>
    /// <exception cref="InvalidOperationException">The ratio method has no ratio.</exception>
    public double By(RiskMethod method) => method switch
    {
        RiskMethod.Scenario => Scenario,
        RiskMethod.Ratio => Ratio ?? throw new InvalidOperationException("The ratio method has no ratio."),
        _ => Probability.Value,
    };

    /// <summary>Equation 154: from what the simulation saw and what the base case costs.</summary>
    /// <param name="terms">Ratios and probabilities of the deal.</param>
    /// <param name="statistics">The simulation.</param>
    /// <param name="series">Series of the position's risk payments.</param>
    /// <param name="year">Year.</param>
    /// <param name="share">Part of the deal that the payer bears.</param>
    /// <param name="spend">Construction cost of the year, yuan.</param>
    /// <param name="cost">Operating cost of the year, yuan.</param>
    internal static RiskResponsibility Of(FiscalResponsibilityTerms terms, SimulationStatistics statistics, int series, int year, double share, double spend, double cost)
    {
        double[] levels = [.. statistics.Quantiles(series, year, _quantiles).Select(level => level?.Value ?? 0)];
        double scenario = 0;
        for (int i = 0; i < levels.Length; i++)
            scenario += levels[i] * (terms.ScenarioProbabilities.Count > 0 ? terms.ScenarioProbabilities[i].Value.Fraction : _weights[i]);

        double? ratio = terms.ConstructionRiskRatio is null && terms.OperationRiskRatio is null ? null
            : share * ((terms.ConstructionRiskRatio?.Value.Fraction ?? 0) * spend + (terms.OperationRiskRatio?.Value.Fraction ?? 0) * cost);
        return new(statistics.Mean(series, year) ?? new Estimate(0, 0), levels[0], levels[1], levels[2], scenario, ratio);
    }
}
