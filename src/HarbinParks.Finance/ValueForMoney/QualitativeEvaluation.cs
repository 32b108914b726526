using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.ValueForMoney;

/// <summary>The qualitative evaluation (物有所值定性评价): six basic and the supplementary indicators, their weights, and the line of 60 points.</summary>
/// <param name="Rows">The score sheet: every basic indicator, and the supplementary ones that the model holds.</param>
/// <param name="Total">Weighted score, 0 to 100; null while anything is missing.</param>
public sealed record QualitativeEvaluation(IReadOnlyList<QualitativeRow> Rows, double? Total)
{
    /// <summary>Points from which a deal passes.</summary>
    public const double Line = 60;

    private const double Tolerance = 1e-9;
    private const int FewestExperts = 3;

    /// <summary>Whether it passes; null while anything is missing.</summary>
    public bool? Passes => Total is double total ? total >= Line - Tolerance : null;

    /// <summary>Indicators that the sheet lacks, or that fewer than three experts scored.</summary>
    public IEnumerable<QualitativeIndicator> Missing => Rows.Where(row => row.Score is null).Select(row => row.Indicator);

    /// <summary>Equation 159: the weighted mean of the indicators' means.</summary>
    /// <param name="terms">What the model says; null for nothing.</param>
    public static QualitativeEvaluation Of(ValueForMoneyTerms? terms)
    {
        IReadOnlyList<QualitativeScore> given = terms?.Scores ?? [];
        List<QualitativeRow> rows = [];
        foreach (QualitativeIndicator indicator in QualitativeIndicator.All)
        {
            QualitativeScore? score = given.FirstOrDefault(one => one.Indicator.Id == indicator.Id);
            if (indicator.IsBasic || score is not null)
                rows.Add(new QualitativeRow(indicator, score?.Weight.Value.Fraction, score?.Experts.Count ?? 0, Mean(score)));
        }

        bool complete = rows.TrueForAll(row => row.Score is not null);
        return new(rows, complete ? rows.Sum(row => row.Weight!.Value * row.Score!.Value) : null);
    }

    private static double? Mean(QualitativeScore? score)
    {
        if (score is null || score.Experts.Count < FewestExperts)
            return null;

        double[] experts = [.. score.Experts.Select(expert => expert.Value.Value).Order()];
        return experts[1..^1].Average();
    }
}
