using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Projection;
using static HarbinParks.Finance.Tests.Projection.AuditedPath;

namespace HarbinParks.Finance.Tests.Projection;

/// <summary>Accounts of one payer in a year: its budget, and what it paid to whom.</summary>
internal static class PayerAudit
{
    /// <summary>Checks a year.</summary>
    public static void Check(SimulationPlan plan, int index, int period, YearBefore yearBefore, BlockState<Scalar> now)
    {
        PayerState<Scalar> before = yearBefore.Payers[index];
        PayerState<Scalar> after = now.Payers[index];
        double size = plan.Portfolio.Payers[index].Expenditure.Value.Yuan * 10;
        CheckBudget(plan, index, period, before, after, now.City[0], now, size);
        CheckPayments(plan, index, period, yearBefore, after, now, size);
        CheckDebt(plan, index, period, after, now, size);
    }

    /// <summary>What all payers paid on an account is what it received.</summary>
    public static void CheckAccounts(SimulationPlan plan, YearBefore yearBefore, BlockState<Scalar> now)
    {
        double[] paid = new double[plan.Accounts];
        foreach (ClaimPlan claim in plan.Claims)
            paid[claim.Account] += Owed(plan, claim, yearBefore, now) - Unpaid(now.Claims[claim.Index]);

        for (int account = 0; account < paid.Length; account++)
            AssertSame(paid[account], now.Accounts[account].Received.Value, 1e9, $"account {account}: received = paid by its payers", -1);
    }

    private static void CheckBudget(SimulationPlan plan, int index, int period, PayerState<Scalar> before, PayerState<Scalar> after, CityState<Scalar> city, BlockState<Scalar> now, double size)
    {
        PayerInputs terms = plan.Payers[index].Terms;
        FiscalBehaviour fiscal = plan.Portfolio.FiscalBehaviour;
        double trend = Number(terms.RevenueTrend[period]);
        double revenue = trend * Math.Exp(Number(terms.RevenueBeta) * city.RevenueLevel.Value + after.OwnRevenue.Value);
        double transfers = Number(terms.TransferTrend[period]) * Math.Exp(city.TransferLevel.Value + after.OwnTransfers.Value) + fiscal.TransferCompensation.Value.Fraction * (trend - revenue);
        double fund = Number(terms.FundTrend[period]) * city.LandMarket.Value * Math.Exp(after.OwnLand.Value);
        double drawn = fiscal.FundDrawShare.Value.Fraction * Number(terms.FinancingShare) * fund;
        double bonds = after.Debt.Value - before.Debt.Value;
        double generalBonds = after.GeneralDebt.Value - before.GeneralDebt.Value;
        double specialBonds = after.SpecialDebt.Value - before.SpecialDebt.Value;
        AssertSame(after.GeneralDebt.Value + after.SpecialDebt.Value, after.Debt.Value, size, "statutory debt = general + special", period);
        AssertSame(revenue + transfers + fund, after.Composite.Value, size, "composite resources", period);
        AssertSame(revenue + transfers + Number(terms.FinancingShare) * generalBonds + drawn, after.Expenditure.Value, size, "expenditure = revenue + transfers + bonds + drawn", period);
        AssertSame(fund + specialBonds - drawn, after.FundExpenditure.Value, size, "fund expenditure", period);
        double planned = 1 + fiscal.NetNewBonds.At(plan.FirstYear + period).Value.Fraction;
        double plannedSpecial = 1 + (fiscal.NetNewSpecialBonds ?? fiscal.NetNewBonds).At(plan.FirstYear + period).Value.Fraction;
        double generalQuota = before.GeneralDebt.Value * planned * fiscal.QuotaMultiple.Value.Value;
        double specialQuota = before.SpecialDebt.Value * plannedSpecial * fiscal.QuotaMultiple.Value.Value;
        AssertSame(generalQuota + specialQuota, after.Quota.Value, size, "quota", period);
        Assert.True(after.GeneralDebt.Value <= Math.Max(generalQuota, before.GeneralDebt.Value) + Tolerance * size);
        Assert.True(after.SpecialDebt.Value <= Math.Max(specialQuota, before.SpecialDebt.Value) + Tolerance * size);
        AssertNotNegative(generalBonds, size, "net new general bonds", period);
        AssertNotNegative(specialBonds, size, "net new special bonds", period);
        AssertNotNegative(after.AboveQuota.Value, size, "need above quota", period);

        StatutoryService<Scalar> service = after.Service;
        double special = Math.Max(service.SpecialInterest.Value + service.SpecialPrincipal.Value - (fund - drawn), 0);
        double left = after.Expenditure.Value - (fiscal.RigidFloor ? after.Rigid.Value : 0) - service.GeneralInterest.Value - service.GeneralPrincipal.Value - special;
        AssertSame(left, now.Budgets[index].Available.Value, size, "available", period);
        for (int i = plan.Payers.Count; i < plan.Budgets.Count; i++)
        {
            if (plan.Budgets[i].Payer == index)
                AssertSame(Math.Max(fund - drawn - service.SpecialInterest.Value - service.SpecialPrincipal.Value, 0), now.Budgets[i].Available.Value, size, "available from the fund budget", period);
        }
    }

