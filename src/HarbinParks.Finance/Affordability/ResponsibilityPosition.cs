using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Affordability;

/// <summary>What one payer bears of one partnership: the claims of the plan, sorted by head (支出责任).</summary>
/// <param name="Company">Index of the project company.</param>
/// <param name="Deal">The deal.</param>
/// <param name="Payer">Index of the payer.</param>
/// <param name="Contract">Its claim on the contract's account, heads E and S; null where it only gives support.</param>
/// <param name="Matching">Its claims on grants, interest subsidies, awards and matching inputs, head K.</param>
/// <param name="Compensation">Its claim on the compensation of an early end, head R; null for none.</param>
internal sealed record ResponsibilityPosition(int Company, PppDeal Deal, int Payer, ClaimPlan? Contract, IReadOnlyList<ClaimPlan> Matching, ClaimPlan? Compensation)
{
    /// <summary>All of a plan, deal by deal, each deal's payers in the order of their claims.</summary>
    /// <param name="plan">The plan.</param>
    public static IReadOnlyList<ResponsibilityPosition> Of(SimulationPlan plan)
    {
        List<ResponsibilityPosition> positions = [];
        for (int i = 0; i < plan.Companies.Count; i++)
        {
            CompanyPlan company = plan.Companies[i];
            SupportPlan? support = company.Support;
            int contract = company.Works.Deal;
            int[] matching = support is null ? [] : [support.GrantAccount, support.InterestAccount, support.AwardAccount, support.MatchingAccount];
            // The evaluation is of the general public budget: what the fund budget pays is not in it.
            ClaimPlan[] claims = [.. plan.Claims.Where(claim => claim.CountsAsPpp).Where(claim => claim.Account == contract || Array.Exists(matching, account => account >= 0 && account == claim.Account) || claim.Account == company.Termination?.Account)];
            foreach (int payer in claims.Select(claim => claim.Payer).Distinct())
            {
                ClaimPlan[] own = [.. claims.Where(claim => claim.Payer == payer)];
                positions.Add(new ResponsibilityPosition(
                    i,
                    (PppDeal)plan.Portfolio.Deals[contract],
                    payer,
                    Array.Find(own, claim => claim.Account == contract),
                    [.. own.Where(claim => claim.Account != contract && claim.Account != company.Termination?.Account)],
                    Array.Find(own, claim => claim.Account == company.Termination?.Account)));
            }
        }

        return positions;
    }
}
