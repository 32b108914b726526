using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Rules;

/// <summary>Judges every deal by the law of its signing date, every paper and injection by that of its own day, platforms and levels by that of the valuation date (合法性审查).</summary>
/// <remarks>Dates and bounds come from the rule book alone. What needs a projection (the gates of new deals, growth against the history) is judged with the warnings.</remarks>
public static class Legality
{
    /// <summary>Every finding: deals in the order of the model, then stock, papers, platforms, levels.</summary>
    /// <param name="portfolio">Deals, with the valuation date and the rule view.</param>
    /// <param name="book">Rules; a check whose rule is in no pack, or not in force on the day, is left out.</param>
    public static IReadOnlyList<LegalityFinding> Judge(Portfolio portfolio, RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        ArgumentNullException.ThrowIfNull(book);

        List<LegalityFinding> findings = [];
        foreach (Deal deal in portfolio.Deals)
        {
            Signature signature = new(
                portfolio.RuleView.DayFor(deal.SigningDate),
                IsPlanned: deal.SigningDate > portfolio.ValuationDate);
            findings.AddRange(deal switch
            {
                BuildTransferDeal buildTransfer => BuildTransferLaw.Judge(buildTransfer, signature, book),
                PppDeal ppp => PppLaw.Judge(ppp, signature, book),
                PlatformLoanDeal loan => ProjectCapitalLaw.Judge(loan, 1 - loan.LoanShare.Value.Fraction, signature, book),
                _ => [],
            });
            findings.AddRange(WorksLaw.Judge(deal, signature, book));
        }

        findings.AddRange(StockLaw.Judge(portfolio, book));
        findings.AddRange(UndertakingLaw.Judge(portfolio, book));
        findings.AddRange(PlatformLaw.Judge(portfolio, book));
        findings.AddRange(PlatformDealingsLaw.Judge(portfolio, book));
        findings.AddRange(BudgetLaw.Judge(portfolio, book));
        return findings;
    }
}
