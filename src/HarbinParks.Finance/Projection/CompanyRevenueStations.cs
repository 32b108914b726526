using System.Runtime.CompilerServices;
using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Projection;

/// <summary>Stations of a project company's operating year, one per kind of revenue: what users pay, what it costs, what the government owes.</summary>
internal static class CompanyRevenueStations
{
    /// <summary>Paid for availability.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Availability<T>(CompanyPlan plan, int entity, int period, ReadOnlySpan<CityState<T>> city, ReadOnlySpan<WorksState<T>> works, Span<CompanyState<T>> states, Span<AccountState<T>> accounts)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            Operation<T> operation = UserRevenue.Availability(plan.Operation, city[g].PriceIndex);
            Charge(plan, period, operation, works[g], ref states[g], ref accounts[g]);
        }
    }

    /// <summary>Sewage treatment.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Sewage<T>(CompanyPlan plan, int entity, int period, ReadOnlySpan<CityState<T>> city, ReadOnlySpan<ParkState<T>> park, ReadOnlySpan<WorksState<T>> works, Span<CompanyState<T>> states, Span<AccountState<T>> accounts)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            ref CompanyState<T> state = ref states[g];
            Operation<T> operation = UserRevenue.Sewage(
                plan.Operation, plan.Works.YearOf(period), works[g].Delay, state.Demand * park[g].Activity, state.Collection, state.TariffIndex, city[g].PriceIndex);
            Charge(plan, period, operation, works[g], ref state, ref accounts[g]);
        }
    }

    /// <summary>Heating.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Heating<T>(CompanyPlan plan, int entity, int period, ReadOnlySpan<CityState<T>> city, ReadOnlySpan<WorksState<T>> works, Span<CompanyState<T>> states, Span<AccountState<T>> accounts)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            ref CompanyState<T> state = ref states[g];
            Operation<T> operation = UserRevenue.Heating(
                plan.Operation, plan.Works.YearOf(period), works[g].Delay, state.Demand, state.Collection, city[g].HeatTariff, city[g].PriceIndex, city[g].FuelIndex);
            Charge(plan, period, operation, works[g], ref state, ref accounts[g]);
        }
    }

    /// <summary>Water or gas supply: residents' water tariff moves by jumps, the gas margin suffers a rise of the purchase price for a year.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Supply<T>(CompanyPlan plan, int entity, int period, ReadOnlySpan<CityState<T>> city, ReadOnlySpan<ParkState<T>> park, ReadOnlySpan<WorksState<T>> works, Span<CompanyState<T>> states, Span<AccountState<T>> accounts)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        bool water = plan.Sector == Sector.Water;
        for (int g = 0; g < states.Length; g++)
        {
            ref CompanyState<T> state = ref states[g];
            T tariff = water ? city[g].WaterTariff : 1;
            T rise = water ? 0 : city[g].GasRise;
            Operation<T> operation = UserRevenue.Supply(
                plan.Operation, plan.Works.YearOf(period), works[g].Delay, state.Demand * park[g].Activity,
                state.Collection / plan.Service.CollectionMean, tariff, city[g].PriceIndex, rise);
            Charge(plan, period, operation, works[g], ref state, ref accounts[g]);
        }
    }

    /// <summary>Waste treatment.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Waste<T>(CompanyPlan plan, int entity, int period, ReadOnlySpan<CityState<T>> city, ReadOnlySpan<WorksState<T>> works, Span<CompanyState<T>> states, Span<AccountState<T>> accounts)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            ref CompanyState<T> state = ref states[g];
            Operation<T> operation = UserRevenue.Waste(plan.Operation, state.Demand, state.TariffIndex, city[g].PriceIndex);
            Charge(plan, period, operation, works[g], ref state, ref accounts[g]);
        }
    }

    /// <summary>Equations 25 to 28 on a year of operation; nothing where the works are not open.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Charge<T>(CompanyPlan plan, int period, in Operation<T> operation, in WorksState<T> works, ref CompanyState<T> state, ref AccountState<T> account)
        where T : struct, INumberLane<T>
    {
        Mask<T> open = works.Opening <= period & works.Active > 0.5;
        if (plan.EndMoves)
            open &= works.Delay * plan.Works.PeriodsPerYear >= period - plan.LastOperation;

        // Contract and operation are stated by the year; a period has its part of it.
        T part = plan.Works.PeriodYears;
        T beside = plan.Works.Construction.GrantShare is null ? state.InterestCapitalised : state.InterestCapitalised - state.Grants;
        int operatingYear = plan.Works.YearOf(period);
        state.UserRevenue = T.Select(open, operation.UserRevenue * part, 0);
        state.Cost = T.Select(open, operation.Cost * part, 0);
        T due = 0;
        if (plan.Payment is PaymentInputs payment)
        {
            T paymentBase = GovernmentPayment.Base(payment, works.Spent, beside);
            T construction = GovernmentPayment.ConstructionPart(payment, operatingYear, works.Delay, paymentBase);
            T counted = payment.Counting switch
            {
                RevenueCounting.Contract => T.Pick(payment.ForecastRevenue, operatingYear, works.Delay),
                RevenueCounting.Banded => GovernmentPayment.BandedRevenue(payment, T.Pick(payment.ForecastRevenue, operatingYear, works.Delay), operation.UserRevenue),
                RevenueCounting.Actual => operation.UserRevenue,
                _ => 0,
            };
            T running = payment.PaysOperatingCost ? operation.CostInSubsidy : 0;
            due = GovernmentPayment.Due(payment, construction, running, operation.UsageFee, counted, GovernmentPayment.PerformanceFactor(state.Performance));
        }

        state.SubsidyDue = T.Select(open, due * part, 0);
        account.OwePpp(state.SubsidyDue);
        T cost = works.Spent + beside;
        if (!plan.GovernmentEquityAmortised)
            cost -= state.EquityPaidByGovernment;

        T rate = T.Pick(plan.Amortisation, plan.AmortisationEntry(operatingYear), works.Delay);
        state.YearIncome += state.UserRevenue + state.SubsidyDue - state.Cost;
        state.YearAmortisation += T.Select(open, cost * rate * part, 0);
    }
}
