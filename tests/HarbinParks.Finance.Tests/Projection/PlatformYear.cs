using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Projection;
using static HarbinParks.Finance.Tests.Projection.AuditedPath;

namespace HarbinParks.Finance.Tests.Projection;

/// <summary>A platform's year reckoned a second time from the balance before it, one quarter after the other.</summary>
internal sealed class PlatformYear
{
    public PlatformYear(PlatformInputs terms, PlatformState<Scalar> before, PlatformState<Scalar> after, double nextYear, bool renewsIntoNextYear)
    {
        double cash = before.Cash.Value;
        double debt = before.Debt.Value;
        Unpaid = before.Overdue.Value;
        double elapsed = 0;
        for (int q = 0; q < 4; q++)
        {
            double within = before.ShortDebt.Value * (1 - elapsed) + (nextYear + (renewsIntoNextYear ? Refinanced : 0)) * elapsed;
            elapsed += Number(terms.MaturityQuarters[q]);
            double due = after.Interest.Value * Number(terms.InterestQuarters[q]) + before.ShortDebt.Value * Number(terms.MaturityQuarters[q]);
            double leverage = (debt + Number(terms.OtherLiabilities)) / (before.Assets.Value + cash - before.Cash.Value);
            bool sound = leverage < Number(terms.LeverageLimit) && cash >= Number(terms.CashLimit) * within;
            double refinanced = Number(sound ? terms.RefinancingShare : terms.StressedRefinancingShare) * due;
            double sources = cash + after.Ebitda.Value * Number(terms.EbitdaQuarters[q]) + refinanced + (q == 3 ? after.Rescue.Value : 0);
            double need = due + Unpaid;
            double paid = Math.Min(sources, need);
            cash = sources - paid;
            debt += after.Interest.Value * Number(terms.InterestQuarters[q]) + refinanced - paid;
            Refinanced += refinanced;
            NewlyUnpaid += Math.Min(need - paid, due);
            Unpaid = need - paid;
            LowestCash = Math.Min(LowestCash, cash);
            LowestLiquidity = need > 1 ? Math.Min(LowestLiquidity, sources / need) : LowestLiquidity;
        }
    }

    public double Refinanced { get; }

    public double Unpaid { get; }

    public double NewlyUnpaid { get; }

    public double LowestCash { get; } = double.PositiveInfinity;

    public double LowestLiquidity { get; } = 10;
}
