using HarbinParks.Finance.Planning;

namespace HarbinParks.Finance.Projection;

/// <content>What a company earns in a period, by the kind of its revenue.</content>
internal sealed partial class BlockProjection<T>
{
    /// <summary>Tariffs reviewed and prices followed, at the beginning of a year.</summary>
    private void SetPrices(CompanyPlan company, int entity, int year, int period, Span<WorksState<T>> works, Span<CompanyState<T>> states)
    {
        BlockState<T> s = State;
        bool reviews = company.ReviewsIn(period);
        if (company.Review is not null)
            TariffStations.Review(company.Review, entity, period, year, reviews, s.City, s.Of(s.Reviews, company.ReviewSlot), states);

        if (company.AllowedReturn is not null && reviews)
            TariffStations.Allow(company, company.AllowedReturn, entity, period, s.City, works, states);

        if (company.Follows is not null)
            TariffStations.Follow(company.Follows, s.City, s.Of(s.Followed, company.FollowedSlot), states);
    }

    private void Earn(CompanyPlan company, int entity, int period, Span<WorksState<T>> works, Span<CompanyState<T>> states)
    {
        BlockState<T> s = State;
        ReadOnlySpan<ParkState<T>> park = s.Of(s.Parks, company.Park);
        switch (company.Kind)
        {
            case RevenueKind.Sewage:
                CompanyRevenueStations.Sewage(company, entity, period, s.City, park, works, states);
                break;
            case RevenueKind.Heating:
                CompanyRevenueStations.Heating(company, entity, period, s.City, works, states);
                if (company.HasHeatExtras)
                    CompanyRevenueStations.HeatExtras(company, entity, period, s.City, works, states);

                break;
            case RevenueKind.Supply:
                CompanyRevenueStations.Supply(company, entity, period, s.City, park, works, states);
                break;
            case RevenueKind.Waste:
                CompanyRevenueStations.Waste(company, entity, period, s.City, states);
                break;
            case RevenueKind.Toll:
                CompanyRevenueStations.Toll(company, entity, period, s.City, park, works, states);
                break;
            case RevenueKind.Water:
                CompanyRevenueStations.Water(company, entity, period, s.City, park, works, states);
                break;
            case RevenueKind.Gas:
                CompanyRevenueStations.Gas(company, entity, period, s.City, park, works, states);
                break;
            case RevenueKind.Scheduled:
                CompanyRevenueStations.Scheduled(company, entity, period, s.City, works, states);
                break;
            default:
                CompanyRevenueStations.Availability(company, entity, period, s.City, states);
                break;
        }
    }

    private Span<T> Waiting(CompanyPlan company, int period)
        => State.Of(State.Waiting, company.PaymentLagSlot * _plan.PeriodsPerYear + period % _plan.PeriodsPerYear);
}
