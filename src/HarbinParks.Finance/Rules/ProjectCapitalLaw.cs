using HarbinParks.Finance.Portfolios;
using static System.FormattableString;

namespace HarbinParks.Finance.Rules;

/// <summary>Project capital against the floor of its sector and date (项目资本金最低比例).</summary>
internal static class ProjectCapitalLaw
{
    private const string RoadCapital = "capital-road";
    private const string OtherCapital = "capital-other";

    /// <summary>At most one finding for one deal.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="capitalShare">Its project capital as a fraction of total investment.</param>
    /// <param name="signature">How its signature is judged.</param>
    /// <param name="book">Rules.</param>
    internal static IEnumerable<LegalityFinding> Judge(Deal deal, double capitalShare, Signature signature, RuleBook book)
    {
        string duty = deal.Sector is Sector.Road or Sector.Bridge ? RoadCapital : OtherCapital;
        if (book.InForce(duty, signature.JudgedOn) is not { Threshold: double floor } rule || !rule.IsCrossedBy(capitalShare))
        {
            yield break;
        }

        yield return LegalityFinding.On(
            deal,
            LegalityMatter.CapitalBelowFloor,
            rule,
            LegalitySeverity.Remedy,
            Invariant($"项目资本金比例 {100 * capitalShare:0.0} %,低于该类项目最低 {100 * floor:0.0} %。"),
            Invariant($"Project capital is {100 * capitalShare:0.0} %, below the sector's floor: raise it to {100 * floor:0.0} % of total investment, interest during construction included, and borrow less."),
            Invariant($"将资本金提高到总投资(含建设期利息)的 {100 * floor:0.0} % 以上,相应减少贷款。"));
    }
}
