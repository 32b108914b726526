using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Planning;

/// <summary>Compiles how tariffs move: reviews by formula, allowed revenue, and what a contract expects of them.</summary>
internal sealed class TariffCompiler(CompilationContext context)
{
    private InputRegistry Inputs => context.Inputs;

    /// <summary>Review of a deal's tariff and the years between reviews; null and 0 for none.</summary>
    public (TariffReviewInputs? Review, int Every) Review(OperatingTerms terms)
    {
        if (terms.Review is TariffReview review)
            return (Formula(review), review.EveryYears);

        return terms switch
        {
            SewageOperation { ReviewEveryYears: > 0 } sewage => (Plain(sewage.ReviewPassThrough), sewage.ReviewEveryYears),
            WasteOperation { ReviewEveryYears: > 0, ReviewPassThrough: Figure<Share> part } waste => (Plain(part), waste.ReviewEveryYears),
            WaterOperation { AllowedReturn: AllowedReturn allowed } => (null, allowed.EveryYears),
            _ => (null, 0),
        };
    }

    /// <summary>Tariff by allowed revenue; null for none.</summary>
    public AllowedReturnInputs? Allowed(PppDeal deal)
    {
        if (deal.Operation is not WaterOperation { AllowedReturn: AllowedReturn allowed })
            return null;

        double rate = deal.IncomeTax.FullRate.Value.Fraction;
        return new AllowedReturnInputs(
            Inputs.Of(allowed.EquityReturn),
            Inputs.Of(allowed.Leverage),
            Inputs.Of(allowed.DesignLoadFloor),
            Inputs.Derived(rate < 1 ? rate / (1 - rate) : 0, "税率 ÷ (1 − 税率)", deal.IncomeTax.FullRate.Origin),
            Inputs.Derived(deal.OperationYears, $"运营期 {deal.OperationYears} 年"));
    }

    /// <summary>Tariff ÷ opening tariff by operating year, as a contract expects it: trend prices, no jumps.</summary>
    /// <param name="deal">The deal.</param>
    public List<double> Expected(PppDeal deal)
    {
        (TariffReviewInputs? _, int every) = Review(deal.Operation);
        TariffReview? review = deal.Operation.Review;
        double part = review?.PassThrough.Value.Fraction ?? deal.Operation switch
        {
            SewageOperation sewage => sewage.ReviewPassThrough.Value.Fraction,
            WasteOperation { ReviewPassThrough: Figure<Share> share } => share.Value.Fraction,
            _ => 0,
        };
        int opening = deal.PlannedOpening - context.Portfolio.FirstYear;
        double index = 1;
        List<double> expected = [];
        for (int year = 0; year < deal.OperationYears; year++)
        {
            if (year > 0 && every > 0 && year % every == 0)
            {
                double asked = 1 + part * (Coefficient(review, Math.Max(opening + year - (review?.LagYears ?? 1), 0)) - 1);
                index = review is null ? asked : Bounded(review, asked, index);
            }

            expected.Add(index);
        }

        return expected;
    }

    private static double Bounded(TariffReview review, double asked, double before)
    {
        double change = (asked + review.Addition.Value.Fraction) / before - 1;
        double cap = review.CapPerReview?.Value.Fraction ?? double.MaxValue;
        return Math.Abs(change) >= review.Threshold.Value.Fraction ? before * (1 + Math.Clamp(change, -cap, cap)) : before;
    }

    private double Coefficient(TariffReview? review, int year)
    {
        double prices = context.PriceTrend[year];
        if (review is null)
            return prices;

        return review.ConsumerPrices.Value.Fraction * prices
            + review.ConstructionCost.Value.Fraction * CostTrend()[year]
            + review.Coal.Value.Fraction
            + review.Gas.Value.Fraction
            + review.Wages.Value.Fraction * prices * WageTrend(review)[year];
    }

    private TariffReviewInputs Formula(TariffReview review) => new()
    {
        ConsumerPrices = Inputs.Of(review.ConsumerPrices),
        Weighted = true,
        ConstructionCost = Inputs.Of(review.ConstructionCost),
        Coal = Inputs.Of(review.Coal),
        Gas = Inputs.Of(review.Gas),
        Wages = Inputs.Of(review.Wages),
        CostTrend = Inputs.Series(CostTrend(), "造价趋势 = 上年 × (1 + 平均涨幅)", CompilationContext.Origins(context.Portfolio.Drivers.ConstructionCost.Mean)),
        WageTrend = Inputs.Series(WageTrend(review), "工资 ÷ 物价 = 上年 × (1 + 实际工资增速)", review.RealWageGrowth.Origin),
        PassThrough = Inputs.Of(review.PassThrough),
        Addition = Inputs.Of(review.Addition),
        LagYears = review.LagYears,
        Bounded = true,
        Threshold = Inputs.Of(review.Threshold),
        CapPerReview = review.CapPerReview is Figure<Share> cap ? Inputs.Of(cap) : Inputs.Derived(double.MaxValue, "单次调价不设上限"),
    };

    /// <summary>Consumer prices of the year before alone, a part of which is passed on.</summary>
    private TariffReviewInputs Plain(Figure<Share> passThrough)
    {
        CashFlow.TariffReviewInputs plain = new()
        {
            ConsumerPrices = Inputs.Derived(1, "只随居民消费价格"),
            Weighted = false,
            ConstructionCost = default,
            Coal = default,
            Gas = default,
            Wages = default,
            CostTrend = [],
            WageTrend = [],
            PassThrough = Inputs.Of(passThrough),
            Addition = default,
            LagYears = 1,
            Bounded = false,
            Threshold = default,
            CapPerReview = default,
        };
        return plain;
    }

    private List<double> CostTrend() => CompilationContext.Trend(context.Portfolio, context.Portfolio.Drivers.ConstructionCost.Mean, context.Portfolio.Years + 60);

    private List<double> WageTrend(TariffReview review)
    {
        Phased<Rate> growth = new([new Phase<Rate>(int.MaxValue, review.RealWageGrowth)]);
        return CompilationContext.Trend(context.Portfolio, growth, context.Portfolio.Years + 60);
    }
}
