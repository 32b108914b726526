using System.Runtime.CompilerServices;
using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;

namespace HarbinParks.Finance.Projection;

/// <summary>Stations of a claim of an account on a payer (应付款).</summary>
internal static class ClaimStations
{
    /// <summary>Equation 19: the payer's part of what is owed joins its dues, by rank.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Owe<T>(ClaimPlan plan, FiscalInputs fiscal, int entity, int period, ReadOnlySpan<AccountState<T>> accounts, Span<ClaimState<T>> claims, Span<PayerState<T>> payers, Span<ParkState<T>> parks)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < claims.Length; g++)
        {
            ref ClaimState<T> claim = ref claims[g];
            ref PayerState<T> payer = ref payers[g];
            AccountState<T> account = accounts[g];
            claim.Due = account.Due * plan.Share;
            claim.Interest = Payment.InterestDue(fiscal, claim.Interest, claim.Arrears);
            T pppDue = (account.PppDue * plan.Share).Named(CashFlowLine.PppDue);
            payer.ContractsDue += claim.Due;
            payer.PppDue += pppDue;
            payer.DebtLikeDue += account.DebtLikeDue * plan.Share;
            payer.InterestOwed += claim.Interest;
            payer.Owed = new(
                payer.Owed.OneYear + claim.Arrears.OneYear,
                payer.Owed.TwoYears + claim.Arrears.TwoYears,
                payer.Owed.ThreeYears + claim.Arrears.ThreeYears,
                payer.Owed.Older + claim.Arrears.Older);
            parks[g].PppDue += pppDue;
        }
    }

    /// <summary>Equations 18 and 19: the claim is paid the shares of its ranks; what is left grows a year older.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Settle<T>(ClaimPlan plan, int entity, int period, Span<AccountState<T>> accounts, Span<ClaimState<T>> claims, Span<PayerState<T>> payers, Span<ParkState<T>> parks)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < claims.Length; g++)
        {
            ref ClaimState<T> claim = ref claims[g];
            ref PayerState<T> payer = ref payers[g];
            RankShares<T> shares = payer.Shares;
            accounts[g].Received += Payment.Paid(claim.Due, claim.Interest, claim.Arrears, shares);
            claim.Arrears = Payment.Age(claim.Due, claim.Arrears, shares);
            claim.Interest -= claim.Interest * shares.Interest;
            T unpaid = (claim.Arrears.Total + claim.Interest).Named(CashFlowLine.Arrears);
            T counted = accounts[g].CountedDebt * plan.Share;
            payer.Arrears += unpaid;
            payer.CountedDebt += counted;
            parks[g].Debt += counted + unpaid;
        }
    }
}
