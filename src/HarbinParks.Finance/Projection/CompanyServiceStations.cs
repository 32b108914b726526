using System.Runtime.CompilerServices;
using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Indicators;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;

namespace HarbinParks.Finance.Projection;

/// <summary>Stations of a project company after the payers have paid: tax, debt service, waterfall, cover ratio.</summary>
internal static class CompanyServiceStations
{
    /// <summary>A period begins: nothing is owed to the company yet.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Begin<T>(bool year, Span<AccountState<T>> accounts)
        where T : struct, INumberLane<T>
    {
        for (int g = 0; g < accounts.Length; g++)
        {
            ref AccountState<T> account = ref accounts[g];
            account.Due = 0;
            if (year)
                account.YearDue = 0;
        }
    }

    /// <summary>A period that does not close a year of operation has no tax, cover ratio or distribution of its own.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void BeginResult<T>(Span<CompanyState<T>> states)
        where T : struct, INumberLane<T>
    {
        for (int g = 0; g < states.Length; g++)
        {
            ref CompanyState<T> state = ref states[g];
            state.Tax = 0;
            state.Cover = 0;
            state.HasCover = 0;
            state.Distribution = 0;
        }
    }

    /// <summary>What a company has beside its operation begins at nothing in each period.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void BeginTreasury<T>(Span<CompanyState<T>> states)
        where T : struct, INumberLane<T>
    {
        for (int g = 0; g < states.Length; g++)
        {
            states[g].OtherCash = 0;
            states[g].OtherPaidIn = 0;
            states[g].GovernmentEquityDue = 0;
        }
    }

    /// <summary>Equations 33 and 148: what the payers paid goes first to the sponsors, for equity that they paid in the government's place; the rest is the company's cash once it is open.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Receive<T>(int entity, int period, ReadOnlySpan<WorksState<T>> works, ReadOnlySpan<AccountState<T>> accounts, Span<CompanyState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            ref CompanyState<T> state = ref states[g];
            T received = accounts[g].Received;
            if (T.IsZero(state.Bridged) && T.IsZero(state.GovernmentEquityDue))
            {
                state.GovernmentCash = T.Select(works[g].Opening <= period, received, 0).Named(CashFlowLine.GovernmentCash);
                continue;
            }

