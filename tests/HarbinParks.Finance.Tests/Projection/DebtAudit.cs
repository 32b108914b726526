using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Projection;
using static HarbinParks.Finance.Tests.Projection.AuditedPath;

namespace HarbinParks.Finance.Tests.Projection;

/// <summary>Accounts of build–transfer deals, platform loans and platforms along a path.</summary>
internal sealed class DebtAudit
{
    private readonly SimulationPlan _plan;
    private readonly double[] _principalPaid;

    public DebtAudit(SimulationPlan plan, BlockState<Scalar> start)
    {
        _plan = plan;
        _principalPaid = [.. start.Buybacks.Select(buyback => buyback.Base.Value - buyback.Unpaid.Value)];
    }

    /// <summary>Checks a year.</summary>
    public void Check(int period, YearBefore before, BlockState<Scalar> now)
    {
        for (int i = 0; i < _plan.Buybacks.Count; i++)
            CheckBuyback(i, period, before, now);

        for (int i = 0; i < _plan.PlatformLoans.Count; i++)
            CheckPlatformLoan(i, period, before, now);

        for (int i = 0; i < _plan.Platforms.Count; i++)
            CheckPlatform(i, period, before, now);
    }

    private void CheckBuyback(int i, int period, YearBefore yearBefore, BlockState<Scalar> now)
    {
        BuybackPlan plan = _plan.Buybacks[i];
        BuybackState<Scalar> before = yearBefore.Buybacks[i];
        BuybackState<Scalar> after = now.Buybacks[i];
        AccountState<Scalar> account = now.Accounts[plan.Works.Deal];
        double size = Number(plan.Works.Construction.Budget) * Math.Max(now.BuybackWorks[i].Overrun.Value, 1) * 3;
        BuildTransferDeal deal = (BuildTransferDeal)_plan.Portfolio.Deals[plan.Works.Deal];
        if (plan.BearsInterest || plan.Settles || deal.FirstInstalmentMonths != 12)
        {
            CheckDetailed(plan, period, after, account, size);
            return;
        }

        double certified = (now.BuybackWorks[i].Spent.Value - yearBefore.BuybackWorks[i].Spent.Value) * Number(plan.Terms.BaseMultiple);
        AssertSame(before.Base.Value + certified, after.Base.Value, size, "base = certified works", period);
        AssertSame(after.Unpaid.Value, account.CountedDebt.Value, size, "what is unpaid is debt", period);
        double principal = before.Unpaid.Value + certified - after.Unpaid.Value;
        AssertNotNegative(principal, size, "principal", period);
        AssertNotNegative(after.Unpaid.Value, size, "unpaid", period);
        bool pays = account.Due.Value > 0;
        AssertSame(pays ? principal + Number(plan.Terms.Return) * before.Unpaid.Value : 0, account.Due.Value, size, "instalment = principal + return on what was unpaid", period);
        Assert.All(_plan.Claims.Where(claim => claim.Account == plan.Works.Deal), claim => Assert.True(claim.Borrows, "no part of it counts in the PPP share"));
        Assert.Equal(account.Due.Value, account.DebtLikeDue.Value);
        _principalPaid[i] += principal;
        AssertSame(after.Base.Value, after.Unpaid.Value + _principalPaid[i], size, "unpaid + principal paid = base", period);
        if (period >= plan.Works.PlannedOpening + plan.LastYear + plan.Works.Construction.LargestDelay)
            AssertSame(0, after.Unpaid.Value, size, "all is bought back after the last instalment", period);
    }

    /// <summary>A contract with more terms: what it is to the letter is worked out by hand elsewhere; here that nothing is lost.</summary>
    private static void CheckDetailed(BuybackPlan plan, int period, BuybackState<Scalar> after, AccountState<Scalar> account, double size)
    {
        AssertNotNegative(after.Unpaid.Value, size, "unpaid", period);
        AssertNotNegative(account.Due.Value, size, "instalment", period);
        AssertSame(after.Unpaid.Value, account.CountedDebt.Value, size, "what is unpaid is debt", period);
        if (plan.Settles)
            Assert.True(after.FallenDue.Value + after.Unpaid.Value >= after.Base.Value - Tolerance * size, "what has fallen due and what has not make the base");

        if (period >= plan.Works.PlannedOpening + plan.LastYear + plan.Works.Construction.LargestDelay)
            AssertSame(0, after.Unpaid.Value, size, "all is bought back after the last instalment", period);
    }

