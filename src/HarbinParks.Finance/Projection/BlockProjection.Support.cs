using HarbinParks.Finance.Planning;

namespace HarbinParks.Finance.Projection;

/// <content>Features that few deals have: support of budgets, early ends, on-lent special bonds; and deals by the year.</content>
internal sealed partial class BlockProjection<T>
{
    /// <summary>Nothing is owed yet in a period on the accounts beside those of the contract payments.</summary>
    private void BeginExtraAccounts(int period)
    {
        bool year = _plan.BeginsYear(period);
        for (int account = _plan.FirstExtraAccount; account < _plan.Accounts; account++)
            SupportStations.BeginAccount(year, State.Of(State.Accounts, account));
    }

    /// <summary>After the works of a period: the grant on them, and the equity paid in.</summary>
    private void BuildWithSupport(int i, int period)
    {
        BlockState<T> s = State;
        CompanyPlan company = _companies[i];
        Span<CompanyState<T>> states = s.Of(s.Companies, i);
        if (company.Termination is TerminationPlan termination)
            TerminationStations.CountEquity(Entity(company.Works), period, states, s.Of(s.Terminations, termination.Index));

        // What was granted before the first simulated year was paid as agreed.
        if (company.Support is SupportPlan { GrantAccount: >= 0 } support && period >= 0)
            SupportStations.OweGrant(_plan.EntityOfAccount(support.GrantAccount), period, states, s.Of(s.Supports, support.Index), s.Of(s.Accounts, support.GrantAccount), s.Of(s.Accounts, company.Works.Deal));
    }

    /// <summary>At the end of a year subsidies, awards and instalments of a compensation fall due.</summary>
    private void OweSupport(int i, int period)
    {
        BlockState<T> s = State;
        CompanyPlan company = _companies[i];
        WorksPlan works = company.Works;
        if (company.Support is SupportPlan { MatchingAccount: >= 0 } matching)
            SupportStations.OweMatching(matching, _plan.EntityOfAccount(matching.MatchingAccount), period, period / works.PeriodsPerYear, s.Of(s.CompanyWorks, i), s.Of(s.Accounts, matching.MatchingAccount), s.Of(s.Accounts, works.Deal));

        if (company.Support is SupportPlan support && period >= works.PlannedOpening)
        {
            ReadOnlySpan<WorksState<T>> open = s.Of(s.CompanyWorks, i);
            Span<SupportState<T>> states = s.Of(s.Supports, support.Index);
            if (support.InterestAccount >= 0)
                SupportStations.OweInterest(_plan.EntityOfAccount(support.InterestAccount), period, open, states, s.Of(s.Companies, i), s.Of(s.Accounts, support.InterestAccount), s.Of(s.Accounts, works.Deal));

            int late = (period - support.AwardPeriod) / works.PeriodsPerYear;
            if (support.AwardAccount >= 0 && period >= support.AwardPeriod && late <= works.Construction.LargestDelay)
                SupportStations.OweAward(support, _plan.EntityOfAccount(support.AwardAccount), period, late, open, states, s.Of(s.Companies, i), s.Of(s.Accounts, support.AwardAccount), s.Of(s.Accounts, works.Deal));
        }

        if (company.Termination is TerminationPlan termination)
            TerminationStations.Owe(_plan.EntityOfAccount(termination.Account), period, s.Of(s.Terminations, termination.Index), s.Of(s.Accounts, termination.Account), s.Of(s.Accounts, works.Deal));
    }

    /// <summary>What the payers paid is told apart: equity and grants that sponsors had paid in their place, cash of the company, cash after an early end.</summary>
    private void Collect(int i, int period)
    {
        BlockState<T> s = State;
        CompanyPlan company = _companies[i];
        Span<CompanyState<T>> states = s.Of(s.Companies, i);
        ReadOnlySpan<WorksState<T>> works = s.Of(s.CompanyWorks, i);
        CompanyServiceStations.Receive(Entity(company.Works), period, works, s.Of(s.Accounts, company.Works.Deal), states);
        if (company.Support is SupportPlan support)
        {
            if (support.GrantAccount >= 0)
                SupportStations.ReceiveGrant(_plan.EntityOfAccount(support.GrantAccount), period, works, s.Of(s.Accounts, support.GrantAccount), s.Of(s.Supports, support.Index), states);

            if (support.InterestAccount >= 0)
                SupportStations.Receive(Entity(company.Works), period, s.Of(s.Accounts, support.InterestAccount), states);

            if (support.AwardAccount >= 0)
                SupportStations.Receive(Entity(company.Works), period, s.Of(s.Accounts, support.AwardAccount), states);
        }

        if (company.Termination is TerminationPlan termination)
            TerminationStations.Receive(Entity(company.Works), period, s.Of(s.Accounts, termination.Account), s.Of(s.Terminations, termination.Index), states);
    }

