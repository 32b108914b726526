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
        double composite = entity.Revenue.Value.Yuan + entity.NetTransfers.Value.Yuan + entity.FundRevenue.Value.Yuan;
        double statutory = entity.StatutoryDebt.Value.Yuan;
        if (indicator == IndicatorCatalogue.DebtRatioNarrow)
            return statutory / composite;

        if (indicator != IndicatorCatalogue.DebtRatioWide)
            return null;

        double hidden = entity.HiddenDebt?.Value.Yuan
            ?? portfolio.Platforms.Where(platform => platform.Payer == entity.Id).Sum(platform => platform.InterestBearingDebt.Value.Yuan * platform.RecognisedShare.Value.Fraction);
        double buyback = portfolio.Deals.OfType<BuildTransferDeal>()
            .Sum(deal => BuybackStock(deal, portfolio.BaseYear) * deal.Payers.Where(share => share.Payer == entity.Id).Sum(share => share.Share.Value.Fraction));
        return (statutory + hidden + buyback) / composite;
    }

    private static double BuybackStock(BuildTransferDeal deal, int year)
    {
        double spent = 0;
        for (int k = 0; k < deal.ConstructionYears && deal.ConstructionStart + k <= year; k++)
            spent += deal.SpendCurve[k].Value.Fraction;

        return spent * deal.Investment.Value.Yuan * deal.BaseMultiple.Value.Value;
    }
}
