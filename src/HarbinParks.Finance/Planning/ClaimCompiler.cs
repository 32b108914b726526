using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Units;

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
                int payer = context.Payers[share.Payer];
                void Claim(Input part, int budget, bool general)
                {
                    claims.Add(new ClaimPlan(
                        claims.Count, account, payer, part, host ? park : portfolio.Parks.Count,
                        penalty ?? fiscal.ArrearsInterest, firstYearPart, works[deal].Start * works[deal].PlanPeriods, borrows, opens, budget, general && !borrows));
                    opens = false;
                }

                if (share.FromFundBudget is not Figure<Share> fund)
                {
                    Claim(context.Inputs.Of(share.Share), payer, general: true);
                    continue;
                }

                double whole = share.Share.Value.Fraction;
                double fromFund = whole * fund.Value.Fraction;
                FigureOrigin[] origins = [share.Share.Origin, fund.Origin];
                if (fromFund < whole)
                    Claim(context.Inputs.Derived(whole - fromFund, "付款比例 × (1 − 政府性基金预算支付比例)", origins), payer, general: true);

                if (fromFund > 0)
                    Claim(context.Inputs.Derived(fromFund, "付款比例 × 政府性基金预算支付比例", origins), context.FundBudget(payer), general: false);
            }
        }

        for (int deal = 0; deal < portfolio.Deals.Count; deal++)
            Add(deal, deal, portfolio.Deals[deal].Payers, portfolio.Deals[deal] is not PppDeal);

        Input all = context.Inputs.Derived(1, "既有 PPP 支出由本级全额承担");
        for (int payer = 0; payer < portfolio.Payers.Count; payer++)
            claims.Add(new ClaimPlan(claims.Count, portfolio.Deals.Count + payer, payer, all, portfolio.Parks.Count, fiscal.ArrearsInterest, fiscal.FirstYearPart, 0, Borrows: false, OpensAccount: true, payer, CountsAsPpp: true));

        for (int i = 0; i < context.ExtraAccounts.Count; i++)
        {
            ExtraAccount extra = context.ExtraAccounts[i];
            Add(portfolio.Deals.Count + portfolio.Payers.Count + i, extra.Deal, extra.Payers, extra.Borrows);
        }

        return claims;
    }
}