    private void CheckPlatformLoan(int i, int period, YearBefore yearBefore, BlockState<Scalar> now)
    {
        PlatformLoanPlan plan = _plan.PlatformLoans[i];
        AccountState<Scalar> account = now.Accounts[plan.Works.Deal];
        WorksState<Scalar> works = now.PlatformLoanWorks[i];
        double opening = yearBefore.PlatformLoans[i].Loan.Value;
        double closing = now.PlatformLoans[i].Loan.Value;
        double rate = Number(plan.Loan.Multiple) * now.City[0].LongRate.Value + Number(plan.Loan.Addition);
        double size = Number(plan.Works.Construction.Budget) * Math.Max(works.Overrun.Value, 1) * 3;
        AssertNotNegative(closing, size, "platform loan", period);
        AssertSame(closing, account.CountedDebt.Value, size, "a platform loan is its payer's debt", period);
        Assert.All(_plan.Claims.Where(claim => claim.Account == plan.Works.Deal), claim => Assert.True(claim.Borrows, "no part of it counts in the PPP share"));
        if (period < works.Opening.Value)
        {
            double spend = works.Spent.Value - yearBefore.PlatformLoanWorks[i].Spent.Value;
            double draw = spend - account.Due.Value;
            AssertSame(Number(plan.Works.Construction.EquityShare) * spend, account.Due.Value, size, "capital", period);
            AssertSame(opening + draw + rate * (opening + draw / 2), closing, size, "loan = opening + draw + interest capitalised", period);
            return;
        }

        double interest = opening * rate;
        double principal = opening - closing;
        AssertNotNegative(principal, size, "principal", period);
        double maintenance = Number(plan.Maintenance) * now.City[0].PriceIndex.Value * works.Active.Value;
        AssertSame(interest + principal + maintenance, account.Due.Value, size, "due = interest + principal + maintenance", period);
        AssertSame(interest + principal, account.DebtLikeDue.Value, size, "service", period);
        if (period >= plan.Loan.Maturity && works.Opening.Value <= plan.Loan.Maturity)
            Assert.Equal(0, closing);
    }

    private void CheckPlatform(int i, int period, YearBefore yearBefore, BlockState<Scalar> now)
    {
        PlatformState<Scalar> before = yearBefore.Platforms[i];
        PlatformState<Scalar> after = now.Platforms[i];
        double size = Number(_plan.Platforms[i].Terms.OpeningDebt) * 10 + after.Debt.Value;
        double duty = CheckDuty(i, period, yearBefore, now, size);
        double rescue = duty + (before.Overdue.Value - duty) * now.Payers[_plan.Platforms[i].Payer].RescueShare.Value;
        double called = after.Receivables.Value - before.Receivables.Value;
        double kept = after.Cash.Value - before.Cash.Value + called;
        double injected = PlatformYear.InjectedCash(_plan.Platforms[i].Injections, period).Sum();
        AssertSame(before.Debt.Value + after.Interest.Value + kept - injected - after.Ebitda.Value - rescue, after.Debt.Value, size, "debt moves by interest and by cash kept beyond what was earned", period);
        AssertNotNegative(after.Cash.Value, size, "cash", period);
        AssertNotNegative(after.Overdue.Value, size, "overdue", period);
        AssertNotNegative(called, size, "called", period);

        double paidAsGuarantor = 0;
        for (int g = 0; g < _plan.Guarantees.Count; g++)
        {
            double paid = now.Guarantees[g].Used.Value - yearBefore.Guarantees[g].Used.Value;
            AssertNotNegative(paid, size, "guarantee paid", period);
            Assert.True(now.Guarantees[g].Used.Value <= Number(_plan.Guarantees[g].Amount) * (1 + 1e-12));
            paidAsGuarantor += _plan.Guarantees[g].Guarantor == i ? paid : 0;
        }

        CheckFinancing(i, period, yearBefore, now, size);
        AssertSame(paidAsGuarantor, called, size, "what a guarantor paid is what it may claim back", period);
    }

    /// <summary>What governments paid for it by legal duty: at most their share of what it had not paid, never twice for the same, never above a guarantee.</summary>
    private double CheckDuty(int i, int period, YearBefore yearBefore, BlockState<Scalar> now, double size)
    {
        PlatformState<Scalar> before = yearBefore.Platforms[i];
        PlatformState<Scalar> after = now.Platforms[i];
        double paid = 0;
        double due = 0;
        double claimed = 0;
        for (int d = 0; d < _plan.GovernmentDuties.Count; d++)
        {
            GovernmentDutyPlan plan = _plan.GovernmentDuties[d];
            if (plan.Platform != i)
                continue;

            double share = Number(plan.Share);
            double met = yearBefore.GovernmentDuties[d].Left.Value - now.GovernmentDuties[d].Left.Value;
            double owed = share * now.GovernmentDuties[d].Claimed.Value;
            AssertNotNegative(met, size, "met on a guarantee", period);
            AssertNotNegative(now.GovernmentDuties[d].Left.Value, size, "left of a guarantee", period);
            AssertSame((owed - share * met) * Number(plan.Counted[period]), now.GovernmentDuties[d].Counted.Value, size, "what is not paid of a duty counts in wide debt", period);
            paid += share * met;
            due += owed;
            claimed += now.GovernmentDuties[d].Claimed.Value;
        }

        double open = Math.Max(before.Overdue.Value - before.Answered.Value, 0);
        Assert.True(claimed <= open + Tolerance * size, "no more is claimed than is overdue and not answered for");
        AssertSame(paid, after.DutyPaid.Value, size, "paid by legal duty", period);
        AssertSame(due - paid, after.DutyUnpaid.Value, size, "legal duty not paid", period);
        Assert.True(after.Answered.Value <= after.Overdue.Value + Tolerance * size);
        return paid;
    }