    private static void CheckPayments(SimulationPlan plan, int index, int period, YearBefore yearBefore, PayerState<Scalar> after, BlockState<Scalar> now, double size)
    {
        double unpaid = 0;
        double ppp = 0;
        foreach (ClaimPlan claim in plan.Claims.Where(claim => claim.Payer == index))
        {
            ClaimState<Scalar> state = now.Claims[claim.Index];
            AssertSame(now.Accounts[claim.Account].Due.Value * Number(claim.Share), state.Due.Value, size, "claim = its share of what is due", period);
            AssertNotNegative(state.Interest.Value, size, "interest unpaid", period);
            Assert.All([state.Arrears.OneYear.Value, state.Arrears.TwoYears.Value, state.Arrears.ThreeYears.Value, state.Arrears.Older.Value], part => AssertNotNegative(part, size, "arrears", period));
            unpaid += Unpaid(state);
            bool debt = claim.Account < plan.Portfolio.Deals.Count ? plan.Portfolio.Deals[claim.Account] is not PppDeal : claim.Borrows;
            bool general = plan.Budgets[claim.Budget].Kind == BudgetKind.General;
            ppp += debt || !general ? 0 : now.Accounts[claim.Account].Due.Value * Number(claim.Share);
        }

        AssertSame(ppp, after.PppDue.Value, size, "PPP due: what the general budget owes for public services", period);
        AssertSame(unpaid, after.Arrears.Value, size, "arrears = what claims wait for", period);
        bool waiting = false;
        for (int i = 0; i < plan.Budgets.Count; i++)
        {
            if (plan.Budgets[i].Payer == index)
                waiting |= CheckRanks(plan, i, period, yearBefore, now, size) && plan.Budgets[i].Kind == BudgetKind.General;
        }

        Assert.InRange(after.RescueShare.Value, 0, 1);
        if (waiting)
            Assert.True(after.RescueShare.Value < 1e-6, "a platform was rescued while creditors wait");
    }

