using System.Globalization;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Models.Reading;

/// <summary>Reads the review of a tariff by formula.</summary>
internal static class ReviewReading
{
    /// <summary>The review; null where none is written.</summary>
    public static TariffReview? Review(ModelSection operation)
    {
        if (operation.OptionalSection("review") is not ModelSection section)
            return null;

        TariffReview review = new()
        {
            ConsumerPrices = section.FigureOrZero("consumerPrices", Quantities.Share),
            ConstructionCost = section.FigureOrZero("constructionCost", Quantities.Share),
            Coal = section.FigureOrZero("coal", Quantities.Share),
            Gas = section.FigureOrZero("gas", Quantities.Share),
            Wages = section.FigureOrZero("wages", Quantities.Share),
            RealWageGrowth = section.FigureOrZero("realWageGrowth", Quantities.Growth),
            PassThrough = section.OptionalFigure("passThrough", Quantities.Share)
                ?? new Figure<Share>(Share.FromPercent(100), new FigureOrigin($"{section.Path}:passThrough", "100 %", FigureStatus.Derived, "未写即全部传导", "")),
            Addition = section.FigureOrZero("addition", Quantities.Growth),
            EveryYears = section.Integer("everyYears", 1, 30),
            LagYears = section.IntegerOr("lagYears", 0, 4, 1),
            Threshold = section.FigureOrZero("threshold", Quantities.Share),
            CapPerReview = section.OptionalFigure("capPerReview", Quantities.Share),
        };
        Figure<Share>[] weights = [review.ConsumerPrices, review.ConstructionCost, review.Coal, review.Gas, review.Wages];
        double sum = weights.Sum(weight => weight.Value.Fraction);
        if (Consistency.Readable([.. weights.Select(weight => weight.Origin)]) && Math.Abs(sum - 1) > 1e-9)
        {
            string percent = (sum * 100).ToString("0.######", CultureInfo.InvariantCulture);
            section.Session.Report(ProblemKind.Inconsistent, section.Path, $"{percent} %", "调价公式各项权重合计应为 100 %。", "the weights of a review formula add up to 100 %.");
        }

        if (review.CapPerReview is Figure<Share> cap && Consistency.Readable(cap.Origin, review.Threshold.Origin) && cap.Value.Fraction < review.Threshold.Value.Fraction)
        {
            section.Session.Report(ProblemKind.Inconsistent, $"{section.Path}:capPerReview", cap.Origin.Text, $"小于启动阈值 {review.Threshold.Origin.Text}。", $"below the threshold {review.Threshold.Origin.Text}.");
        }

        return review;
    }
}
