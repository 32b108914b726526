using System.Runtime.CompilerServices;
using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;

namespace HarbinParks.Finance.Projection;

/// <summary>Stations of works that a platform borrows for and the payer serves.</summary>
internal static class PlatformLoanStations
{
    /// <summary>Equation 42: construction is paid by loan and payer's capital; afterwards the payer owes interest, principal and maintenance.</summary>
    /// <remarks>All overrun is the payer's: the budget does not bound the loan.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Owe<T>(PlatformLoanPlan plan, int entity, int period, ReadOnlySpan<CityState<T>> city, Span<WorksState<T>> works, Span<PlatformLoanState<T>> states, Span<AccountState<T>> accounts)
        where T : struct, INumberLane<T>
    {
        WorksPlan terms = plan.Works;
        LoanInputs loan = plan.Loan;
        T.Station(entity, plan.Works.NamedIn(period));
        bool builds = terms.BuildsIn(period);
        bool serves = period >= terms.PlannedOpening;
        int instalment = loan.InstalmentOf(period);
        for (int g = 0; g < states.Length; g++)
        {
            ref PlatformLoanState<T> state = ref states[g];
            Mask<T> open = works[g].Opening <= period;
            T rate = Loans.Rate(loan, city[g].LongRate);
            T capital = 0;
            T opening = state.Loan;
            T balance = opening;
            if (builds)
            {
                T spend = Construction.Spend(terms.Construction, period - terms.Start, works[g].Delay, works[g].Overrun, works[g].LandOverrun, city[g].CostIndex, works[g].Active);
                capital = (spend * terms.Construction.EquityShare).Named(CashFlowLine.GovernmentEquity);
                T draw = (spend - capital).Named(CashFlowLine.LoanDraw);
                T interest = T.Select(open, 0, rate * (opening + 0.5 * draw)).Named(CashFlowLine.InterestDuringConstruction);
                works[g].Spent += spend;
                balance = opening + draw + interest;
            }

            T service = 0;
            T maintenance = 0;
            if (serves)
            {
                T interest = Loans.Interest(opening, rate);
                T principal = instalment >= 0 ? Loans.Scheduled(loan, instalment, works[g].Delay, opening, rate) : 0;
                service = T.Select(open, interest + principal, 0).Named(CashFlowLine.PlatformLoanService);
                balance = T.Select(open, opening - principal, balance);
                maintenance = T.Select(open, plan.Maintenance * city[g].PriceIndex * works[g].Active, 0);
            }

            state.Loan = balance.Named(CashFlowLine.Loan);
            accounts[g].OweYear(capital + service + maintenance, service, state.Loan);
        }
    }
}