    /// <summary>What one budget owed and paid, rank by rank.</summary>
    /// <returns>Whether somebody waits for it.</returns>
    private static bool CheckRanks(SimulationPlan plan, int index, int period, YearBefore yearBefore, BlockState<Scalar> now, double size)
    {
        BudgetState<Scalar> budget = now.Budgets[index];
        ClaimPlan[] claims = [.. plan.Claims.Where(claim => claim.Budget == index)];
        double owed = claims.Sum(claim => Owed(plan, claim, yearBefore, now));
        double unpaid = claims.Sum(claim => Unpaid(now.Claims[claim.Index]));
        double available = Math.Max(budget.Available.Value, 0);
        AssertSame(claims.Sum(claim => now.Claims[claim.Index].Due.Value), budget.ContractsDue.Value, size, "contracts due", period);
        Assert.True(owed - unpaid <= available + Tolerance * size, "paid ≤ available");
        AssertSame(Math.Max(owed - available, 0), unpaid, size, "nobody waits while there is cash", period);
        (double Share, double Owed)[] ranks =
        [
            (budget.Shares.Interest.Value, budget.InterestOwed.Value), (budget.Shares.Older.Value, budget.Owed.Older.Value), (budget.Shares.ThreeYears.Value, budget.Owed.ThreeYears.Value),
            (budget.Shares.TwoYears.Value, budget.Owed.TwoYears.Value), (budget.Shares.OneYear.Value, budget.Owed.OneYear.Value), (budget.Shares.Contracts.Value, budget.ContractsDue.Value),
        ];
        bool waiting = false;
        foreach ((double share, double due) in ranks)
        {
            Assert.InRange(share, 0, 1);
            if (waiting)
                Assert.True(share * due <= Tolerance * size, "a later rank was paid before an earlier one had all");

            waiting |= share < 1;
        }

        return waiting;
    }

    private static void CheckDebt(SimulationPlan plan, int index, int period, PayerState<Scalar> after, BlockState<Scalar> now, double size)
    {
        double counted = plan.Claims.Where(claim => claim.Payer == index).Sum(claim => now.Accounts[claim.Account].CountedDebt.Value * Number(claim.Share));
        foreach (CountedLoanPlan bond in plan.CountedLoans.Where(bond => plan.Claims[bond.Claim].Payer == index))
            counted += (now.Loans[bond.Loan].Balance.Value + now.Loans[bond.Loan].Arrears.Value) * Number(plan.Claims[bond.Claim].Share);

        double hidden = Number(plan.Payers[index].Terms.HiddenDebt[period]);
        for (int i = 0; i < plan.Platforms.Count; i++)
        {
            if (plan.Platforms[i].Payer == index)
                hidden += now.Platforms[i].Debt.Value * Number(plan.Platforms[i].Terms.RecognisedShare[period]);
        }

        double duties = Enumerable.Range(0, plan.GovernmentDuties.Count).Where(d => plan.GovernmentDuties[d].Payer == index).Sum(d => now.GovernmentDuties[d].Counted.Value);
        AssertSame(after.Debt.Value + hidden + counted + after.Arrears.Value + duties, after.WideDebt.Value, size, "wide debt", period);
    }

    /// <summary>Due in the year, carried in, and the interest on it.</summary>
    private static double Owed(SimulationPlan plan, ClaimPlan claim, YearBefore yearBefore, BlockState<Scalar> now)
    {
        ClaimState<Scalar> before = yearBefore.Claims[claim.Index];
        FiscalBehaviour fiscal = plan.Portfolio.FiscalBehaviour;
        Units.Figure<Units.Rate>? penalty = claim.Account < plan.Portfolio.Deals.Count ? (plan.Portfolio.Deals[claim.Account] as BuildTransferDeal)?.PenaltyRate : null;
        double firstYear = penalty is null ? 1 - fiscal.ArrearsInterestFromDay / 365.0 : 1;
        double older = before.Arrears.TwoYears.Value + before.Arrears.ThreeYears.Value + before.Arrears.Older.Value;
        double interest = (penalty ?? fiscal.ArrearsInterest).Value.Fraction * (before.Arrears.OneYear.Value * firstYear + older);
        return now.Claims[claim.Index].Due.Value + before.Arrears.OneYear.Value + older + before.Interest.Value + interest;
    }

    private static double Unpaid(ClaimState<Scalar> claim) => claim.Arrears.Total.Value + claim.Interest.Value;
}