    /// <summary>After service: interest that will be subsidised.</summary>
    private void CountInterest(int i, SupportPlan support, int period)
    {
        BlockState<T> s = State;
        CompanyPlan company = _companies[i];
        int entity = _plan.EntityOfAccount(support.InterestAccount);
        Span<SupportState<T>> states = s.Of(s.Supports, support.Index);
        for (int k = 0; k < company.Loans.Count; k++)
        {
            LoanPlan loan = company.Loans[k];
            if (loan.Seniority == Portfolios.Seniority.Senior)
                SupportStations.CountInterest(support, entity, period, s.Of(s.CompanyWorks, i), s.Of(s.Loans, loan.Index), s.Of(s.Companies, i), states);
        }

        if (company.Works.ClosesYear(period))
            SupportStations.Earn(support, entity, period, states);
    }

    /// <summary>After service: whether the deal ends with the year; cash after an end is handed on.</summary>
    private void Terminate(int i, TerminationPlan termination, int year, int period)
    {
        BlockState<T> s = State;
        CompanyPlan company = _companies[i];
        int entity = Entity(company.Works);
        Span<TerminationState<T>> states = s.Of(s.Terminations, termination.Index);
        Span<CompanyState<T>> companies = s.Of(s.Companies, i);
        if (company.Works.ClosesYear(period) && company.RunsIn(period))
        {
            for (int k = 0; k < termination.Claims.Count; k++)
                TerminationStations.CountArrears(termination, k == 0, s.Of(s.Claims, termination.Claims[k]), states);

            ReadOnlySpan<double> draw = termination.Draw < 0 ? default : s.Draws.Yearly(termination.Draw, year);
            TerminationStations.Judge(termination, company, entity, period, draw, s.Of(s.Accounts, company.Works.Deal), s.Of(s.CompanyWorks, i), companies, states);
            for (int k = 0; k < company.Loans.Count; k++)
                TerminationStations.TakeOver(company.Loans[k], period, s.Of(s.Loans, company.Loans[k].Index), states);

            TerminationStations.Compensate(termination, company, entity, period, companies, states);
        }

        TerminationStations.HandOn(entity, period, companies, states);
    }

    /// <summary>At the end of a year loans that are on-lent from special bonds join their payers' debt.</summary>
    private void CountLoans(int period)
    {
        BlockState<T> s = State;
        for (int i = 0; i < _plan.CountedLoans.Count; i++)
        {
            CountedLoanPlan loan = _plan.CountedLoans[i];
            ClaimPlan claim = _claims[loan.Claim];
            CountedLoanStations.Count(claim, loan.Disguised, _plan.EntityOfDeal(claim.Account), period, s.Of(s.Loans, loan.Loan), s.Of(s.Payers, claim.Payer), s.Of(s.Parks, claim.Park));
        }
    }

    private void OweBuyback(int i, int period)
    {
        BlockState<T> s = State;
        BuybackPlan buyback = _plan.Buybacks[i];
        int entity = Entity(buyback.Works);
        Span<WorksState<T>> works = s.Of(s.BuybackWorks, i);
        Span<BuybackState<T>> states = s.Of(s.Buybacks, i);
        if (buyback.Works.BuildsIn(period))
        {
            if (buyback.AuditYears > 0)
                BuybackStations.BuildByContract(buyback, entity, period, s.City, works, states);
            else
                BuybackStations.Build(buyback, entity, period, s.City, works, states);

            if (buyback.Settles)
                BuybackStations.Measure(buyback, entity, period, s.City, works, states);
        }

        if (buyback.AuditsIn(period))
            BuybackStations.Audit(buyback, entity, period, works, states);

        if (buyback.Settles)
            BuybackStations.OweSettled(buyback, entity, period, works, states, s.Of(s.Accounts, buyback.Works.Deal));
        else
            BuybackStations.Owe(buyback, entity, period, works, states, s.Of(s.Accounts, buyback.Works.Deal));
    }

    private void OwePlatformLoan(int i, int period)
    {
        BlockState<T> s = State;
        PlatformLoanPlan loan = _plan.PlatformLoans[i];
        PlatformLoanStations.Owe(loan, Entity(loan.Works), period, s.City, s.Of(s.PlatformLoanWorks, i), s.Of(s.PlatformLoans, i), s.Of(s.Accounts, loan.Works.Deal));
    }
}
