using System.Runtime.CompilerServices;
using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Sampling;

namespace HarbinParks.Finance.Projection;

/// <summary>Stations of what budgets give to a project company beside its contract payments.</summary>
internal static class SupportStations
{
    /// <summary>Equation 143: whether the award is earned, drawn once.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Begin<T>(SupportPlan plan, int entity, DrawBlock draws, Span<SupportState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, -1);
        states.Clear();
        if (plan.AwardDraw < 0)
            return;

        ReadOnlySpan<double> draw = draws.Once(plan.AwardDraw);
        for (int g = 0; g < states.Length; g++)
            states[g].AwardEarned = Support.Earned(plan.Terms.AwardProbability, T.Read(draw[(g * T.Count)..]));
    }

    /// <summary>A period of an account begins: nothing is owed in it yet; with the first of a year its sum begins.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void BeginAccount<T>(bool year, Span<AccountState<T>> accounts)
        where T : struct, INumberLane<T>
    {
        for (int g = 0; g < accounts.Length; g++)
        {
            T before = accounts[g].YearDue;
            accounts[g] = default;
            accounts[g].YearDue = year ? 0 : before;
        }
    }

    /// <summary>Equation 141: the grant on the period's works falls due.</summary>
    /// <param name="entity">Number of the grant's account among the entities.</param>
    /// <param name="period">The period.</param>
    /// <param name="companies">The company.</param>
    /// <param name="states">Its support.</param>
    /// <param name="account">Account of the grant.</param>
    /// <param name="deal">Account of the deal.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void OweGrant<T>(int entity, int period, ReadOnlySpan<CompanyState<T>> companies, Span<SupportState<T>> states, Span<AccountState<T>> account, Span<AccountState<T>> deal)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            T due = companies[g].Grant.Named(CashFlowLine.ConstructionGrant);
            states[g].GrantDue = due;
            account[g].Owe(due);
            deal[g].YearDue += due;
        }
    }

    /// <summary>Equation 142: the subsidy on last year's interest falls due, and is income of the year.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void OweInterest<T>(int entity, int period, ReadOnlySpan<WorksState<T>> works, Span<SupportState<T>> states, Span<CompanyState<T>> companies, Span<AccountState<T>> account, Span<AccountState<T>> deal)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            T due = (states[g].SubsidyEarned * works[g].Active).Named(CashFlowLine.InterestSubsidyDue);
            companies[g].YearIncome += due;
            account[g].Owe(due);
            deal[g].YearDue += due;
        }
    }

    /// <summary>Equation 143: the award falls due in the year after the results were verified, and is income of the year.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void OweAward<T>(
        SupportPlan plan, int entity, int period, int yearsLate, ReadOnlySpan<WorksState<T>> works, ReadOnlySpan<SupportState<T>> states, Span<CompanyState<T>> companies, Span<AccountState<T>> account, Span<AccountState<T>> deal)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            Mask<T> verified = works[g].Delay > yearsLate - 0.5 & works[g].Delay < yearsLate + 0.5;
            T due = T.Select(verified, plan.Terms.AwardAmount * states[g].AwardEarned * works[g].Active, 0).Named(CashFlowLine.AwardDue);
            companies[g].YearIncome += due;
            account[g].Owe(due);
            deal[g].YearDue += due;
        }
    }

    /// <summary>Equation 153: matching inputs of the year fall due; what is paid on them goes to others than the company.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void OweMatching<T>(SupportPlan plan, int entity, int period, int year, ReadOnlySpan<WorksState<T>> works, Span<AccountState<T>> account, Span<AccountState<T>> deal)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < account.Length; g++)
        {
            T due = (works[g].Active * plan.MatchingInputs[year]).Named(CashFlowLine.MatchingInputDue);
            account[g].Owe(due);
            deal[g].YearDue += due;
        }
    }

    /// <summary>Equations 141 and 148: what is paid on the grant goes to the works, or to the sponsors who paid in its place; interest on what was late is the company's.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void ReceiveGrant<T>(int entity, int period, ReadOnlySpan<WorksState<T>> works, ReadOnlySpan<AccountState<T>> account, Span<SupportState<T>> states, Span<CompanyState<T>> companies)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            ref SupportState<T> state = ref states[g];
            T interest = account[g].InterestReceived;
            T principal = account[g].Received - interest;
            T reimbursed = T.Min(principal, state.Bridged).Named(CashFlowLine.EquityReimbursed);
            T late = T.Max(state.GrantDue - (principal - reimbursed), 0);
            state.Bridged = (state.Bridged - reimbursed + late).Named(CashFlowLine.EquityBridged);
            state.GrantDue = 0;
            companies[g].GovernmentCash = (companies[g].GovernmentCash + T.Select(works[g].Opening <= period, interest, 0)).Named(CashFlowLine.GovernmentCash);
        }
    }

    /// <summary>Equations 142 and 143: interest subsidy or award as paid is cash of the company.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Receive<T>(int entity, int period, ReadOnlySpan<AccountState<T>> account, Span<CompanyState<T>> companies)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < companies.Length; g++)
            companies[g].GovernmentCash = (companies[g].GovernmentCash + account[g].Received).Named(CashFlowLine.GovernmentCash);
    }

    /// <summary>Equation 142: senior interest of the period that was paid, in the years that are subsidised.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void CountInterest<T>(
        SupportPlan plan, int entity, int period, ReadOnlySpan<WorksState<T>> works, ReadOnlySpan<LoanState<T>> loans, ReadOnlySpan<CompanyState<T>> companies, Span<SupportState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            T paid = loans[g].Interest * companies[g].PaidInterestShare;
            states[g].InterestPaid = (states[g].InterestPaid + T.Select(works[g].Opening + plan.InterestPeriods > period, paid, 0)).Named(CashFlowLine.SubsidisedInterest);
        }
    }

    /// <summary>Equation 142: at the end of a year its interest earns the subsidy of the next.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Earn<T>(SupportPlan plan, int entity, int period, Span<SupportState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            states[g].SubsidyEarned = Support.InterestSubsidy(plan.Terms, states[g].InterestPaid);
            states[g].InterestPaid = 0;
        }
    }
}
