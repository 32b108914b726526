using System.Runtime.CompilerServices;
using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;

namespace HarbinParks.Finance.Projection;

/// <summary>Stations of a company's tax on turnover.</summary>
internal static class VatStations
{
    /// <summary>Equation 38: the tax on a period's works is a credit.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Build<T>(VatPlan plan, int entity, int period, ReadOnlySpan<WorksState<T>> works, Span<VatState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            ref VatState<T> state = ref states[g];
            T input = ValueAddedTax.OnWorks(plan.Terms, period, works[g].Spent - state.Spent);
            state.Spent = works[g].Spent;
            state.OnWorks = (state.OnWorks + input).Named(CashFlowLine.ConstructionVatTotal);
            state.Credit = (state.Credit + input).Named(CashFlowLine.VatCredit);
        }
    }

    /// <summary>Equations 38, 39 and 135: tax on a period of operation; what is written off is net of the credit on works.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Charge<T>(VatPlan plan, CompanyPlan company, int entity, int period, ReadOnlySpan<WorksState<T>> works, Span<VatState<T>> states, Span<CompanyState<T>> companies)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        T part = company.Works.PeriodYears;
        int entry = company.AmortisationEntry(company.Works.YearOf(period));
        for (int g = 0; g < states.Length; g++)
        {
            ref VatState<T> state = ref states[g];
            ref CompanyState<T> owner = ref companies[g];
            Mask<T> open = OperatingPaths.Open(company, period, works[g]);
            VatCharge<T> charge = ValueAddedTax.Charge(plan.Terms, period, owner.UserRevenue, owner.SubsidyDue, owner.Cost, state.Credit, T.Select(open, 1, 0));
            state.Credit = charge.Credit;
            state.OnGovernment = charge.OnGovernment;
            state.Payable = charge.Payable;
            owner.OtherCash = (owner.OtherCash + charge.Cash).Named(CashFlowLine.OtherCash);
            owner.YearIncome += charge.Profit;
            T written = state.OnWorks * T.Pick(company.Amortisation, entry, works[g].Delay) * part;
            owner.YearAmortisation -= T.Select(open, written, 0);
        }
    }
}
