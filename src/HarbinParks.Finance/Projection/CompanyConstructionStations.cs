using System.Runtime.CompilerServices;
using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Sampling;

namespace HarbinParks.Finance.Projection;

/// <summary>Stations of a project company before it earns: start, yearly draws, construction.</summary>
internal static class CompanyConstructionStations
{
    /// <summary>Equation 9: the company before its first year; its demand level is drawn once.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Begin<T>(CompanyPlan plan, int entity, DrawBlock draws, Span<CompanyState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, -1);
        ReadOnlySpan<double> demand = draws.Once(plan.DemandDraw);
        for (int g = 0; g < states.Length; g++)
        {
            states[g] = default;
            ref CompanyState<T> state = ref states[g];
            state.Demand = Processes.Lognormal(plan.DemandLocation, plan.DemandScale, T.Read(demand[(g * T.Count)..])).Named(CashFlowLine.Demand);
            state.TariffIndex = 1;
            state.MinimumCover = double.MaxValue;
            state.PaidInterestShare = 1;
            state.PaidPrincipalShare = 1;
            state.PaidJuniorShare = 1;
            state.PaidShareholderShare = 1;
            state.Losses = new(0, 0, 0, 0, 0);
        }
    }

    /// <summary>Equation 8: collection rate of the year.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Draw<T>(CompanyPlan plan, int entity, int period, ReadOnlySpan<double> draw, Span<CompanyState<T>> states)
        where T : struct, INumberLane<T>
    {
        ServiceInputs service = plan.Service;
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            ref CompanyState<T> state = ref states[g];
            state.CollectionDeviation = Processes.Persist(
                service.CollectionPersistence, service.CollectionVolatility, state.CollectionDeviation, T.Read(draw[(g * T.Count)..]));
            T collection = service.CollectionMean + state.CollectionDeviation;
            state.Collection = T.Min(T.Max(collection, service.CollectionFloor), service.CollectionCap).Named(CashFlowLine.Collection);
        }
    }

    /// <summary>Equation 9: performance score of the year.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Score<T>(ServiceInputs service, int entity, int period, ReadOnlySpan<double> draw, Span<CompanyState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            states[g].Performance = Processes.Truncated(
                service.PerformanceMean, service.PerformanceDeviation, service.PerformanceLower, service.PerformanceWidth, T.Read(draw[(g * T.Count)..]))
                .Named(CashFlowLine.PerformanceScore);
        }
    }

    /// <summary>Equations 20 to 22: works of a period, and who pays for them.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Build<T>(CompanyPlan plan, int entity, int period, ReadOnlySpan<CityState<T>> city, Span<WorksState<T>> works, Span<CompanyState<T>> states)
        where T : struct, INumberLane<T>
    {
        WorksPlan terms = plan.Works;
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            ref CompanyState<T> state = ref states[g];
            T spend = Construction.Spend(
                terms.Construction, period - terms.Start, works[g].Delay, works[g].Overrun, works[g].LandOverrun, city[g].CostIndex, works[g].Active);
            ConstructionFunding<T> funding = Construction.Fund(
                terms.Construction, spend, works[g].Spent, state.EquityForWorks, state.StandbyEquity, state.StandbyLoan);
            works[g].Spent += spend;
            state.StandbyEquity += funding.StandbyEquity;
            state.StandbyLoan += funding.StandbyLoan;
            state.Draw = funding.Draw;
            state.EquityPaid = funding.Equity;
            if (terms.Construction.GrantShare is not null)
            {
                state.Grant = funding.Grant;
                state.Grants = (state.Grants + funding.Grant).Named(CashFlowLine.GrantsSoFar);
            }

            state.EquityForWorks += funding.Equity;
            state.Unfunded = (state.Unfunded + funding.Unfunded).Named(CashFlowLine.Unfunded);
            state.SupplierArrears += funding.Unfunded;
        }
    }

    /// <summary>After the last period in which works may go on nothing more is paid in for them.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Finish<T>(Span<CompanyState<T>> states)
        where T : struct, INumberLane<T>
    {
        for (int g = 0; g < states.Length; g++)
        {
            states[g].EquityPaid = 0;
            states[g].GovernmentEquityDue = 0;
        }
    }

    /// <summary>Equation 21: equity of a period, with its part of the financing cost; the government's part falls due in it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void PayIn<T>(CompanyPlan plan, int entity, int period, Span<CompanyState<T>> states, Span<AccountState<T>> accounts)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            T equity = states[g].EquityPaid.Named(CashFlowLine.EquityPaid);
            T government = (equity * plan.GovernmentEquityShare).Named(CashFlowLine.GovernmentEquity);
            states[g].GovernmentEquityDue = government;
            accounts[g].Owe(government);
            if (!plan.GovernmentEquityAmortised || plan.Payment is { LessGovernmentEquity: true })
                states[g].EquityPaidByGovernment += government;
        }
    }
}
