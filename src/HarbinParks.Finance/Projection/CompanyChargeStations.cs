using System.Runtime.CompilerServices;
using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;

namespace HarbinParks.Finance.Projection;

/// <summary>Stations that turn a year of operation into what a period receives and owes: sharing with the government, its payment, season, payment lag.</summary>
internal static class CompanyChargeStations
{
    /// <summary>Equation 118: operating cost in the subsidy at the prices that the contract counts.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void ShareCost<T>(CostSharingInputs terms, int entity, int period, int year, ReadOnlySpan<CityState<T>> city, Span<CompanyState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            Operation<T> earned = states[g].Earned;
            states[g].Earned = earned with { CostInSubsidy = CostIndexSharing.Counted(terms, year, city[g].PriceIndex, earned.CostInSubsidy, earned.IndexedCost) };
        }
    }

    /// <summary>Equation 117: users' payments shared around their forecast: a guarantee joins what the government owes, what is given up is a cost.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void ShareRevenue<T>(CompanyPlan plan, SharingInputs terms, int entity, int period, ReadOnlySpan<WorksState<T>> works, Span<CompanyState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            Operation<T> earned = states[g].Earned;
            T forecast = T.Pick(terms.Forecast, plan.Works.YearOf(period), works[g].Delay);
            T guaranteed = SharedRevenue.Guaranteed(terms, forecast, earned.UserRevenue);
            T shared = SharedRevenue.Shared(terms, forecast, earned.UserRevenue);
            states[g].Earned = earned with
            {
                UsageFee = (earned.UsageFee + guaranteed).Named(CashFlowLine.UsageFee),
                Cost = (earned.Cost + shared).Named(CashFlowLine.OperatingCost),
            };
        }
    }

    /// <summary>Equations 25 to 28 on a year of operation; nothing where the works are not open.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Charge<T>(CompanyPlan plan, int entity, int period, ReadOnlySpan<WorksState<T>> works, Span<CompanyState<T>> states, Span<AccountState<T>> accounts)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);

        // Contract and operation are stated by the year; a period has its part of it.
        T part = plan.Works.PeriodYears;
        int operatingYear = plan.Works.YearOf(period);
        bool begins = plan.Works.BeginsYear(period);
        for (int g = 0; g < states.Length; g++)
        {
            ref CompanyState<T> state = ref states[g];
            Operation<T> operation = state.Earned;
            Mask<T> open = Open(plan, period, works[g]);
            state.UserRevenue = T.Select(open, operation.UserRevenue * part, 0);
            state.Cost = T.Select(open, operation.Cost * part, 0);
            T beside = plan.Works.Construction.GrantShare is null ? state.InterestCapitalised : state.InterestCapitalised - state.Grants;
            T due = plan.Payment is PaymentInputs payment ? Due(payment, operatingYear, works[g], beside, state, operation) : T.Max(operation.UsageFee, 0);
            state.SubsidyDue = T.Select(open, due * part, 0);
            if (plan.Operation.EarmarkedCharge is Input charge)
            {
                T earmarked = GovernmentPayment.Earmarked(charge, operation.Volume * part, state.Collection, state.SubsidyDue);
                state.SubsidyDue = (state.SubsidyDue - earmarked).Named(CashFlowLine.SubsidyDue);
                state.UserRevenue = (state.UserRevenue + earmarked).Named(CashFlowLine.UserRevenue);
            }

            T cost = works[g].Spent + beside;
            if (!plan.GovernmentEquityAmortised)
                cost -= state.EquityPaidByGovernment;

            T rate = T.Pick(plan.Amortisation, plan.AmortisationEntry(operatingYear), works[g].Delay);
            state.YearIncome = (begins ? 0 : state.YearIncome) + (state.UserRevenue + state.SubsidyDue - state.Cost);
            state.YearAmortisation = (begins ? 0 : state.YearAmortisation) + T.Select(open, cost * rate * part, 0);
            if (plan.Works.PeriodsPerYear > 1)
                NamePeriod(ref state);

            if (plan.PaymentLagSlot < 0)
                accounts[g].Owe(state.SubsidyDue);
        }
    }

    /// <summary>After the last period in which a path may operate nothing is earned.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Cease<T>(bool year, Span<CompanyState<T>> states)
        where T : struct, INumberLane<T>
    {
        for (int g = 0; g < states.Length; g++)
        {
            ref CompanyState<T> state = ref states[g];
            state.UserRevenue = 0;
            state.Cost = 0;
            state.SubsidyDue = 0;
            if (year)
            {
                state.YearIncome = 0;
                state.YearAmortisation = 0;
            }
        }
    }

    /// <summary>Equation 120: what a season gives a period against an even one. The contract counts the year, so its payment does not move.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Shift<T>(CompanyPlan plan, SeasonInputs season, int entity, int period, ReadOnlySpan<WorksState<T>> works, Span<CompanyState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        T part = plan.Works.PeriodYears;
        int place = period % plan.Works.PeriodsPerYear;
        for (int g = 0; g < states.Length; g++)
        {
            ref CompanyState<T> state = ref states[g];
            T fees = state.UserRevenue * ((T)season.Revenue[place] - 1);
            T fuel = T.Select(Open(plan, period, works[g]), state.Earned.SeasonalCost * part * ((T)season.Cost[place] - 1), 0);
            state.UserRevenue = (state.UserRevenue + fees).Named(CashFlowLine.UserRevenue);
            state.Cost = (state.Cost + fuel).Named(CashFlowLine.OperatingCost);
            state.YearIncome += fees - fuel;
        }
    }

    /// <summary>Equation 119: what a period earned waits a year; what fell due is what was earned a year before.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Delay<T>(int entity, int period, Span<T> waiting, Span<CompanyState<T>> states, Span<AccountState<T>> accounts)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            T due = waiting[g].Named(CashFlowLine.SubsidyDue);
            waiting[g] = states[g].SubsidyDue.Named(CashFlowLine.EarnedNotDue);
            states[g].SubsidyDue = due;
            accounts[g].Owe(due);
        }
    }

    /// <summary>The rules name a year's amounts; the table of a plan with several periods shows those of the period.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void NamePeriod<T>(ref CompanyState<T> state)
        where T : struct, INumberLane<T>
    {
        state.UserRevenue = state.UserRevenue.Named(CashFlowLine.UserRevenue);
        state.Cost = state.Cost.Named(CashFlowLine.OperatingCost);
        state.SubsidyDue = state.SubsidyDue.Named(CashFlowLine.SubsidyDue);
    }

    /// <summary>Whether a path operates in a period.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Mask<T> Open<T>(CompanyPlan plan, int period, in WorksState<T> works)
        where T : struct, INumberLane<T>
    {
        Mask<T> open = works.Opening <= period & works.Active > 0.5;
        return plan.EndMoves ? open & works.Delay * plan.Works.PeriodsPerYear >= period - plan.LastOperation : open;
    }

    /// <summary>Equations 25 to 28: what the government owes for a year. A fee that replaces users' payments counts among them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Due<T>(PaymentInputs payment, int operatingYear, in WorksState<T> works, T beside, in CompanyState<T> state, in Operation<T> operation)
        where T : struct, INumberLane<T>
    {
        // Beside the works: interest during construction, less grants.
        T paymentBase = payment.LessGovernmentEquity
            ? GovernmentPayment.BaseLess(payment, works.Spent, beside, state.EquityPaidByGovernment)
            : GovernmentPayment.Base(payment, works.Spent, beside);
        T construction = GovernmentPayment.ConstructionPart(payment, operatingYear, works.Delay, paymentBase);
        T counted = payment.Counting switch
        {
            RevenueCounting.Contract => T.Pick(payment.ForecastRevenue, operatingYear, works.Delay),
            RevenueCounting.Banded => GovernmentPayment.BandedRevenue(payment, T.Pick(payment.ForecastRevenue, operatingYear, works.Delay), operation.UserRevenue + operation.UsageFee),
            RevenueCounting.Actual => operation.UserRevenue + operation.UsageFee,
            _ => 0,
        };
        T running = payment.PaysOperatingCost ? operation.CostInSubsidy : 0;
        return GovernmentPayment.Due(payment, construction, running, operation.UsageFee, counted, GovernmentPayment.PerformanceFactor(payment, state.Performance));
    }
}
