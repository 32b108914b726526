using System.Runtime.CompilerServices;
using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;

namespace HarbinParks.Finance.Projection;

/// <summary>Stations of who gets a company's distributions: guidance fund, government, sponsors.</summary>
internal static class FundStations
{
    /// <summary>Equation 132: the fund's priority balance with what it pays in.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Contribute<T>(DistributionPlan plan, int entity, int period, bool grows, ReadOnlySpan<CompanyState<T>> companies, Span<DistributionState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
            states[g].FundBalance = ProfitDistribution.Contribute(plan.Fund!, states[g].FundBalance, companies[g].EquityPaid, grows);
    }

    /// <summary>Equation 134: a promised balance is debt of the government until the exit, and falls due then.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Promise<T>(DistributionPlan plan, int entity, int period, Span<DistributionState<T>> states, Span<AccountState<T>> accounts)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        bool exits = period == plan.FundExit;
        for (int g = 0; g < states.Length; g++)
        {
            T balance = states[g].FundBalance.Named(CashFlowLine.FundPromise);
            T due = exits ? balance : 0;
            accounts[g].OweYear(due, due, exits ? 0 : balance);
            if (exits)
                states[g].FundBalance = 0;
        }
    }

    /// <summary>Equations 133 and 134: who gets the year's distribution; in the year of its exit the sponsors pay the fund what it has not got back.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Split<T>(DistributionPlan plan, int entity, int period, ReadOnlySpan<CompanyState<T>> companies, Span<DistributionState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        bool holds = plan.Fund is not null && (plan.PromiseAccount >= 0 ? period < plan.FundExit : period <= plan.FundExit);
        bool bought = holds && period == plan.FundExit;
        for (int g = 0; g < states.Length; g++)
        {
            ref DistributionState<T> state = ref states[g];
            T rest = companies[g].Distribution;
            state.ToFund = 0;
            if (holds)
            {
                (T toFund, T balance) = ProfitDistribution.ToFund(plan.Fund!, state.FundBalance, rest);
                state.ToFund = toFund;
                state.FundBalance = balance;
                rest -= toFund;
            }

            state.ToGovernment = (rest * plan.GovernmentShare).Named(CashFlowLine.GovernmentDistribution);
            state.ToSponsors = (rest - state.ToGovernment).Named(CashFlowLine.SponsorDistribution);
            if (bought)
            {
                state.FundBalance.Named(CashFlowLine.FundExit);
                state.FundBalance = 0;
            }
        }
    }

    /// <summary>Equation 134: what the payers have paid on their promise.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Receive<T>(int entity, int period, ReadOnlySpan<AccountState<T>> accounts)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < accounts.Length; g++)
            accounts[g].Received.Named(CashFlowLine.FundExit);
    }
}
