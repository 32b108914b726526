using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;

namespace HarbinParks.Finance.Projection;

/// <content>What a project company may have beside its operation, and who gets its distributions.</content>
internal sealed partial class BlockProjection<T>
{
    private void OweFund(CompanyPlan company, DistributionPlan plan, int entity, int period, Span<CompanyState<T>> states)
    {
        Span<DistributionState<T>> own = State.Of(State.Distributions, plan.Index);
        if (period <= plan.FundExit)
            FundStations.Contribute(plan, entity, period, company.Works.BeginsYear(period), states, own);

        if (plan.PromiseAccount >= 0)
            FundStations.Promise(plan, entity, period, own, State.Of(State.Accounts, plan.PromiseAccount));
    }

    private void OweTreasury(
        CompanyPlan company, TreasuryPlan plan, int entity, int period, ReadOnlySpan<WorksState<T>> works, Span<CompanyState<T>> states, Span<AccountState<T>> accounts)
    {
        Span<TreasuryState<T>> own = State.Of(State.Treasuries, plan.Index);
        if (plan.WorkingCapital is { } capital)
        {
            TreasuryStations.WorkingCapital(capital, company, entity, period, works, own, states);
            if (capital.HasInitial)
                TreasuryStations.PayIn(capital, company, entity, period, works, states, accounts);
        }

        if (plan.SubsidiesExempt)
            TreasuryStations.Collect(entity, period, company.Works.BeginsYear(period), VatsOf(company), states, own);

        if (plan.ResidualShare is InputTable left)
            TreasuryStations.Recover(left, company, entity, period, works, VatsOf(company), states);
    }

    private ReadOnlySpan<VatState<T>> VatsOf(CompanyPlan company) => company.Vat is VatPlan vat ? State.Of(State.Vats, vat.Index) : [];

    /// <summary>The end of a calendar year of a company that has more than operation: major maintenance, profit, tax, and the reserve for the works to come.</summary>
    private void CloseBooks(CompanyPlan company, int entity, int period, ReadOnlySpan<WorksState<T>> works, Span<CompanyState<T>> states)
    {
        BlockState<T> s = State;
        TreasuryPlan? treasury = company.Treasury;
        Span<TreasuryState<T>> own = treasury is null ? [] : s.Of(s.Treasuries, treasury.Index);
        bool maintains = treasury?.Maintenance is not null && company.OperatesIn(period);
        if (maintains)
            TreasuryStations.Maintain(treasury!.Maintenance!, company, entity, period, s.City, works, own, states);

        bool limited = company.Distribution is { LimitedByProfit: true };
        if (limited)
            DistributionStations.Earn(entity, period, states, s.Of(s.Distributions, company.Distribution!.Index));

        if (treasury is { SubsidiesExempt: true })
            TreasuryStations.Exempt(entity, period, own, states);

        CompanyServiceStations.Tax(company, entity, period, works, states);
        if (limited)
            DistributionStations.Retain(company.Distribution!, entity, period, states, s.Of(s.Distributions, company.Distribution!.Index));

        if (treasury is { TaxPaidLate: true })
            TreasuryStations.Defer(company, entity, period, works, own, states);

        if (maintains)
            TreasuryStations.Reserve(company, entity, period, own, states);
    }

    private void Distribute(CompanyPlan company, DistributionPlan plan, int entity, int period, ReadOnlySpan<WorksState<T>> works, Span<CompanyState<T>> states)
    {
        Span<DistributionState<T>> own = State.Of(State.Distributions, plan.Index);
        if (company.Works.ClosesYear(period))
        {
            if (plan.Locks)
                DistributionStations.Test(plan, entity, period, states, own);

            if (plan.Locks || plan.LimitedByProfit)
                DistributionStations.HoldBack(plan, company, entity, period, works, states, own);

            FundStations.Split(plan, entity, period, states, own);
        }

        if (plan.PromiseAccount >= 0 && period >= plan.FundExit)
            FundStations.Receive(entity, period, State.Of(State.Accounts, plan.PromiseAccount));
    }

    /// <summary>A payment is invoiced when it falls due: VAT comes after a payment lag.</summary>
    private void ChargeVat(CompanyPlan company, int entity, int period, ReadOnlySpan<WorksState<T>> works, Span<CompanyState<T>> states)
    {
        if (company.Vat is VatPlan vat)
            VatStations.Charge(vat, company, entity, period, works, State.Of(State.Vats, vat.Index), states);
    }
}
