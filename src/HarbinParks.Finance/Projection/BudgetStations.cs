using System.Runtime.CompilerServices;
using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Projection;

/// <summary>Stations of a budget that pays claims: the general budget of a payer or its fund budget (预算支付).</summary>
internal static class BudgetStations
{
    /// <summary>A period's dues begin at nothing, and its part of the year's cash is released.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Begin<T>(int entity, int year, bool begins, double years, Span<BudgetState<T>> budgets)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, year);
        for (int g = 0; g < budgets.Length; g++)
        {
            ref BudgetState<T> budget = ref budgets[g];
            budget.ContractsDue = 0;
            budget.InterestOwed = 0;
            budget.Owed = new(0, 0, 0, 0);
            budget.Released = ((begins ? 0 : budget.Released) + budget.Available * years).Named(CashFlowLine.CashReleased);
        }
    }

    /// <summary>Equation 18: interest on arrears, arrears from the oldest, contract payments of the year: each rank pro rata.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Settle<T>(int entity, int year, Span<BudgetState<T>> budgets)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, year);
        for (int g = 0; g < budgets.Length; g++)
        {
            ref BudgetState<T> budget = ref budgets[g];
            T cash = budget.Released;
            RankShares<T> shares = new(1, 1, 1, 1, 1, 1);
            if (!T.IsZero(budget.InterestOwed) || !T.IsZero(budget.Owed.Total))
                shares = Payment.PayArrears(ref cash, budget.InterestOwed, budget.Owed);

            T due = budget.ContractsDue.Named(CashFlowLine.ContractsDue);
            T contracts = Payment.Share(cash, due, CashFlowLine.ShareOfDuesPaid);
            cash -= due * contracts;
            budget.Shares = shares with { Contracts = contracts };
            budget.Released = cash;
        }
    }
}
