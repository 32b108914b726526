using HarbinParks.Finance.Indicators;
using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Planning;

/// <summary>Where a payer stands at the end of the base year (估值时点状况), from the model's figures: what is already across a line is no new warning.</summary>
public static class OpeningPosition
{
    /// <summary>Equation 83: an indicator at the end of the base year; null where the data of that year do not give it.</summary>
    /// <param name="portfolio">The portfolio.</param>
    /// <param name="payer">Index of the payer.</param>
    /// <param name="indicator">The indicator.</param>
    public static double? Of(Portfolio portfolio, int payer, Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        ArgumentNullException.ThrowIfNull(indicator);
        Payer entity = portfolio.Payers[payer];
        double composite = CompositeResources(entity);
        double statutory = entity.StatutoryDebt.Value.Yuan;
        if (indicator == IndicatorCatalogue.DebtRatioNarrow)
            return statutory / composite;

        // The quota of the base year was the multiple of its debt.
        if (indicator == IndicatorCatalogue.QuotaUse)
            return 1 / portfolio.FiscalBehaviour.QuotaMultiple.Value.Value;

        if (indicator == IndicatorCatalogue.DebtToGdp)
            return statutory / entity.GrossDomesticProduct?.Value.Yuan;

        if (indicator != IndicatorCatalogue.DebtRatioWide)
            return null;

        return WideDebt(portfolio, entity) / composite;
    }

    /// <summary>Wide debt ratio of the consolidated city at the end of the base year.</summary>
    /// <param name="portfolio">The portfolio.</param>
    public static double WideRatioOfCity(Portfolio portfolio)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        return portfolio.Payers.Sum(payer => WideDebt(portfolio, payer)) / portfolio.Payers.Sum(CompositeResources);
    }

    /// <summary>Statutory debt of all levels to the product of the whole city at the end of the base year; null where that is not known.</summary>
    /// <param name="portfolio">The portfolio.</param>
    public static double? DebtToProductOfCity(Portfolio portfolio)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        return portfolio.Payers.Sum(payer => payer.StatutoryDebt.Value.Yuan) / portfolio.Drivers.Product?.WholeCity?.Value.Yuan;
    }

    private static double CompositeResources(Payer payer) => payer.Revenue.Value.Yuan + payer.NetTransfers.Value.Yuan + payer.FundRevenue.Value.Yuan;

    private static double WideDebt(Portfolio portfolio, Payer payer)
    {
        double hidden = payer.HiddenDebt?.Value.Yuan
            ?? portfolio.Platforms.Where(platform => platform.Payer == payer.Id).Sum(platform => platform.InterestBearingDebt.Value.Yuan * platform.RecognisedShare.Value.Fraction);
        double buyback = portfolio.Deals.OfType<BuildTransferDeal>()
            .Sum(deal => BuybackStock(deal, portfolio.BaseYear) * deal.Payers.Where(share => share.Payer == payer.Id).Sum(share => share.Share.Value.Fraction));
        return payer.StatutoryDebt.Value.Yuan + hidden + buyback;
    }

    private static double BuybackStock(BuildTransferDeal deal, int year)
    {
        double budget = deal.Investment.Value.Yuan;
        double rate = deal.ConstructionInterest?.Value.Fraction ?? 0;
        double certified = 0;
        for (int k = 0; k < deal.ConstructionYears && deal.ConstructionStart + k <= year; k++)
        {
            double share = deal.SpendCurve.Skip(k * deal.SpendStepsPerYear).Take(deal.SpendStepsPerYear).Sum(step => step.Value.Fraction);
            double spent = budget * share * (deal.BaseMultiple?.Value.Value ?? 1);
            certified += spent + rate * (certified + spent / 2);
        }

        IReadOnlyList<double> shares = BuybackShares.Of(deal);
        double repaid = 0;
        for (int k = 0; k < shares.Count && deal.PlannedOpening + deal.YearOf(k) <= year; k++)
            repaid += shares[k];

        return Math.Max(certified - repaid * certified, 0);
    }
}
