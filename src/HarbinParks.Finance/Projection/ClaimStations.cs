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
            T due = accounts[g].Due * plan.Share;
            claim.Due = begins ? due : (claim.Due + due).Named(CashFlowLine.StillDue);
            payer.ContractsDue += claim.Due;
            if (plan.Borrows)
            {
                payer.DebtLikeDue += accounts[g].DebtLikeDue * plan.Share;
            }
            else
            {
                T pppDue = due.Named(CashFlowLine.PppDue);
                payer.PppDue += pppDue;
                parks[g].PppDue += pppDue;
            }

            if (!T.IsZero(claim.Unpaid))
            {
                if (begins)
                {
                    claim.Interest = Payment.InterestDue(plan.ArrearsInterest, plan.FirstYearPart, claim.Interest, claim.Arrears);
                    payer.OwedInYear += claim.Interest + claim.Arrears.Total;
                }

                payer.InterestOwed += claim.Interest;
                payer.Owed = new(
                    payer.Owed.OneYear + claim.Arrears.OneYear,
                    payer.Owed.TwoYears + claim.Arrears.TwoYears,
                    payer.Owed.ThreeYears + claim.Arrears.ThreeYears,
                    payer.Owed.Older + claim.Arrears.Older);
            }

            payer.OwedInYear += due;
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
            ref AccountState<T> account = ref accounts[g];
            bool late = !T.IsZero(claim.Unpaid);
            T paid = late ? Payment.Paid(claim.Due, claim.Interest, claim.Arrears, shares) : Payment.Paid(claim.Due, shares);
            T interest = late ? claim.Interest * shares.Interest : 0;
            account.Received = plan.OpensAccount ? paid : account.Received + paid;
            account.InterestReceived = plan.OpensAccount ? interest : account.InterestReceived + interest;
            T unpaidDue = Payment.Unpaid(claim.Due, shares);
            if (!closes)
            {
                claim.Due = unpaidDue.Named(CashFlowLine.StillDue);
                if (late)
                {
                    claim.Interest -= interest;
                    claim.Arrears = Payment.Left(claim.Arrears, shares);
                    claim.Unpaid = claim.Arrears.Total + claim.Interest;
                }

                continue;
            }

            T unpaid = 0;
            if (late || !T.IsZero(unpaidDue))
            {
                claim.Interest -= interest;
                claim.Arrears = Payment.Age(unpaidDue, claim.Arrears, shares);
                unpaid = (claim.Arrears.Total + claim.Interest).Named(CashFlowLine.Arrears);
                claim.Unpaid = unpaid;
                payer.Arrears += unpaid;
            }

            if (plan.Borrows)
            {
                T counted = account.CountedDebt * plan.Share;
                payer.CountedDebt += counted;
                unpaid = counted + unpaid;
            }

            parks[g].Debt += unpaid;
        }
    }
}
