using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;

namespace HarbinParks.Finance.Projection;

/// <summary>Station of loans that are on-lent from special bonds.</summary>
internal static class CountedLoanStations
{
    /// <summary>Equations 147 and 173: what the company owes on such a loan at the end of the year is debt of the payer, by its share of the deal.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Count<T>(ClaimPlan claim, bool disguised, int entity, int period, ReadOnlySpan<LoanState<T>> loans, Span<PayerState<T>> payers, Span<ParkState<T>> parks)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < loans.Length; g++)
        {
            T counted = ((loans[g].Balance + loans[g].Accrued + loans[g].Arrears) * claim.Share).Named(disguised ? CashFlowLine.DisguisedDebt : CashFlowLine.OnLentDebt);
            payers[g].CountedDebt += counted;
            parks[g].Debt += counted;
        }
    }
}
