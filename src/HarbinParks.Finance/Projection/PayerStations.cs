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
            T debt = ((T)terms.OpeningDebt).Named(CashFlowLine.StatutoryDebt);
            state.GeneralDebt = (debt * terms.GeneralShare).Named(CashFlowLine.GeneralDebt);
            state.SpecialDebt = (debt - state.GeneralDebt).Named(CashFlowLine.SpecialDebt);
            state.Debt = debt;
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
    public static void Spend<T>(PayerPlan plan, FiscalInputs fiscal, int entity, int period, DrawBlock draws, ReadOnlySpan<CityState<T>> city, Span<PayerState<T>> states, Span<BudgetFlow<T>> flows, Span<BudgetState<T>> budgets)
        where T : struct, INumberLane<T>
    {
        PayerInputs terms = plan.Terms;
        T.Station(entity, period);
        ReadOnlySpan<double> bondDraw = draws.Yearly(plan.BondDraw, period);
        for (int g = 0; g < states.Length; g++)
        {
            ref PayerState<T> state = ref states[g];
            ref BudgetFlow<T> flow = ref flows[g];
            T shock = fiscal.NewBondsCommonVolatility * city[g].BondShock + fiscal.NewBondsOwnVolatility * T.Read(bondDraw[(g * T.Count)..]);
            T general = state.GeneralDebt;
            T special = state.SpecialDebt;
            T generalQuota = Budget.Quota(fiscal, fiscal.NetNewBonds[period], general);
            T specialQuota = Budget.Quota(fiscal, fiscal.NetNewSpecialBonds[period], special);
            (T generalClosing, T generalAbove) = Budget.Debt(general, generalQuota, fiscal.NetNewBonds[period] + shock);
            (T specialClosing, T specialAbove) = Budget.Debt(special, specialQuota, fiscal.NetNewSpecialBonds[period] + shock);
            T drawn = Budget.Drawn(terms, fiscal, flow.Fund);
            T rate = Budget.InterestRate(fiscal, city[g].LongRate);
            flow.FundLeft = flow.Fund - drawn;
            state.Service = Budget.Service(terms, fiscal, period, general, special, rate);
            T expenditureBefore = state.Expenditure;
            state.Expenditure = Budget.Expenditure(terms, flow.Revenue, flow.Transfers, generalClosing - general, drawn);
            state.Rigid = Budget.Rigid(terms, fiscal, period, state.Rigid, expenditureBefore);
            state.FundExpenditure = (flow.Fund + (specialClosing - special) - drawn).Named(CashFlowLine.FundExpenditure);
            budgets[g].Available = Budget.Available(fiscal, state.Expenditure, state.Rigid, state.Service, flow.FundLeft);
            state.DebtBefore = general + special;
            state.GeneralDebt = generalClosing.Named(CashFlowLine.GeneralDebt);
            state.SpecialDebt = specialClosing.Named(CashFlowLine.SpecialDebt);
            state.Debt = (state.GeneralDebt + state.SpecialDebt).Named(CashFlowLine.StatutoryDebt);
            state.AboveQuota = (generalAbove + specialAbove).Named(CashFlowLine.NeedAboveQuota);
            state.Quota = (generalQuota + specialQuota).Named(CashFlowLine.Quota);
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
        }
    }

    /// <summary>What falls due in a period on deals outside the model.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void OweExisting<T>(PayerInputs terms, int entity, int year, double years, Span<AccountState<T>> existing)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, year);
        for (int g = 0; g < existing.Length; g++)
        {
            existing[g].YearDue = 0;
            existing[g].Due = terms.ExistingPpp[year] * (T)years;
        }
    }

    /// <summary>Equation 170: what the fund budget can pay of contracts.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void SpendFund<T>(int entity, int year, ReadOnlySpan<BudgetFlow<T>> flows, ReadOnlySpan<PayerState<T>> states, Span<BudgetState<T>> budgets)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, year);
        for (int g = 0; g < budgets.Length; g++)
            budgets[g].Available = Budget.FundAvailable(flows[g].FundLeft, states[g].Service);
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
