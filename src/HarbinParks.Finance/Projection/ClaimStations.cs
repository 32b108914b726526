using System.Runtime.CompilerServices;
using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;

namespace HarbinParks.Finance.Projection;

/// <summary>Stations of a claim of an account on a payer (应付款).</summary>
internal static class ClaimStations
{
    /// <summary>Equation 19: the payer's part of what is owed joins its dues, by rank; what the year's earlier periods left unpaid is still due.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Owe<T>(ClaimPlan plan, int entity, int period, bool begins, Span<AccountState<T>> accounts, Span<ClaimState<T>> claims, Span<PayerState<T>> payers, Span<ParkState<T>> parks)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < claims.Length; g++)
        {
            ref ClaimState<T> claim = ref claims[g];
            ref PayerState<T> payer = ref payers[g];
            ref AccountState<T> account = ref accounts[g];
            T due = account.Due * plan.Share;
            claim.Due = begins ? due : (claim.Due + due).Named(CashFlowLine.StillDue);
            if (begins)
            {
                claim.Interest = Payment.InterestDue(plan.ArrearsInterest, plan.FirstYearPart, claim.Interest, claim.Arrears);
                payer.OwedInYear += claim.Interest + claim.Arrears.Total;
            }

            payer.OwedInYear += due;
            T pppDue = (account.PppDue * plan.Share).Named(CashFlowLine.PppDue);
            payer.ContractsDue += claim.Due;
            payer.PppDue += pppDue;
            if (plan.Borrows)
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

    /// <summary>Equations 18 and 19: the claim is paid the shares of its ranks; at the end of a year what is left grows a year older.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Settle<T>(ClaimPlan plan, int entity, int period, bool closes, Span<AccountState<T>> accounts, Span<ClaimState<T>> claims, Span<PayerState<T>> payers, Span<ParkState<T>> parks)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < claims.Length; g++)
        {
            ref ClaimState<T> claim = ref claims[g];
            ref PayerState<T> payer = ref payers[g];
            ref readonly RankShares<T> shares = ref payer.Shares;
            accounts[g].Received += Payment.Paid(claim.Due, claim.Interest, claim.Arrears, shares);
            T interest = claim.Interest * shares.Interest;
            accounts[g].InterestReceived += interest;
            claim.Interest -= interest;
            if (!closes)
            {
                claim.Arrears = Payment.Left(claim.Arrears, shares);
                claim.Due = (claim.Due - claim.Due * shares.Contracts).Named(CashFlowLine.StillDue);
                continue;
            }

            claim.Arrears = Payment.Age(claim.Due, claim.Arrears, shares);
            T unpaid = (claim.Arrears.Total + claim.Interest).Named(CashFlowLine.Arrears);
            payer.Arrears += unpaid;
            if (plan.Borrows)
            {
                T counted = accounts[g].CountedDebt * plan.Share;
                payer.CountedDebt += counted;
                unpaid = counted + unpaid;
            }

            parks[g].Debt += unpaid;
        }
    }
}
