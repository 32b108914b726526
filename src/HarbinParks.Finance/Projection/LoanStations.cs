using System.Runtime.CompilerServices;
using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Projection;

/// <summary>Stations of a loan of a project company.</summary>
internal static class LoanStations
{
    /// <summary>The loan before its first draw.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Begin<T>(Span<LoanState<T>> states)
        where T : struct, INumberLane<T>
        => states.Clear();

    /// <summary>Equation 21: the loan is drawn; interest builds up, and on settlement dates and at the opening it is paid in by shareholders or added to the loan.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Build<T>(
        LoanPlan plan, CompanyPlan company, int period, ReadOnlySpan<CityState<T>> city, ReadOnlySpan<WorksState<T>> works, Span<LoanState<T>> states, Span<CompanyState<T>> companies)
        where T : struct, INumberLane<T>
    {
        LoanInputs loan = plan.In(period);
        T.Station(plan.Entity, period);
        bool settles = plan.SettlesIn(period);
        double years = company.Works.PeriodYears;
        for (int g = 0; g < states.Length; g++)
        {
            ref LoanState<T> state = ref states[g];
            ref CompanyState<T> owner = ref companies[g];

            // A path that is open has no construction interest: what has built up on its loan is served.
            Mask<T> open = works[g].Opening <= period;
            T draw = owner.Draw * plan.Portion;
            T grown = Loans.ConstructionInterest(state.Balance, draw, plan.DrawTiming, Loans.Rate(loan, city[g].LongRate), years);
            T accrued = state.Accrued + T.Select(open, 0, grown);
            T due = settles ? accrued : T.Select(works[g].Opening > period + 1, 0, accrued);
            T settled = T.Select(open, 0, due);
            T interest = settled.Named(CashFlowLine.InterestDuringConstruction);
            T paidIn = interest * plan.ConstructionEquity;
            state.Accrued = (accrued - settled).Named(CashFlowLine.AccruedInterest);
            state.Balance = (state.Balance + draw + (interest - paidIn)).Named(CashFlowLine.Loan);
            owner.InterestCapitalised += interest;
            owner.EquityPaid += paidIn;
        }
    }

    /// <summary>Equation 21: the commitment fee on what is not drawn yet and the arrangement fee build up like interest.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Charge<T>(LoanPlan plan, CompanyPlan company, int period, ReadOnlySpan<WorksState<T>> works, ReadOnlySpan<CompanyState<T>> companies, Span<LoanState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(plan.Entity, period);
        double years = company.Works.PeriodYears;
        bool first = period == company.Works.Start;
        for (int g = 0; g < states.Length; g++)
        {
            ref LoanState<T> state = ref states[g];
            T draw = companies[g].Draw * plan.Portion;
            T undrawn = T.Max(plan.Commitment - state.Drawn - draw * plan.DrawTiming, 0);
            state.Drawn = (state.Drawn + draw).Named(CashFlowLine.LoanDrawn);
            T fee = undrawn * plan.CommitmentFee * years;
            if (first)
                fee += plan.ArrangementFee;

            T charged = T.Select(works[g].Opening > period, fee * works[g].Active, 0).Named(CashFlowLine.LoanFees);
            state.Accrued = (state.Accrued + charged).Named(CashFlowLine.AccruedInterest);
        }
    }

    /// <summary>Equation 32 in a period before the first simulated one: the loan was repaid as agreed.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Repaid<T>(LoanPlan plan, int period, ReadOnlySpan<CityState<T>> city, ReadOnlySpan<WorksState<T>> works, Span<LoanState<T>> states)
        where T : struct, INumberLane<T>
    {
        LoanInputs loan = plan.In(period);
        int instalment = loan.InstalmentOf(period);
        if (instalment < 0)
            return;

        T.Station(plan.Entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            ref LoanState<T> state = ref states[g];
            T principal = Loans.Scheduled(loan, instalment, works[g].Delay, state.Balance, Loans.Rate(loan, city[g].LongRate));
            state.Balance = (state.Balance - principal).Named(CashFlowLine.Loan);
        }
    }

    /// <summary>Equation 32: interest and principal that fall due in a period of operation; arrears grow by their penalty. All join the company's claims by rank, which begin with its first loan.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Owe<T>(
        LoanPlan plan, CompanyPlan company, bool begins, int period, ReadOnlySpan<CityState<T>> city, ReadOnlySpan<WorksState<T>> works, Span<LoanState<T>> states, Span<CompanyState<T>> companies)
        where T : struct, INumberLane<T>
    {
        LoanInputs loan = plan.In(period);
        T.Station(plan.Entity, period);
        int instalment = loan.InstalmentOf(period);
        bool repays = instalment >= 0;
        bool scheduled = repays && !plan.TakesAllCash(period);
        bool settles = plan.SettlesIn(period) || repays;
        bool refinanced = plan.Phases.Count > 1 && period == plan.Phases[1].From;
        double years = company.Works.PeriodYears;
        bool opensYear = begins && company.Works.BeginsYear(period);
        bool alone = begins && company.Loans.Count == 1 && plan.Seniority == Seniority.Senior;
        for (int g = 0; g < states.Length; g++)
        {
            ref LoanState<T> state = ref states[g];
            ref CompanyState<T> owner = ref companies[g];
            T interest = 0;
            T principal = 0;
            T builtUp = 0;

            // A loan that is not drawn yet or repaid asks nothing.
            if (!state.IsNothing)
            {
                Mask<T> open = works[g].Opening <= period;
                T rate = Loans.Rate(loan, city[g].LongRate);
                builtUp = T.Select(open, Loans.Interest(state.Balance, rate * years), 0);
                principal = scheduled ? T.Select(open, Loans.Scheduled(loan, instalment, works[g].Delay, state.Balance, rate), 0) : 0;
                if (loan.OnAverage && scheduled)
                    builtUp -= 0.5 * principal * rate * loan.InstalmentYears;

                if (refinanced)
                    builtUp += state.Balance * loan.Fee;

                T accrued = state.Accrued + builtUp;

                // What built up before the opening is settled by construction, not here.
                interest = settles ? T.Select(open, accrued, 0).Named(CashFlowLine.Interest) : 0;
                state.Accrued = settles ? T.Select(open, 0, accrued) : accrued.Named(CashFlowLine.AccruedInterest);
                state.Arrears = (state.Arrears * (1 + loan.PenaltyMultiple * rate * years)).Named(CashFlowLine.PenalisedArrears);
            }

            state.Interest = interest;
            state.Principal = principal;
            owner.YearInterest = (opensYear ? 0 : owner.YearInterest) + builtUp;
            if (begins && !alone)
                owner.ClaimNothing(company.HasRanks);

            switch (plan.Seniority)
            {
                case Seniority.Senior:
                    owner.InterestClaimed = (alone ? 0 : owner.InterestClaimed) + interest + state.Arrears;
                    owner.PrincipalClaimed = (alone ? 0 : owner.PrincipalClaimed) + principal;
                    owner.Service = (alone ? 0 : owner.Service) + (interest + principal);
                    if (company.Sweep is not null)
                        owner.SeniorBalance = (alone ? 0 : owner.SeniorBalance) + (state.Balance - principal);

                    break;
                case Seniority.Junior:
                    owner.JuniorClaimed = owner.JuniorClaimed + interest + principal + state.Arrears;
                    break;
                default:
                    owner.ShareholderClaimed = owner.ShareholderClaimed + interest + principal + state.Arrears;
                    break;
            }
        }
    }

    /// <summary>Equation 32: an instalment that takes all cash: known only when the cash of the period is.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void TakeAll<T>(LoanPlan plan, int period, ReadOnlySpan<WorksState<T>> works, Span<LoanState<T>> states, Span<CompanyState<T>> companies)
        where T : struct, INumberLane<T>
    {
        T.Station(plan.Entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            ref LoanState<T> state = ref states[g];
            ref CompanyState<T> owner = ref companies[g];
            T principal = T.Select(works[g].Opening <= period, Loans.Maximum(owner.CashForDebt, owner.InterestClaimed + owner.PrincipalClaimed, state.Balance), 0);
            state.Principal = principal;
            owner.PrincipalClaimed += principal;
            owner.Service += principal;
            owner.SeniorBalance -= principal;
        }
    }

    /// <summary>Equation 34: what was due leaves the balance; what was not paid is arrears, or of a shareholders' loan added to it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Settle<T>(LoanPlan plan, CompanyPlan company, int period, Span<LoanState<T>> states, ReadOnlySpan<CompanyState<T>> companies)
        where T : struct, INumberLane<T>
    {
        T.Station(plan.Entity, period);
        bool sweeps = company.SweepsIn(period) && plan.Seniority == Seniority.Senior;
        for (int g = 0; g < states.Length; g++)
        {
            ref LoanState<T> state = ref states[g];
            ref readonly CompanyState<T> owner = ref companies[g];
            if (state.IsNothing && T.IsZero(state.Interest))
                continue;

            T principalShare = plan.Seniority switch
            {
                Seniority.Senior => owner.PaidPrincipalShare,
                Seniority.Junior => owner.PaidJuniorShare,
                _ => owner.PaidShareholderShare,
            };
            T interestShare = plan.Seniority == Seniority.Senior ? owner.PaidInterestShare : principalShare;
            T first = state.Interest + state.Arrears;
            T unpaid = (first - first * interestShare + (state.Principal - state.Principal * principalShare)).Named(CashFlowLine.LoanArrears);
            T left = state.Balance - state.Principal;
            if (sweeps)
                left -= left * owner.SweptShare;

            bool added = plan.Seniority == Seniority.Shareholder;
            state.Balance = (added ? left + unpaid : left).Named(CashFlowLine.Loan);
            state.Arrears = added ? 0 : unpaid;
        }
    }
}
