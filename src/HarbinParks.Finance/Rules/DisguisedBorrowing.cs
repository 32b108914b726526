using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Rules;

/// <summary>Which partnerships legality calls borrowing in disguise (变相举债): their debt is the government's, whatever it is called.</summary>
internal static class DisguisedBorrowing
{
    /// <summary>A promise of the government side to the investors that a rule in force on the day of the signature forbids: a fixed or least return, a buy-back at cost, equity in name alone.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="portfolio">How the day is looked at.</param>
    /// <param name="book">The rules.</param>
    public static bool Is(PppDeal deal, Portfolio portfolio, RuleBook book)
        => deal.Promises is not null
            && PppLaw.Judge(deal, new Signature(portfolio.RuleView.DayFor(deal.SigningDate), deal.SigningDate > portfolio.ValuationDate), book)
                .Any(finding => finding.Matter is LegalityMatter.FixedReturn or LegalityMatter.BuyBackPromise or LegalityMatter.MinimumReturnPromise or LegalityMatter.ShamEquity);
}
