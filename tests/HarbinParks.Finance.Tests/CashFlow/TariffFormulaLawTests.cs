using FsCheck.Xunit;
using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
using static HarbinParks.Finance.Tests.CashFlow.Terms;

namespace HarbinParks.Finance.Tests.CashFlow;

/// <summary>Reviews by formula and tariffs by allowed revenue.</summary>
[Properties(Arbitrary = [typeof(Plausible)], MaxTest = 300)]
public class TariffFormulaLawTests
{
    private static readonly TariffReviewInputs _formula = new()
    {
        ConsumerPrices = In(0.5),
        Weighted = true,
        ConstructionCost = In(0.1),
        Coal = In(0.2),
        Gas = In(0.1),
        Wages = In(0.1),
        CostTrend = [In(1.02)],
        WageTrend = [In(1.03)],
        PassThrough = In(1),
        Addition = In(0),
        LagYears = 1,
        Bounded = true,
        Threshold = In(0),
        CapPerReview = In(double.MaxValue),
    };

    [Fact]
    public void K_weighs_its_indices()
    {
        Assert.Equal(0.5 * 1.1 + 0.1 * 0.9 * 1.02 + 0.2 * 1.4 + 0.1 * 0.8 + 0.1 * 1.1 * 1.03, TariffFormula.Coefficient<Scalar>(_formula, 0, 1.1, 0.9, 1.4, 0.8).Value, 1e-12);
        Assert.Equal(1, TariffFormula.Coefficient<Scalar>(_formula, -1, 1, 1, 1, 1).Value, 1e-12);
    }

    [Fact]
    public void A_published_sewage_price_is_reviewed_to_the_printed_one()
    {
        // 1.98 yuan, K 1.18 and a special term of 0.28 give 2.62 (printed), a rise of 32.3 %.
        double index = TariffFormula.Reviewed<Scalar>(_formula with { Addition = In(0.28 / 1.98) }, 1.18, 1).Value;
        Assert.Equal(2.62, 1.98 * index, 0.005);
    }

    [Property]
    public void A_review_is_made_beyond_its_threshold_and_within_its_cap(Part asked)
    {
        TariffReviewInputs terms = _formula with { Threshold = In(0.05), CapPerReview = In(0.1) };
        double wanted = 0.6 + asked.Value;
        double index = TariffFormula.Reviewed<Scalar>(terms, wanted, 1.1).Value;
        double change = wanted / 1.1 - 1;
        double expected = Math.Abs(change) < 0.05 ? 1.1 : 1.1 * (1 + Math.Clamp(change, -0.1, 0.1));
        Assert.Equal(expected, index, 1e-12);
    }

    [Property]
    public void Allowed_revenue_covers_cost_return_and_tax_and_idle_capacity_is_not_paid_for(Part load)
    {
        AllowedReturnInputs terms = new(In(0.08), In(0.6), In(0.65), In(1.0 / 3), In(20));
        Scalar allowed = AllowedRevenue.Of<Scalar>(terms, 100, 1000, 5, 0.05);
        double net = 750;
        double equity = net * 0.4 * 0.08;
        Assert.Equal(100 + 50 + equity + net * 0.6 * 0.05 + equity / 3, allowed.Value, 1e-9);
        OperationInputs water = new() { FixedCost = In(0), Load = Table(1), Capacity = In(1000), Losses = In(0.2), Price = In(3) };
        double sold = Math.Max(load.Value, 0.65) * 1000 * 0.8;
        Assert.Equal(allowed.Value / sold / 3, AllowedRevenue.Index(terms, water, allowed, 1000 * load.Value).Value, 1e-9);
    }
}
