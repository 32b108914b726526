using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Affordability;

/// <summary>The portfolio with the operating subsidy of the evaluation (运营补贴口径).</summary>
internal static class ContractFormula
{
    /// <summary>Equation 156: every contract that pays for construction pays it by the formula, with its own m, d, N and first exponent.</summary>
    /// <param name="portfolio">Portfolio, financing found.</param>
    /// <param name="basis">How the subsidy is spread.</param>
    public static Portfolio Apply(Portfolio portfolio, SubsidyBasis basis)
        => basis == SubsidyBasis.Contract ? portfolio : portfolio with { Deals = [.. portfolio.Deals.Select(ByFormula)] };

    private static Deal ByFormula(Deal deal)
        => deal is PppDeal { GovernmentPayment: GovernmentPaymentTerms terms } ppp
            ? ppp with { GovernmentPayment = terms with { ConstructionPayment = ConstructionPayment.Formula21 } }
            : deal;
}
