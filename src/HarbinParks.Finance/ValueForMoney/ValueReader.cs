using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Projection;
using HarbinParks.Finance.Sampling;

namespace HarbinParks.Finance.ValueForMoney;

/// <summary>Adds up, path by path, what the works cost a public owner and what the partnership costs the government.</summary>
/// <typeparam name="T">The number.</typeparam>
internal sealed class ValueReader<T>
    where T : struct, INumberLane<T>
{
    private readonly SimulationPlan _plan;
    private readonly CompanyPlan _company;
    private readonly ValueTerms _terms;
    private readonly T[] _spent;
    private readonly T[] _dearer;
    private readonly T[] _cost;
    private readonly T[] _tax;
    private readonly T[] _shared;
    private readonly T[] _net;
    private readonly T[] _neutrality;
    private readonly T[] _partnership;

    /// <summary>Room for a block.</summary>
    public ValueReader(SimulationPlan plan, ValueTerms terms, int groups)
    {
        _plan = plan;
        _company = plan.Companies[terms.Company];
        _terms = terms;
        _spent = new T[groups];
        _dearer = new T[groups];
        _cost = new T[groups];
        _tax = new T[groups];
        _shared = new T[groups];
        _net = new T[groups];
        _neutrality = new T[groups];
        _partnership = new T[groups];
    }

    /// <summary>Present value so far of the net cost of works and operation to whoever owns them.</summary>
    public T Net(int group) => _net[group];

    /// <summary>Present value so far of the taxes and fees that a public owner escapes.</summary>
    public T Neutrality(int group) => _neutrality[group];

    /// <summary>Present value so far of what the partnership costs the government.</summary>
    public T Partnership(int group) => _partnership[group];

    /// <summary>Remembers what was spent before the first simulated year, and how much dearer the works are to a public owner: the same draw in another class. Call after a block has begun.</summary>
    public void Begin(BlockState<T> state)
    {
        ReadOnlySpan<WorksState<T>> works = state.Of(state.CompanyWorks, _terms.Company);
        for (int g = 0; g < _net.Length; g++)
        {
            _spent[g] = works[g].Spent;
            _dearer[g] = _terms.PublicOverrun is (Input location, Input scale)
                ? Processes.Lognormal(location, scale, T.Read(state.Draws.Once(_company.Works.OverrunDraw)[(g * T.Count)..])) / works[g].Overrun
                : 1;
            _net[g] = 0;
            _neutrality[g] = 0;
            _partnership[g] = 0;
        }
    }

    /// <summary>A period: operating cost less users' payments, and the tax on turnover.</summary>
    public void SeePeriod(BlockState<T> state, int period)
    {
        bool begins = _plan.BeginsYear(period);
        bool operates = _company.OperatesIn(period);
        ReadOnlySpan<CompanyState<T>> companies = state.Of(state.Companies, _terms.Company);
        ReadOnlySpan<WorksState<T>> works = state.Of(state.CompanyWorks, _terms.Company);
        for (int g = 0; g < _net.Length; g++)
        {
            T shared = operates && _company.RevenueSharing is SharingInputs sharing ? Shared(sharing, companies[g], works[g], period) : 0;
            T cost = companies[g].Cost - shared - companies[g].UserRevenue;
            T tax = operates && _company.Vat is VatPlan vat ? state.Of(state.Vats, vat.Index)[g].Payable : 0;
            _cost[g] = begins ? cost : _cost[g] + cost;
            _tax[g] = begins ? tax : _tax[g] + tax;
            _shared[g] = begins ? shared : _shared[g] + shared;
        }
    }

    /// <summary>Equation 157: a year's flows are discounted and added.</summary>
    public void SeeYear(BlockState<T> state, int year)
    {
        T discount = _terms.Discount[year];
        T escaped = _terms.Escaped[year];
        bool operates = _company.OperatesIn((year + 1) * _plan.PeriodsPerYear - 1);
        ReadOnlySpan<CompanyState<T>> companies = state.Of(state.Companies, _terms.Company);
        ReadOnlySpan<WorksState<T>> works = state.Of(state.CompanyWorks, _terms.Company);
        ReadOnlySpan<AccountState<T>> accounts = state.Of(state.Accounts, _company.Works.Deal);
        for (int g = 0; g < _net.Length; g++)
        {
            T maintained = operates && _company.Treasury is TreasuryPlan { Maintenance: not null } treasury ? state.Of(state.Treasuries, treasury.Index)[g].MaintenanceCost : 0;
            T matching = _company.Support is SupportPlan { MatchingAccount: >= 0 } support ? state.Of(state.Accounts, support.MatchingAccount)[g].YearDue : 0;
            _net[g] += discount * ((works[g].Spent - _spent[g]) * _dearer[g] + _cost[g] + maintained + matching);
            _neutrality[g] += discount * (companies[g].Tax + _tax[g] + escaped);
            _partnership[g] += discount * (accounts[g].YearDue - _shared[g]);
            _spent[g] = works[g].Spent;
        }
    }

    /// <summary>What the company gives up of users' payments: a cost to it, income to the government, nothing to the works.</summary>
    private T Shared(SharingInputs sharing, in CompanyState<T> company, in WorksState<T> works, int period)
    {
        T forecast = T.Pick(sharing.Forecast, _company.Works.YearOf(period), works.Delay);
        T shared = SharedRevenue.Shared(sharing, forecast, company.Earned.UserRevenue) * (T)_company.Works.PeriodYears;
        return T.Select(OperatingPaths.Open(_company, period, works), shared, 0);
    }
}
