using HarbinParks.Finance.Planning;

namespace HarbinParks.Finance.Projection;

/// <content>What happened before the first simulated period.</content>
internal sealed partial class BlockProjection<T>
{
    private void BeginSupport(int i)
    {
        BlockState<T> s = State;
        CompanyPlan company = _companies[i];
        if (company.Support is SupportPlan support)
            SupportStations.Begin(support, Entity(company.Works), s.Draws, s.Of(s.Supports, support.Index));

        if (company.Termination is TerminationPlan termination)
            s.Of(s.Terminations, termination.Index).Clear();
    }

    /// <summary>Periods of a company before the first simulated one: works are built, loans are drawn and served as agreed.</summary>
    private void BeginCompany(int i)
    {
        BlockState<T> s = State;
        CompanyPlan company = _companies[i];
        for (int k = 0; k < company.Loans.Count; k++)
            LoanStations.Begin(s.Of(s.Loans, company.Loans[k].Index));

        if (company.Review is not null)
            TariffStations.Begin(company.Review, Entity(company.Works), s.City, s.Of(s.Reviews, company.ReviewSlot));

        if (company.Follows is not null)
            TariffStations.BeginFollowing(company.Follows, s.City, s.Of(s.Followed, company.FollowedSlot));

        for (int period = company.Works.Start; period < 0; period++)
        {
            BeginPeriod(company, period, s.Of(s.Companies, i), s.Of(s.Accounts, company.Works.Deal));
            if (company.Works.BuildsIn(period))
            {
                BuildCompany(i, period);
                if (company.Distribution is { Fund: not null } plan)
                    FundStations.Contribute(plan, Entity(company.Works), period, company.Works.BeginsYear(period), s.Of(s.Companies, i), s.Of(s.Distributions, plan.Index));

                continue;
            }

            for (int k = 0; k < company.Loans.Count; k++)
                LoanStations.Repaid(company.Loans[k], period, s.City, s.Of(s.CompanyWorks, i), s.Of(s.Loans, company.Loans[k].Index));
        }
    }

    private void BeginWorks(WorksPlan works, Span<WorksState<T>> states)
    {
        WorksStations.Begin(works, Entity(works), State.Draws, states);
        if (works.LandOverrunDraw >= 0)
            WorksStations.DrawLand(works, Entity(works), State.Draws, states);
    }
}
