using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Models.Reading;

/// <summary>Reads what a government pays or shares in a partnership.</summary>
internal static class PaymentReading
{
    /// <summary>Payment terms.</summary>
    public static GovernmentPaymentTerms Terms(ModelSection section, int operationYears)
    {
        IReadOnlyList<PerformanceStep> steps = Steps(section);
        CostSharing costs = section.OptionalText("costSharing") is null ? CostSharing.Actual : section.Choice<CostSharing>("costSharing") ?? CostSharing.Actual;
        bool banded = costs == CostSharing.Banded;
        return new GovernmentPaymentTerms
        {
            ConstructionPayment = section.Choice<ConstructionPayment>("constructionPayment") ?? ConstructionPayment.Annuity,
            SubsidyYears = section.IntegerOr("subsidyYears", 1, 60, operationYears),
            AnnuityReturn = section.Figure("annuityReturn", Quantities.Interest),
            ReasonableProfit = section.Figure("reasonableProfit", Quantities.Interest),
            DiscountRate = section.Figure("discountRate", Quantities.Interest),
            FirstExponent = section.Integer("firstExponent", 0, 1),
            OperatingProfit = section.Figure("operatingProfit", Quantities.Interest),
            PerformanceLink = section.Figure("performanceLink", Quantities.Share),
            PaymentBaseCap = section.Figure("paymentBaseCap", Quantities.Multiple),
            DemandSharing = section.Choice<DemandSharing>("demandSharing") ?? DemandSharing.Banded,
            DemandBand = section.Figure("demandBand", Quantities.Share),
            DemandGovernmentShare = section.Figure("demandGovernmentShare", Quantities.Share),
            FuelBand = section.Figure("fuelBand", Quantities.Share),
            FuelGovernmentShare = section.Figure("fuelGovernmentShare", Quantities.Share),
            DemandBandAbove = section.OptionalFigure("demandBandAbove", Quantities.Share),
            DemandGovernmentShareAbove = section.OptionalFigure("demandGovernmentShareAbove", Quantities.Share),
            PerformanceSteps = steps,
            ConstructionBase = section.OptionalText("constructionBase") is null ? ConstructionBase.Total : section.Choice<ConstructionBase>("constructionBase") ?? ConstructionBase.Total,
            PaymentLag = section.IntegerOr("paymentLag", 0, 1, 0),
            CostSharing = costs,
            CostBand = banded ? section.Figure("costBand", Quantities.Share) : null,
            CostGovernmentShare = banded ? section.Figure("costGovernmentShare", Quantities.Share) : null,
        };
    }

    /// <summary>Sharing of users' payments around their forecast; null where none is agreed.</summary>
    public static RevenueSharing? RevenueSharing(ModelSection deal, PaymentMechanism mechanism)
    {
        if (deal.OptionalSection("revenueSharing") is not ModelSection section)
            return null;

        if (mechanism != PaymentMechanism.UserPayment)
        {
            deal.Session.Report(
                ProblemKind.Inconsistent, section.Path, "", "收入分担只用于使用者付费项目;缺口补助用 demandSharing 与 demandBand 等。",
                "revenue sharing belongs to a user-paid deal; a viability gap shares by demandSharing and demandBand.");
        }

        return new RevenueSharing(
            section.Figure("lower", Quantities.Share),
            section.Figure("upper", Quantities.Share),
            section.Figure("governmentShareBelow", Quantities.Share),
            section.Figure("governmentShareAbove", Quantities.Share));
    }

    private static IReadOnlyList<PerformanceStep> Steps(ModelSection section)
    {
        IReadOnlyList<Figure<Share>> scores = section.OptionalSequence("performanceScores", Quantities.Share);
        IReadOnlyList<Figure<Share>> factors = section.OptionalSequence("performanceFactors", Quantities.Share);
        if (scores.Count != factors.Count)
        {
            section.Session.Report(
                ProblemKind.Inconsistent, $"{section.Path}:performanceFactors", $"{factors.Count} / {scores.Count}", "绩效系数与得分下限应一一对应。", "as many factors as scores stand here.");
            return [];
        }

        bool falls = Enumerable.Range(1, Math.Max(0, scores.Count - 1)).All(i =>
            scores[i].Value.Fraction < scores[i - 1].Value.Fraction && factors[i].Value.Fraction <= factors[i - 1].Value.Fraction);
        if (!falls && Consistency.Readable([.. scores.Select(score => score.Origin), .. factors.Select(factor => factor.Origin)]))
        {
            section.Session.Report(
                ProblemKind.Inconsistent, $"{section.Path}:performanceScores", string.Join("、", scores.Select(score => score.Origin.Text)),
                "得分下限由高到低,系数不升。", "scores fall from step to step, and factors do not rise.");
        }

        return [.. scores.Zip(factors, (score, factor) => new PerformanceStep(score, factor))];
    }
}
