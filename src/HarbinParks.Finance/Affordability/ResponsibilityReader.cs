using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Projection;

namespace HarbinParks.Finance.Affordability;

/// <summary>Reads the heads of a year out of a block's state: equity and subsidy of each company period by period, the rest at the end of the year.</summary>
/// <typeparam name="T">The number.</typeparam>
internal sealed class ResponsibilityReader<T>
    where T : struct, INumberLane<T>
{
    private readonly SimulationPlan _plan;
    private readonly int _groups;
    private readonly T[] _equity;
    private readonly T[] _subsidy;

    /// <summary>Room for the heads of a block.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="groups">Lane groups of the block.</param>
    public ResponsibilityReader(SimulationPlan plan, int groups)
    {
        _plan = plan;
        _groups = groups;
        _equity = new T[plan.Companies.Count * groups];
        _subsidy = new T[plan.Companies.Count * groups];
    }

    /// <summary>A period: what the contract's account owes in it is subsidy, the rest of it the government's capital.</summary>
    /// <param name="state">State after the period.</param>
    /// <param name="period">The period.</param>
    public void SeePeriod(BlockState<T> state, int period)
    {
        bool begins = _plan.BeginsYear(period);
        for (int i = 0; i < _plan.Companies.Count; i++)
        {
            ReadOnlySpan<CompanyState<T>> companies = state.Of(state.Companies, i);
            ReadOnlySpan<AccountState<T>> accounts = state.Of(state.Accounts, _plan.Companies[i].Works.Deal);
            for (int g = 0; g < _groups; g++)
            {
                T subsidy = companies[g].SubsidyDue;
                T equity = accounts[g].Due - subsidy;
                int place = i * _groups + g;
                _equity[place] = begins ? equity : _equity[place] + equity;
                _subsidy[place] = begins ? subsidy : _subsidy[place] + subsidy;
            }
        }
    }

    /// <summary>Equity instalments of the year, head E.</summary>
    public T Equity(ResponsibilityPosition position, int group)
        => position.Contract is ClaimPlan claim ? _equity[position.Company * _groups + group] * claim.Share : 0;

    /// <summary>What the contract pays in the year for service, or for users' payments that it guarantees.</summary>
    public T Service(ResponsibilityPosition position, int group)
        => position.Contract is ClaimPlan claim ? _subsidy[position.Company * _groups + group] * claim.Share : 0;

    /// <summary>Matching inputs of the year, head K.</summary>
    public T Matching(BlockState<T> state, ResponsibilityPosition position, int group)
    {
        T sum = 0;
        for (int k = 0; k < position.Matching.Count; k++)
            sum += state.Accounts[position.Matching[k].Account * _groups + group].YearDue * position.Matching[k].Share;

        return sum;
    }

    /// <summary>All that falls due in the year, compensation of an early end included.</summary>
    public T Due(BlockState<T> state, ResponsibilityPosition position, int group)
    {
        T due = Equity(position, group) + Service(position, group) + Matching(state, position, group);
        return position.Compensation is ClaimPlan claim ? due + state.Accounts[claim.Account * _groups + group].YearDue * claim.Share : due;
    }
}
