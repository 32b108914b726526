namespace HarbinParks.Finance.Portfolios;

/// <summary>How a buy-back base is spread over its instalments (各期回购比例).</summary>
public static class BuybackShares
{
    /// <summary>Parts of the base by instalment. Level instalments P on a base of 1: the first leaves 1 (1 + r t) − P, each later one (1 + r) times the rest less P, the last nothing.</summary>
    /// <param name="deal">The deal.</param>
    public static IReadOnlyList<double> Of(BuildTransferDeal deal)
    {
        ArgumentNullException.ThrowIfNull(deal);
        int count = deal.InstalmentCount;
        if (deal.Form == BuybackForm.Shares)
            return [.. deal.Instalments.Select(share => share.Value.Fraction)];

        if (deal.Form == BuybackForm.EqualPrincipal)
            return [.. Enumerable.Repeat(1.0 / count, count)];

        double rate = deal.Return.Value.Fraction;
        double first = deal.FirstInstalmentMonths / 12.0;
        double growth = 1 + rate * first;
        double value = 0;
        for (int k = 0; k < count; k++)
        {
            value += 1 / growth;
            growth *= 1 + rate;
        }

        List<double> shares = [];
        double unpaid = 1;
        for (int k = 0; k < count - 1; k++)
        {
            shares.Add(1 / value - rate * (k == 0 ? first : 1) * unpaid);
            unpaid -= shares[k];
        }

        shares.Add(unpaid);
        return shares;
    }
}
