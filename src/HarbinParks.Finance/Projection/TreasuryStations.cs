using System.Runtime.CompilerServices;
using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;

namespace HarbinParks.Finance.Projection;

/// <summary>Stations of what a company has beside its operation: working capital, residual value, tax options, major maintenance, a reserve paid in.</summary>
internal static class TreasuryStations
{
    /// <summary>Equation 125: what stands out at the end of a period; its change is cash.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void WorkingCapital<T>(
        WorkingCapitalInputs terms, CompanyPlan company, int entity, int period, ReadOnlySpan<WorksState<T>> works, Span<TreasuryState<T>> states, Span<CompanyState<T>> companies)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            ref TreasuryState<T> state = ref states[g];
            ref CompanyState<T> owner = ref companies[g];
            Mask<T> ended = OperatingPaths.Ended(company, period, works[g]);
            T receivable = CashFlow.WorkingCapital.Receivable(terms, owner.UserRevenue, owner.SubsidyDue, ended);
            T payable = CashFlow.WorkingCapital.Payable(terms, owner.Cost, ended);
            T change = (receivable - payable - (state.Receivable - state.Payable)).Named(CashFlowLine.WorkingCapitalChange);
            state.Receivable = receivable;
            state.Payable = payable;
            owner.OtherCash = (owner.OtherCash - change).Named(CashFlowLine.OtherCash);
        }
    }

    /// <summary>Equation 126: initial working capital is paid in and tied up at the opening, and comes back when operation ends.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void PayIn<T>(
        WorkingCapitalInputs terms, CompanyPlan company, int entity, int period, ReadOnlySpan<WorksState<T>> works, Span<CompanyState<T>> companies, Span<AccountState<T>> accounts)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < companies.Length; g++)
        {
            Mask<T> open = OperatingPaths.Open(company, period, works[g]);
            T paid = T.Select(open & works[g].Opening > period - 1, terms.Initial, 0).Named(CashFlowLine.InitialWorkingCapital);
            companies[g].OtherPaidIn += paid;
            T government = (paid * company.GovernmentEquityShare).Named(CashFlowLine.GovernmentWorkingCapital);
            companies[g].GovernmentEquityDue += government;
            accounts[g].Owe(government);
            T back = T.Select(open & OperatingPaths.Ended(company, period, works[g]), terms.Initial, 0).Named(CashFlowLine.WorkingCapitalRecovered);
            companies[g].OtherCash = (companies[g].OtherCash + back).Named(CashFlowLine.OtherCash);
        }
    }

    /// <summary>Equation 44: payment and cost of the year so far.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Collect<T>(int entity, int period, bool begins, ReadOnlySpan<VatState<T>> vats, ReadOnlySpan<CompanyState<T>> companies, Span<TreasuryState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            ref TreasuryState<T> state = ref states[g];
            T subsidy = companies[g].SubsidyDue;
            if (vats.Length > 0)
                subsidy -= vats[g].OnGovernment;

            state.YearSubsidy = begins ? subsidy : state.YearSubsidy + subsidy;
            state.YearCost = begins ? companies[g].Cost : state.YearCost + companies[g].Cost;
        }
    }

    /// <summary>Equation 44: what is not taxable leaves the income of the year, and with it the cost that it pays.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Exempt<T>(int entity, int period, Span<TreasuryState<T>> states, Span<CompanyState<T>> companies)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            ref TreasuryState<T> state = ref states[g];
            companies[g].YearIncome -= IncomeTax.NotTaxed(state.YearSubsidy, state.YearCost + companies[g].YearAmortisation);
            state.YearSubsidy = 0;
            state.YearCost = 0;
        }
    }

    /// <summary>Equation 43: the book value left comes back in the last period of operation.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Recover<T>(
        InputTable left, CompanyPlan company, int entity, int period, ReadOnlySpan<WorksState<T>> works, ReadOnlySpan<VatState<T>> vats, Span<CompanyState<T>> companies)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < companies.Length; g++)
        {
            ref CompanyState<T> owner = ref companies[g];
            T cost = works[g].Spent + owner.InterestCapitalised;
            if (company.Works.Construction.GrantShare is not null)
                cost -= owner.Grants;

            if (!company.GovernmentEquityAmortised)
                cost -= owner.EquityPaidByGovernment;

            if (vats.Length > 0)
                cost -= vats[g].OnWorks;

            Mask<T> last = OperatingPaths.Open(company, period, works[g]) & OperatingPaths.Ended(company, period, works[g]);
            T value = IncomeTax.Residual(T.Select(last, cost, 0), T.Pick(left, company.Works.Construction.LargestDelay, works[g].Delay));
            owner.OtherCash = (owner.OtherCash + value).Named(CashFlowLine.OtherCash);
        }
    }

    /// <summary>Equation 44: the tax of the year is paid in the next one.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Defer<T>(CompanyPlan company, int entity, int period, ReadOnlySpan<WorksState<T>> works, Span<TreasuryState<T>> states, Span<CompanyState<T>> companies)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
            (companies[g].Tax, states[g].TaxPayable) = IncomeTax.Defer(companies[g].Tax, states[g].TaxPayable, OperatingPaths.Ended(company, period, works[g]));
    }

    /// <summary>Equation 127: major maintenance of the operating year; it is deducted from profit.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Maintain<T>(
        MaintenanceInputs terms, CompanyPlan company, int entity, int period, ReadOnlySpan<CityState<T>> city, ReadOnlySpan<WorksState<T>> works, Span<TreasuryState<T>> states, Span<CompanyState<T>> companies)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        int entry = company.AmortisationEntry(company.Works.YearOf(period));
        for (int g = 0; g < states.Length; g++)
        {
            Mask<T> open = OperatingPaths.Open(company, period, works[g]);
            T cost = MajorMaintenance.Cost(T.Select(open, T.Pick(terms.Works, entry, works[g].Delay), 0), city[g].PriceIndex);
            states[g].MaintenanceCost = cost;
            states[g].MaintenanceTarget = (T.Select(open, T.Pick(terms.Target, entry, works[g].Delay), 0) * city[g].PriceIndex).Named(CashFlowLine.MaintenanceTarget);
            companies[g].YearIncome -= cost;
        }
    }

    /// <summary>Equation 128: the reserve for major maintenance, before debt service.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Reserve<T>(
        CompanyPlan company, int entity, int period, Span<TreasuryState<T>> states, Span<CompanyState<T>> companies)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            ref TreasuryState<T> state = ref states[g];
            ref CompanyState<T> owner = ref companies[g];
            T cash = CompanyServiceStations.Available(company, owner) + owner.Cash - owner.SupplierArrears;
            (T reserve, T net) = MajorMaintenance.Settle(state.MaintenanceReserve, state.MaintenanceCost, state.MaintenanceTarget, cash);
            state.MaintenanceReserve = reserve;
            owner.OtherCash = (owner.OtherCash - state.MaintenanceCost - net).Named(CashFlowLine.OtherCash);
        }
    }

    /// <summary>Equation 129: the sponsors pay in the reserve at the end of the first year with debt service.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void FundReserve<T>(CompanyPlan company, int entity, int period, ReadOnlySpan<WorksState<T>> works, Span<TreasuryState<T>> states, Span<CompanyState<T>> companies)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        bool begins = company.Works.BeginsYear(period);
        for (int g = 0; g < states.Length; g++)
        {
            ref TreasuryState<T> state = ref states[g];
            ref CompanyState<T> owner = ref companies[g];
            T service = begins ? owner.Service : owner.YearService + owner.Service;
            Mask<T> first = OperatingPaths.Open(company, period, works[g]) & service > 1 & state.ReserveFunded < 0.5;
            state.ReserveFunding = T.Select(first, service * company.ReserveShare, 0).Named(CashFlowLine.ReserveFunding);
            state.ReserveFunded = T.Select(first, 1, state.ReserveFunded).Named(CashFlowLine.ReserveFunded);
            owner.OtherPaidIn += state.ReserveFunding;
            owner.Reserve = (owner.Reserve + state.ReserveFunding).Named(CashFlowLine.Reserve);
        }
    }
}
