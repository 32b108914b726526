using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Projection;
using static HarbinParks.Finance.Tests.Projection.AuditedPath;

namespace HarbinParks.Finance.Tests.Projection;

/// <summary>A platform's year reckoned a second time from the balance before it, one quarter after the other.</summary>
internal sealed class PlatformYear
{
    public PlatformYear(PlatformPlan plan, int year, PlatformState<Scalar> before, PlatformState<Scalar> after, double nextYear, Scalar[] ladders, CityState<Scalar> city)
    {
        PlatformInputs terms = plan.Terms;
        double[] injected = InjectedCash(plan.Injections, year);
        double cash = before.Cash.Value;
        double debt = before.Debt.Value;
        double others = before.Assets.Value - cash;
        double elapsed = 0;
        Unpaid = before.Overdue.Value;
        Outstanding = before.Secured.Value;
        for (int q = 0; q < 4; q++)
        {
            double part = Number(terms.MaturityQuarters[q]);
            cash += injected[q];
            others += plan.Injections is InjectionInputs given ? Number(given.Booked[4 * year + q]) : 0;
            double within = before.ShortDebt.Value * (1 - elapsed) + (nextYear + (plan.Tenor == 1 ? Refinanced + Secured : 0)) * elapsed;
            elapsed += part;
            double due = after.Interest.Value * Number(terms.InterestQuarters[q]) + before.ShortDebt.Value * part;
            bool sound = (debt + Number(terms.OtherLiabilities)) / (cash + others) < Number(terms.LeverageLimit) && cash >= Number(terms.CashLimit) * within;
            double refinanced = Number(sound ? terms.RefinancingShare[year] : terms.StressedRefinancingShare[year]) * due;
            double sources = cash + after.Ebitda.Value * Number(terms.EbitdaQuarters[q]) + refinanced + (q == 3 ? after.Rescue.Value + after.DutyPaid.Value : 0);
            double need = due + Unpaid;
            double lent = Lent(plan, year, q, need - sources, ladders, city);
            double paid = Math.Min(sources + lent, need);
            cash = sources + lent - paid;
            debt += after.Interest.Value * Number(terms.InterestQuarters[q]) + refinanced + lent - paid;
            Refinanced += refinanced;
            NewlyUnpaid += Math.Min(need - paid, due);
            Unpaid = need - paid;
            LowestCash = Math.Min(LowestCash, cash);
            LowestLiquidity = need > 1 ? Math.Min(LowestLiquidity, (sources + lent) / need) : LowestLiquidity;
        }
    }

    public double Refinanced { get; }

    public double Secured { get; private set; }

    public double Outstanding { get; private set; }

    public double Unpaid { get; }

    public double NewlyUnpaid { get; }

    public double LowestCash { get; } = double.PositiveInfinity;

    public double LowestLiquidity { get; } = 10;

    /// <summary>Cash given to it in the quarters of a year.</summary>
    public static double[] InjectedCash(InjectionInputs? injections, int year) => [.. Enumerable.Range(4 * year, 4).Select(q => injections is null ? 0 : Number(injections.Cash[q]))];

    /// <summary>What stands in its books at a year's end of all that was given to it but cash.</summary>
    public static double Injected(InjectionInputs? injections, int year, CityState<Scalar> city)
        => injections is null ? 0 : Number(injections.Land[4 * year + 3]) * city.LandMarket.Value + Number(injections.Other[4 * year + 3]) * city.PriceIndex.Value;

    private double Lent(PlatformPlan plan, int year, int q, double gap, Scalar[] ladders, CityState<Scalar> city)
    {
        if (plan.Injections is not InjectionInputs terms)
            return 0;

        Outstanding = Math.Max(Outstanding - ladders[plan.SecuredRungOf(year)].Value * Number(plan.Terms.MaturityQuarters[q]), 0);
        double value = Number(terms.LandCapacity[4 * year + q]) * city.LandMarket.Value + Number(terms.OtherCapacity[4 * year + q]) * city.PriceIndex.Value;
        double lent = plan.Frozen[year] ? 0 : Math.Max(Math.Min(gap, value - Number(terms.Pledged) - Outstanding), 0);
        Secured += lent;
        Outstanding += lent;
        return lent;
    }
}
