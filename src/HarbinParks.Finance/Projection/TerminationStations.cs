using System.Runtime.CompilerServices;
using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Projection;

/// <summary>Stations of a deal that may end early.</summary>
internal static class TerminationStations
{
    /// <summary>Equation 145: project capital that the shareholders pay in.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void CountEquity<T>(int entity, int period, ReadOnlySpan<CompanyState<T>> companies, Span<TerminationState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
            states[g].EquityPaid = (states[g].EquityPaid + companies[g].EquityPaid).Named(CashFlowLine.CapitalPaidIn);
    }

    /// <summary>Equation 145: an instalment of the compensation falls due.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Owe<T>(int entity, int period, Span<TerminationState<T>> states, Span<AccountState<T>> account, Span<AccountState<T>> deal)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            ref TerminationState<T> state = ref states[g];
            T due = T.Select(state.InstalmentsLeft > 0.5, state.Instalment, 0).Named(CashFlowLine.CompensationDue);
            state.InstalmentsLeft = T.Max(state.InstalmentsLeft - 1, 0);
            account[g].Owe(due);
            deal[g].YearDue += due;
        }
    }

    /// <summary>Equation 146: after the end, whatever the payers pay is cash for those whom the company owes.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Receive<T>(int entity, int period, ReadOnlySpan<AccountState<T>> account, Span<TerminationState<T>> states, Span<CompanyState<T>> companies)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            Mask<T> ended = states[g].Cause > 0.5;
            T received = T.Select(ended, companies[g].GovernmentCash + account[g].Received, 0);
            states[g].Cash += received;
            companies[g].GovernmentCash = T.Select(ended, 0, companies[g].GovernmentCash);
        }
    }

    /// <summary>Equation 144: arrears of a payer on the deal that are older than the contract allows.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void CountArrears<T>(TerminationPlan plan, bool first, ReadOnlySpan<ClaimState<T>> claims, Span<TerminationState<T>> states)
        where T : struct, INumberLane<T>
    {
        for (int g = 0; g < states.Length; g++)
        {
            T old = claims[g].Arrears.Older;
            if (plan.ArrearsYears < 3)
                old += claims[g].Arrears.ThreeYears;

            if (plan.ArrearsYears < 2)
                old += claims[g].Arrears.TwoYears;

            states[g].OldArrears = first ? old : states[g].OldArrears + old;
        }
    }

    /// <summary>Equation 144: whether the deal ends with the year, and why; from then on nothing is built, earned or given.</summary>
    /// <param name="plan">Terms.</param>
    /// <param name="company">The company.</param>
    /// <param name="entity">Number of the deal among the entities.</param>
    /// <param name="period">Last period of a year.</param>
    /// <param name="draw">Draw of force majeure; empty for none.</param>
    /// <param name="account">Account of the deal.</param>
    /// <param name="works">Its works.</param>
    /// <param name="companies">State of the company.</param>
    /// <param name="states">State of the end.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Judge<T>(
        TerminationPlan plan, CompanyPlan company, int entity, int period, ReadOnlySpan<double> draw, ReadOnlySpan<AccountState<T>> account, Span<WorksState<T>> works, ReadOnlySpan<CompanyState<T>> companies, Span<TerminationState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            ref TerminationState<T> state = ref states[g];
            state.UnfundedYears = T.Select(works[g].Opening > period & companies[g].SupplierArrears > 1, state.UnfundedYears + 1, 0);
            T unpaid = plan.UnpaidYears > 0 ? T.Select(companies[g].UnpaidYears > plan.UnpaidYears - 0.5, 1, 0) : 0;
            T atFault = plan.UnfundedYears > 0 ? T.Select(state.UnfundedYears > plan.UnfundedYears - 0.5, 1, unpaid) : unpaid;
            T government = plan.ArrearsYears > 0 ? T.Select(state.OldArrears > T.Max(account[g].YearDue * plan.Terms.ArrearsThreshold, 1), 1, 0) : 0;
            T struck = draw.IsEmpty ? 0 : T.Select(T.Read(draw[(g * T.Count)..]) > 1 - (T)plan.Terms.ForceMajeure, 1, 0);
            Mask<T> runs = works[g].Active > 0.5;
            if (company.EndMoves)
                runs &= works[g].Delay * company.Works.PeriodsPerYear >= period - company.LastOperation;

            T cause = T.Select(runs, Termination.Cause(atFault, government, struck), 0);
            state.EndsNow = T.Select(cause > 0.5, 1, 0);
            state.Cause = (state.Cause + cause).Named(CashFlowLine.TerminationCause);
            works[g].Active = T.Select(cause > 0.5, 0, works[g].Active);
        }
    }

    /// <summary>Equation 145: balance, interest built up and arrears of a loan are what its lender is owed at the end.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void TakeOver<T>(LoanPlan plan, int period, Span<LoanState<T>> loans, Span<TerminationState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(plan.Entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            ref LoanState<T> loan = ref loans[g];
            Mask<T> ends = states[g].EndsNow > 0.5;
            T owed = T.Select(ends, loan.Balance + loan.Accrued + loan.Arrears, 0).Named(CashFlowLine.LoanTakenOver);
            loan.Balance = T.Select(ends, 0, loan.Balance);
            loan.Accrued = T.Select(ends, 0, loan.Accrued);
            loan.Arrears = T.Select(ends, 0, loan.Arrears);
            switch (plan.Seniority)
            {
                case Seniority.Senior:
                    states[g].Senior += owed;
                    break;
                case Seniority.Junior:
                    states[g].Junior += owed;
                    break;
                default:
                    states[g].Shareholder += owed;
                    break;
            }
        }
    }

    /// <summary>Equation 145: the compensation, and what the company still has and owes.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Compensate<T>(TerminationPlan plan, CompanyPlan company, int entity, int period, Span<CompanyState<T>> companies, Span<TerminationState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            ref TerminationState<T> state = ref states[g];
            ref CompanyState<T> owner = ref companies[g];
            Mask<T> ends = state.EndsNow > 0.5;
            state.Distributed = (state.Distributed + owner.Distribution).Named(CashFlowLine.DistributedSoFar);
            T debt = plan.AllLoans ? state.Senior + state.Junior + state.Shareholder : state.Senior;
            T equity = (state.EquityPaid + owner.StandbyEquity - state.Distributed) * (1 - (T)company.GovernmentEquityShare);
            T compensation = Termination.Compensation(plan.Terms, state.Cause, debt, equity);
            state.Instalment = T.Select(ends, compensation / plan.Instalments, state.Instalment);
            state.InstalmentsLeft = T.Select(ends, plan.Instalments, state.InstalmentsLeft);
            state.Cash += T.Select(ends, owner.Cash + owner.Reserve, 0);
            state.Suppliers = T.Select(ends, owner.SupplierArrears, state.Suppliers);
            owner.Cash = T.Select(ends, 0, owner.Cash);
            owner.Reserve = T.Select(ends, 0, owner.Reserve);
            owner.SupplierArrears = T.Select(ends, 0, owner.SupplierArrears);
            owner.LoanArrears = T.Select(ends, 0, owner.LoanArrears);
        }
    }

    /// <summary>Equation 146: cash after the end goes to contractors, lenders by rank, shareholders; what lenders lack once all instalments have fallen due is their loss.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void HandOn<T>(int entity, int period, Span<CompanyState<T>> companies, Span<TerminationState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            ref TerminationState<T> state = ref states[g];

            // What the company itself would pay out after the end goes the same way.
            Mask<T> after = state.Cause > 0.5 & state.EndsNow < 0.5;
            T rest = (state.Cash + T.Select(after, companies[g].Distribution, 0)).Named(CashFlowLine.CashAfterEnd);
            T suppliers = Termination.Taken(rest, state.Suppliers);
            rest -= suppliers;
            T senior = Termination.Taken(rest, state.Senior);
            rest -= senior;
            T junior = Termination.Taken(rest, state.Junior);
            rest -= junior;
            T shareholder = Termination.Taken(rest, state.Shareholder);
            rest -= shareholder;
            state.Suppliers = (state.Suppliers - suppliers).Named(CashFlowLine.SupplierArrears);
            state.Senior = (state.Senior - senior).Named(CashFlowLine.LoanAfterEnd);
            state.Junior = (state.Junior - junior).Named(CashFlowLine.LoanAfterEnd);
            state.Shareholder = (state.Shareholder - shareholder).Named(CashFlowLine.LoanAfterEnd);
            state.Cash = 0;
            companies[g].Distribution = (T.Select(after, 0, companies[g].Distribution) + rest).Named(CashFlowLine.Distribution);
            state.LenderLoss = T.Select(state.Cause > 0.5 & state.InstalmentsLeft < 0.5, state.Senior + state.Junior, 0).Named(CashFlowLine.LenderLoss);
        }
    }
}