    /// <summary>All debt is overdue, or falls due in some year, or is owed to guarantors who paid; what is taken up comes back after its tenor and nothing else is added.</summary>
    private void CheckLadder(int i, int period, BlockState<Scalar> now, double refinanced, double size)
    {
        PlatformPlan plan = _plan.Platforms[i];
        PlatformState<Scalar> after = now.Platforms[i];
        double opening = Number(plan.Terms.OpeningDebt) - plan.Terms.Maturities.Take(period + 1).Sum(Number);
        double renewed = Enumerable.Range(plan.FirstRung, plan.Rungs).Sum(rung => now.Ladders[rung].Value);
        double guarantors = Enumerable.Range(0, _plan.Guarantees.Count).Where(g => _plan.Guarantees[g].Beneficiary == i).Sum(g => now.Guarantees[g].Used.Value);
        AssertSame(after.Overdue.Value + opening + renewed + guarantors, after.Debt.Value, size, "debt = overdue + maturities + claims of guarantors", period);
        int last = plan.RungOf(period + plan.Tenor);
        AssertSame(refinanced, now.Ladders[last].Value, size, "what is taken up falls due after its tenor", period);
        double[] due = [.. Enumerable.Range(1, 3).Select(k => Number(plan.Terms.Maturities[period + k]) + (k <= plan.Tenor ? now.Ladders[plan.RungOf(period + k)].Value : 0))];
        AssertSame(due[0], after.ShortDebt.Value, size, "due next year", period);
        AssertSame(due.Max(), after.Wall.Value, size, "maturity wall", period);
    }

    /// <summary>What a platform earns, owes in interest and is lent again, from its own terms.</summary>
    private void CheckFinancing(int i, int period, YearBefore yearBefore, BlockState<Scalar> now, double size)
    {
        PlatformInputs terms = _plan.Platforms[i].Terms;
        FiscalInputs fiscal = _plan.Fiscal;
        CityState<Scalar> city = now.City[0];
        PlatformState<Scalar> before = yearBefore.Platforms[i];
        PlatformState<Scalar> after = now.Platforms[i];
        double rate = Number(terms.DebtInterest) + Number(fiscal.DebtInterestSlope) * (city.LongRate.Value - Number(fiscal.ReferenceLongRate));
        AssertSame(before.Debt.Value * Math.Max(rate, 0), after.Interest.Value, size, "interest of a platform", period);
        AssertSame(Number(terms.Ebitda) * city.PriceIndex.Value * (1 + city.Industry.Value), after.Ebitda.Value, size, "EBITDA follows prices and industry", period);

        double helped = Enumerable.Range(0, _plan.Guarantees.Count).Where(g => _plan.Guarantees[g].Beneficiary == i)
            .Sum(g => now.Guarantees[g].Used.Value - yearBefore.Guarantees[g].Used.Value);
        double paid = after.Interest.Value + before.ShortDebt.Value + before.Overdue.Value - (after.Overdue.Value + helped);
        double refinanced = after.Debt.Value - before.Debt.Value - after.Interest.Value + paid;
        double toCome = Number(terms.Maturities[period + 1]) + yearBefore.Ladders[_plan.Platforms[i].RungOf(period + 1)].Value;
        PlatformYear year = new(_plan.Platforms[i], period, before, after, toCome, yearBefore.Ladders, city);
        AssertSame(year.Refinanced + year.Secured, refinanced, size, "lenders refinance their share, quarter by quarter, and lend against pledges", period);
        AssertSame(year.Outstanding, after.Secured.Value, size, "secured debt", period);
        AssertSame(year.Unpaid, after.Overdue.Value + helped, size, "what no quarter paid is unpaid", period);
        AssertSame(year.NewlyUnpaid, after.QuarterShortfall.Value, size, "the quarters' shortfalls add up", period);
        AssertSame(Math.Min(year.LowestCash, after.Cash.Value), after.LowestCash.Value, size, "lowest cash of the quarter ends", period);
        AssertSame(year.LowestLiquidity, after.LowestLiquidity.Value, 10, "lowest liquidity of the quarters", period);
        Assert.Equal(year.NewlyUnpaid > 1, after.LowestLiquidity.Value < 1 - 1e-12);
        double land = Number(terms.Land) * city.LandMarket.Value;
        AssertSame(after.Cash.Value + land + Number(terms.OtherAssets) * city.PriceIndex.Value + after.Receivables.Value + PlatformYear.Injected(_plan.Platforms[i].Injections, period, city), after.Assets.Value, size + land, "assets", period);
        CheckLadder(i, period, now, refinanced, size);
    }
}
