using System.Runtime.CompilerServices;
using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Sampling;

namespace HarbinParks.Finance.Projection;

/// <summary>Stations of a payer (财政).</summary>
internal static class PayerStations
{
    /// <summary>The payer at the end of the base year.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Begin<T>(PayerInputs terms, int entity, Span<PayerState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, -1);
        for (int g = 0; g < states.Length; g++)
        {
            states[g] = default;
            ref PayerState<T> state = ref states[g];
            state.OwnRevenue = 0;
            state.OwnTransfers = 0;
            state.OwnLand = 0;
            state.Debt = ((T)terms.OpeningDebt).Named(CashFlowLine.StatutoryDebt);
            state.Expenditure = ((T)terms.OpeningExpenditure).Named(CashFlowLine.Expenditure);
            state.Rigid = ((T)terms.OpeningRigid).Named(CashFlowLine.RigidExpenditure);
            state.PlatformOverdue = 0;
        }
    }

    /// <summary>Equations 10 and 11: own revenue and net transfers of the year.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Receive<T>(PayerPlan plan, FiscalInputs fiscal, int entity, int period, DrawBlock draws, ReadOnlySpan<CityState<T>> city, Span<PayerState<T>> states, Span<BudgetFlow<T>> flows)
        where T : struct, INumberLane<T>
    {
        PayerInputs terms = plan.Terms;
        T.Station(entity, period);
        ReadOnlySpan<double> revenueDraw = draws.Yearly(plan.RevenueDraw, period);
        ReadOnlySpan<double> transferDraw = draws.Yearly(plan.TransferDraw, period);
        for (int g = 0; g < states.Length; g++)
        {
            ref PayerState<T> state = ref states[g];
            int lane = g * T.Count;
            state.OwnRevenue = Processes.Persist(fiscal.RevenuePersistence, terms.RevenueVolatility, state.OwnRevenue, T.Read(revenueDraw[lane..]));
            state.OwnTransfers = Processes.Persist(fiscal.TransferPersistence, terms.TransferVolatility, state.OwnTransfers, T.Read(transferDraw[lane..]));
            T revenue = Budget.OwnRevenue(terms, period, city[g].RevenueLevel, state.OwnRevenue);
            flows[g].Revenue = revenue;
            flows[g].Transfers = Budget.NetTransfers(terms, fiscal, period, city[g].TransferLevel, state.OwnTransfers, revenue);
        }
    }

    /// <summary>Equation 12: fund revenue of the year; the fund budget and the composite resources.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void ReceiveFund<T>(PayerPlan plan, FiscalInputs fiscal, int entity, int period, ReadOnlySpan<double> draw, ReadOnlySpan<CityState<T>> city, Span<PayerState<T>> states, Span<BudgetFlow<T>> flows)
        where T : struct, INumberLane<T>
    {
        PayerInputs terms = plan.Terms;
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            ref PayerState<T> state = ref states[g];
            ref BudgetFlow<T> flow = ref flows[g];
            state.OwnLand = Processes.Persist(fiscal.LandPersistence, fiscal.LandVolatility, state.OwnLand, T.Read(draw[(g * T.Count)..]));
            flow.Fund = Budget.FundRevenue(terms, period, city[g].LandMarket, state.OwnLand);
            state.Composite = (flow.Revenue + flow.Transfers + flow.Fund).Named(CashFlowLine.CompositeResources);
        }
    }

    /// <summary>Equations 13 to 17: debt, expenditure, rigid expenditure, debt service and what is left for payments.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Spend<T>(PayerPlan plan, FiscalInputs fiscal, int entity, int period, DrawBlock draws, ReadOnlySpan<CityState<T>> city, Span<PayerState<T>> states, ReadOnlySpan<BudgetFlow<T>> flows)
        where T : struct, INumberLane<T>
    {
        PayerInputs terms = plan.Terms;
        T.Station(entity, period);
        ReadOnlySpan<double> bondDraw = draws.Yearly(plan.BondDraw, period);
        for (int g = 0; g < states.Length; g++)
        {
            ref PayerState<T> state = ref states[g];
            ref readonly BudgetFlow<T> flow = ref flows[g];
            T rate = fiscal.NetNewBonds[period] + fiscal.NewBondsCommonVolatility * city[g].BondShock
                + fiscal.NewBondsOwnVolatility * T.Read(bondDraw[(g * T.Count)..]);
            T opening = state.Debt;
            T quota = Budget.Quota(fiscal, period, opening);
            (T closing, T aboveQuota) = Budget.Debt(opening, quota, rate);
            T newGeneral = (closing - opening) * terms.GeneralShare;
            T newSpecial = closing - opening - newGeneral;
            T drawn = Budget.Drawn(terms, fiscal, flow.Fund);
            StatutoryService<T> service = Budget.Service(terms, fiscal, opening, Budget.InterestRate(fiscal, city[g].LongRate));
            T expenditureBefore = state.Expenditure;
            state.Expenditure = Budget.Expenditure(terms, flow.Revenue, flow.Transfers, newGeneral, drawn);
            state.Rigid = Budget.Rigid(terms, fiscal, period, state.Rigid, expenditureBefore);
            state.FundExpenditure = (flow.Fund + newSpecial - drawn).Named(CashFlowLine.FundExpenditure);
            state.Available = Budget.Available(fiscal, state.Expenditure, state.Rigid, service, flow.Fund - drawn);
            state.Service = service;
            state.DebtBefore = opening;
            state.Debt = closing;
            state.AboveQuota = aboveQuota;
            state.Quota = quota;
        }
    }

    /// <summary>The year's dues begin at nothing.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void BeginYear<T>(Span<PayerState<T>> states)
        where T : struct, INumberLane<T>
    {
        for (int g = 0; g < states.Length; g++)
        {
            ref PayerState<T> state = ref states[g];
            state.OwedInYear = 0;
            state.PppDue = 0;
            state.DebtLikeDue = 0;
            state.CountedDebt = 0;
            state.PlatformHidden = 0;
            state.Arrears = 0;
            state.Released = 0;
        }
    }

    /// <summary>A period's dues begin with those of deals outside the model, and its part of the year's cash is released.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void BeginDues<T>(PayerInputs terms, int entity, int period, double years, Span<PayerState<T>> states, Span<AccountState<T>> existing)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            ref PayerState<T> state = ref states[g];
            state.ContractsDue = 0;
            state.InterestOwed = 0;
            state.Owed = new(0, 0, 0, 0);
            state.Released = (state.Released + state.Available * years).Named(CashFlowLine.CashReleased);
            T due = terms.ExistingPpp[period] * (T)years;
            existing[g].YearDue = 0;
            existing[g].Due = due;
        }
    }

    /// <summary>Equation 18: interest on arrears, arrears from the oldest, contract payments of the year: each rank pro rata.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Settle<T>(int entity, int period, Span<PayerState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            ref PayerState<T> state = ref states[g];
            T cash = state.Released;
            RankShares<T> shares = new(1, 1, 1, 1, 1, 1);
            if (!T.IsZero(state.InterestOwed) || !T.IsZero(state.Owed.Total))
                shares = Payment.PayArrears(ref cash, state.InterestOwed, state.Owed);

            T due = state.ContractsDue.Named(CashFlowLine.ContractsDue);
            T contracts = Payment.Share(cash, due, CashFlowLine.ShareOfDuesPaid);
            cash -= due * contracts;
            state.Shares = shares with { Contracts = contracts };
            state.Released = cash;
        }
    }

    /// <summary>Equation 52: wide debt at the end of the year.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Close<T>(PayerInputs terms, int entity, int period, Span<PayerState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            ref PayerState<T> state = ref states[g];
            T hidden = terms.HiddenDebt[period] + state.PlatformHidden;
            state.WideDebt = (state.Debt + hidden + state.CountedDebt + state.Arrears + state.DutyUnpaid).Named(CashFlowLine.WideDebt);
        }
    }
}
