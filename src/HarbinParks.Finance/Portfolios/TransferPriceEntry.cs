namespace HarbinParks.Finance.Portfolios;

/// <summary>A line of the log of transfer prices (平台间交易定价台账).</summary>
/// <param name="From">Platform that pays.</param>
/// <param name="To">Platform that is paid.</param>
/// <param name="Price">What is agreed.</param>
public sealed record TransferPriceEntry(Platform From, Platform To, TransferPrice Price)
{
    /// <summary>The log of a portfolio, by paying platform in the order of the model; what goes to a platform that is not in the model is left out.</summary>
    /// <param name="portfolio">Platforms with their prices.</param>
    public static IReadOnlyList<TransferPriceEntry> Of(Portfolio portfolio)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        return
        [
            .. from platform in portfolio.Platforms
               from price in platform.TransferPrices
               from other in portfolio.Platforms
               where other.Id == price.To
               select new TransferPriceEntry(platform, other, price),
        ];
    }
}