            T principal = received - accounts[g].InterestReceived;
            T reimbursed = T.Min(principal, state.Bridged).Named(CashFlowLine.EquityReimbursed);
            T inTime = T.Min(principal - reimbursed, state.GovernmentEquityDue);
            state.Bridged = (state.Bridged - reimbursed + (state.GovernmentEquityDue - inTime)).Named(CashFlowLine.EquityBridged);
            state.GovernmentCash = T.Select(works[g].Opening <= period, received - reimbursed - inTime, 0).Named(CashFlowLine.GovernmentCash);
        }
    }

    /// <summary>Equations 29 and 30 at the end of a calendar year: taxable profit on what is due, losses of earlier years, tax by the holiday.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Tax<T>(CompanyPlan plan, int entity, int period, ReadOnlySpan<WorksState<T>> works, Span<CompanyState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        int taxYear = plan.Works.CalendarYearOf(period);
        for (int g = 0; g < states.Length; g++)
        {
            ref CompanyState<T> state = ref states[g];
            T amortisation = state.YearAmortisation.Named(CashFlowLine.Amortisation);
            T profit = (state.YearIncome - state.YearInterest - amortisation).Named(CashFlowLine.TaxableProfit);
            T used = 0;
            if (!T.IsZero(state.Losses.Total) || !T.IsZero(T.Max(-profit, 0)))
                (used, state.Losses) = IncomeTax.UseLosses(profit, state.Losses, plan.LossExpiryYears);

            state.Tax = IncomeTax.Due(profit, used, T.Pick(plan.TaxRate, taxYear, works[g].Delay));
        }
    }

    /// <summary>Equation 33 where an instalment takes all cash: what there is, before the instalment is known.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Gather<T>(CompanyPlan plan, int entity, int period, Span<CompanyState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            ref CompanyState<T> state = ref states[g];
            T cash = Available(plan, state);
            state.CashForDebt = cash + state.Cash - state.SupplierArrears;
        }
    }

    /// <summary>Equations 33 to 36: cash, waterfall, and at the end of a calendar year cover ratio and default.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Serve<T>(CompanyPlan plan, int entity, int period, ReadOnlySpan<WorksState<T>> works, Span<CompanyState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        bool begins = plan.Works.BeginsYear(period);
        bool closes = plan.Works.ClosesYear(period);
        for (int g = 0; g < states.Length; g++)
        {
            ref CompanyState<T> state = ref states[g];
            T service = state.Service.Named(CashFlowLine.DebtService);
            T cash = Available(plan, state);
            state.YearCash = (begins ? 0 : state.YearCash) + cash;
            state.YearService = (begins ? 0 : state.YearService) + service;

            // Before opening there is no cash: contractors that nobody funded wait.
            T target = closes ? state.YearService * plan.ReserveShare : state.Reserve;
            if (closes && plan.ReserveBuildUp is InputTable rising)
                target *= T.Pick(rising, plan.Works.YearOf(period), works[g].Delay);

            Served<T> served = Waterfall.Serve(cash + state.Cash + state.Reserve - state.SupplierArrears, state.Claims, plan.HasRanks, target);
            state.PaidInterestShare = served.Paid.Interest;
            state.PaidPrincipalShare = served.Paid.Principal;
            if (plan.HasRanks)
            {
                state.PaidJuniorShare = served.Paid.Junior;
                state.PaidShareholderShare = served.Paid.Shareholder;
            }

            state.LoanArrears = served.SeniorUnpaid;
            state.Reserve = served.Reserve;
            state.SupplierArrears = served.SupplierArrears;
            state.Cash = closes ? 0 : served.Free.Named(CashFlowLine.CashKept);
            if (!closes)
                continue;

            state.Distribution = served.Free.Named(CashFlowLine.Distribution);
            if (T.IsZero(state.YearService))
            {
                state.HasCover = 0;
                state.Cover = 0;
            }
            else
            {
                Mask<T> due = state.YearService > 1;
                state.HasCover = T.Select(due, 1, 0);
                state.Cover = CoverRatio.Of(state.YearCash, state.YearService, due);
                state.MinimumCover = T.Select(due, T.Min(state.Cover, state.MinimumCover), state.MinimumCover);
                state.EverCover = T.Max(state.EverCover, state.HasCover);
            }

            state.UnpaidYears = T.Select(served.SeniorUnpaid > 1, state.UnpaidYears + 1, 0);
            state.Defaulted = T.Select(state.UnpaidYears >= 2, 1, state.Defaulted);
        }
    }

    /// <summary>Equation 37: spare cash of the year repays senior loans, at most their balances.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Sweep<T>(SweepPlan plan, int entity, int period, Span<CompanyState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            ref CompanyState<T> state = ref states[g];
            T balance = T.Max(state.SeniorBalance, 0);
            T swept = T.Min(state.Distribution * plan.Share, balance).Named(CashFlowLine.CashSwept);
            state.SweptShare = T.Select(balance > 1e-6, swept / balance, 0);
            state.Distribution = (state.Distribution - swept).Named(CashFlowLine.Distribution);
        }
    }

    /// <summary>Equation 33 of one path group.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T Available<T>(CompanyPlan plan, in CompanyState<T> state)
        where T : struct, INumberLane<T>
        => plan.HasOtherCash
            ? Waterfall.CashAvailable(state.UserRevenue, state.GovernmentCash, state.Cost, state.Tax, state.OtherCash)
            : Waterfall.CashAvailable(state.UserRevenue, state.GovernmentCash, state.Cost, state.Tax);
}
