using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Planning;

/// <summary>Compiles who owes whom: the claims of every account on its payers.</summary>
internal static class ClaimCompiler
{
    /// <summary>Claims of deals, of deals outside the model, of support and early ends, in this order.</summary>
    /// <param name="context">The context.</param>
    /// <param name="fiscal">Interest on arrears where a contract says nothing.</param>
    /// <param name="deals">Deals as compiled: when they begin, and penalties that build–transfer contracts name.</param>
    public static List<ClaimPlan> Claims(CompilationContext context, FiscalInputs fiscal, DealCompiler deals)
    {
        Portfolio portfolio = context.Portfolio;
        Dictionary<int, WorksPlan> works = deals.Companies.Select(company => company.Works)
            .Concat(deals.Buybacks.Select(buyback => buyback.Works)).Concat(deals.PlatformLoans.Select(loan => loan.Works)).ToDictionary(one => one.Deal);
        List<ClaimPlan> claims = [];
        void Add(int account, int deal, IReadOnlyList<PayerShare> payers, bool borrows)
        {
            // A contract's penalty runs from the day on which the instalment was due.
            Input? penalty = deals.Buybacks.FirstOrDefault(buyback => buyback.Works.Deal == account)?.Penalty;
            Input firstYearPart = penalty is null ? fiscal.FirstYearPart : context.Inputs.Derived(1, "违约金自应付之日起计");
            int park = context.Parks[portfolio.Deals[deal].Park];
            bool opens = true;
            foreach (PayerShare share in payers)
            {
                bool host = portfolio.Parks[park].Payer == share.Payer;
                claims.Add(new ClaimPlan(
                    claims.Count, account, context.Payers[share.Payer], context.Inputs.Of(share.Share), host ? park : portfolio.Parks.Count,
                    penalty ?? fiscal.ArrearsInterest, firstYearPart, works[deal].Start * works[deal].PlanPeriods, borrows, opens));
                opens = false;
            }
        }

        for (int deal = 0; deal < portfolio.Deals.Count; deal++)
            Add(deal, deal, portfolio.Deals[deal].Payers, portfolio.Deals[deal] is not PppDeal);

        Input whole = context.Inputs.Derived(1, "既有 PPP 支出由本级全额承担");
        for (int payer = 0; payer < portfolio.Payers.Count; payer++)
            claims.Add(new ClaimPlan(claims.Count, portfolio.Deals.Count + payer, payer, whole, portfolio.Parks.Count, fiscal.ArrearsInterest, fiscal.FirstYearPart, 0, Borrows: false, OpensAccount: true));

        for (int i = 0; i < context.ExtraAccounts.Count; i++)
        {
            ExtraAccount extra = context.ExtraAccounts[i];
            Add(portfolio.Deals.Count + portfolio.Payers.Count + i, extra.Deal, extra.Payers, extra.Borrows);
        }

        return claims;
    }
}
