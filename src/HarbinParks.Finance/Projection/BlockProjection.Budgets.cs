using HarbinParks.Finance.Planning;

namespace HarbinParks.Finance.Projection;

/// <content>Budgets of the payers: what they have, what they owe, whom they pay, and whether they may sign.</content>
internal sealed partial class BlockProjection<T>
{
    /// <summary>Before the year's budgets: deals to be signed in it look at the year that is settled.</summary>
    private void JudgeGates(int year)
    {
        BlockState<T> s = State;
        for (int i = 0; i < _plan.Gates.Count; i++)
        {
            GatePlan gate = _plan.Gates[i];
            if (gate.Year != year)
                continue;

            for (int k = 0; k < gate.Payers.Count; k++)
            {
                int payer = gate.Payers[k].Payer;
                GateStations.Judge(
                    gate.Payers[k].Line, SimulationPlan.EntityOfPayer(payer), year - 1, s.Of(s.Payers, payer), s.Of(s.CompanyWorks, gate.Company), s.Of(s.Gates, i));
            }
        }
    }

    private void Budget(int period)
    {
        BlockState<T> s = State;
        for (int i = 0; i < _payers.Length; i++)
        {
            PayerPlan payer = _payers[i];
            int entity = SimulationPlan.EntityOfPayer(i);
            PayerStations.Receive(payer, _plan.Fiscal, entity, period, s.Draws, s.City, s.Of(s.Payers, i), s.Flows.AsSpan());
            if (payer.ParkRevenue is { } parks)
                ParkStations.Earn(parks, _plan.Parks, _plan.Fiscal, entity, period, s.Groups, s.Parks, s.Flows.AsSpan());

            PayerStations.ReceiveFund(payer, _plan.Fiscal, entity, period, s.Draws.Yearly(payer.LandDraw, period), s.City, s.Of(s.Payers, i), s.Flows.AsSpan());
            PayerStations.Spend(payer, _plan.Fiscal, entity, period, s.Draws, s.City, s.Of(s.Payers, i), s.Flows, s.Of(s.Budgets, i));
            SpendFund(i, period);
            PayerStations.BeginYear(s.Of(s.Payers, i));
        }
    }

    private void SpendFund(int payer, int year)
    {
        BlockState<T> s = State;
        for (int i = _payers.Length; i < _budgets.Length; i++)
        {
            if (_budgets[i].Payer == payer)
                PayerStations.SpendFund(_budgets[i].Entity, year, s.Flows, s.Of(s.Payers, payer), s.Of(s.Budgets, i));
        }
    }

    private void BeginDues(int year, int period)
    {
        BlockState<T> s = State;
        bool begins = _plan.BeginsYear(period);
        for (int i = 0; i < _budgets.Length; i++)
            BudgetStations.Begin(_budgets[i].Entity, year, begins, _plan.PeriodYears, s.Of(s.Budgets, i));

        for (int i = 0; i < _payers.Length; i++)
            PayerStations.OweExisting(_payers[i].Terms, SimulationPlan.EntityOfPayer(i), year, _plan.PeriodYears, s.Of(s.Accounts, _payers[i].ExistingAccount));
    }

    private void Pay(int year, int period)
    {
        BlockState<T> s = State;
        bool begins = _plan.BeginsYear(period);
        bool closes = _plan.ClosesYear(period);

        for (int i = 0; i < _claims.Length; i++)
        {
            ClaimPlan claim = _claims[i];
            if (period < claim.First)
                continue;

            ClaimStations.Owe(
                claim, _plan.EntityOfAccount(claim.Account), Stamp(claim.Account, year, period), begins, s.Of(s.Accounts, claim.Account), s.Of(s.Claims, i), s.Of(s.Budgets, claim.Budget), s.Of(s.Payers, claim.Payer), s.Of(s.Parks, claim.Park));
        }

        for (int i = 0; i < _budgets.Length; i++)
            BudgetStations.Settle(_budgets[i].Entity, year, s.Of(s.Budgets, i));

        for (int i = 0; i < _claims.Length; i++)
        {
            ClaimPlan claim = _claims[i];
            if (period < claim.First)
                continue;

            ClaimStations.Settle(
                claim, _plan.EntityOfAccount(claim.Account), Stamp(claim.Account, year, period), closes, s.Of(s.Accounts, claim.Account), s.Of(s.Claims, i), s.Of(s.Budgets, claim.Budget), s.Of(s.Payers, claim.Payer), s.Of(s.Parks, claim.Park));
        }
    }
}
