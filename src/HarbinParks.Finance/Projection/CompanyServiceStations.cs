using System.Runtime.CompilerServices;
using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Indicators;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;

namespace HarbinParks.Finance.Projection;

/// <summary>Stations of a project company after the payers have paid: tax, debt service, waterfall, cover ratio.</summary>
internal static class CompanyServiceStations
{
    /// <summary>A year begins: nothing is owed or earned yet.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void BeginYear<T>(Span<CompanyState<T>> states, Span<AccountState<T>> accounts)
        where T : struct, INumberLane<T>
    {
        for (int g = 0; g < states.Length; g++)
        {
            ref CompanyState<T> state = ref states[g];
            state.UserRevenue = 0;
            state.Cost = 0;
            state.SubsidyDue = 0;
            state.Tax = 0;
            state.Cover = 0;
            state.HasCover = 0;
            state.Distribution = 0;
            accounts[g] = default;
        }
    }

    /// <summary>Equation 32 in a year before the first simulated one: the loan was repaid as agreed.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Repaid<T>(CompanyPlan plan, int entity, int period, ReadOnlySpan<CityState<T>> city, Span<CompanyState<T>> states)
        where T : struct, INumberLane<T>
    {
        LoanInputs loan = plan.Loan;
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            ref CompanyState<T> state = ref states[g];
            T principal = Loans.Principal(loan.Annuity, loan.Maturity - period + 1, state.Loan, Loans.Rate(loan, city[g].LongRate));
            state.Loan = (state.Loan - principal).Named(CashFlowLine.Loan);
        }
    }

    /// <summary>Equations 29 and 30: taxable profit on what is due, losses of earlier years, tax by the holiday.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Tax<T>(CompanyPlan plan, int entity, int period, ReadOnlySpan<CityState<T>> city, ReadOnlySpan<WorksState<T>> works, Span<CompanyState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        int operatingYear = period - plan.Works.PlannedOpening;
        for (int g = 0; g < states.Length; g++)
        {
            ref CompanyState<T> state = ref states[g];
            Mask<T> open = works[g].Opening <= period;
            state.Interest = T.Select(open, Loans.Interest(state.Loan, Loans.Rate(plan.Loan, city[g].LongRate)), 0);
            T life = T.Pick(plan.AmortisationByDelay, plan.Works.Construction.LargestDelay, works[g].Delay);
            T amortisation = T.Select(open, (works[g].Spent + state.InterestCapitalised) * life, 0).Named(CashFlowLine.Amortisation);
            T profit = (state.UserRevenue + state.SubsidyDue - state.Cost - state.Interest - amortisation).Named(CashFlowLine.TaxableProfit);
            (T used, LossClasses<T> next) = IncomeTax.UseLosses(profit, state.Losses, plan.LossExpiryYears);
            state.Losses = next;
            state.Tax = IncomeTax.Due(profit, used, T.Pick(plan.TaxRate, operatingYear, works[g].Delay));
        }
    }

    /// <summary>Equations 32 to 36: debt service, waterfall, cover ratio, default.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Serve<T>(CompanyPlan plan, int entity, int period, ReadOnlySpan<CityState<T>> city, ReadOnlySpan<WorksState<T>> works, ReadOnlySpan<AccountState<T>> accounts, Span<CompanyState<T>> states)
        where T : struct, INumberLane<T>
    {
        LoanInputs loan = plan.Loan;
        T.Station(entity, period);
        bool repays = period >= loan.FirstRepayment;
        int yearsLeft = Math.Max(loan.Maturity - period + 1, 1);
        for (int g = 0; g < states.Length; g++)
        {
            ref CompanyState<T> state = ref states[g];
            Mask<T> open = works[g].Opening <= period;
            T rate = Loans.Rate(loan, city[g].LongRate);
            T principal = repays ? T.Select(open, Loans.Principal(loan.Annuity, yearsLeft, state.Loan, rate), 0) : 0;
            T service = (state.Interest + principal).Named(CashFlowLine.DebtService);
            T government = T.Select(open, accounts[g].Received, 0).Named(CashFlowLine.GovernmentCash);
            T cash = Waterfall.CashAvailable(state.UserRevenue, government, state.Cost, state.Tax);
            T penalised = state.LoanArrears * (1 + loan.PenaltyMultiple * rate);

            // Before opening there is no cash: contractors that nobody funded wait.
            Served<T> served = Waterfall.Serve(cash, state.Reserve, state.SupplierArrears, service, penalised, service * plan.ReserveShare);
            state.LoanArrears = served.LoanArrears;
            state.Reserve = served.Reserve;
            state.SupplierArrears = served.SupplierArrears;
            state.Distribution = served.Distribution;
            state.Loan = (state.Loan - principal).Named(CashFlowLine.Loan);

            Mask<T> due = service > 1;
            state.HasCover = T.Select(due, 1, 0);
            state.Cover = CoverRatio.Of(cash, service, due);
            state.MinimumCover = T.Select(due, T.Min(state.Cover, state.MinimumCover), state.MinimumCover);
            state.EverCover = T.Max(state.EverCover, state.HasCover);
            state.UnpaidYears = T.Select(served.LoanArrears > 1, state.UnpaidYears + 1, 0);
            state.Defaulted = T.Select(state.UnpaidYears >= 2, 1, state.Defaulted);
        }
    }
}
