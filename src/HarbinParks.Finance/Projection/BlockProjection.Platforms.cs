using HarbinParks.Finance.Planning;

namespace HarbinParks.Finance.Projection;

/// <content>Platforms, quarter by quarter at the end of a year, and the network of guarantees among them.</content>
internal sealed partial class BlockProjection<T>
{
    private void RunPlatforms(int period)
    {
        if (_plan.Platforms.Count == 0)
            return;

        BlockState<T> s = State;
        RescuePlatforms(period);
        for (int i = 0; i < _plan.Platforms.Count; i++)
            RunPlatform(i, period);

        // As many rounds as platforms: each round but the last one empties a guarantor, or nothing is left to ask.
        for (int round = 0; round < _plan.Platforms.Count && _plan.Guarantees.Count > 0; round++)
            ClearGuarantees(period);

        for (int i = 0; i < _plan.Guarantees.Count; i++)
        {
            GuaranteePlan guarantee = _plan.Guarantees[i];
            GuaranteeStations.CountUnpaidCalls(
                guarantee, _plan.EntityOfPlatform(guarantee.Guarantor), period, s.Of(s.Platforms, guarantee.Beneficiary), s.Of(s.Guarantees, i), s.Of(s.Platforms, guarantee.Guarantor));
        }

        for (int i = 0; i < _plan.Platforms.Count; i++)
        {
            PlatformPlan platform = _plan.Platforms[i];
            PlatformStations.Close(platform, _plan.EntityOfPlatform(i), period, s.City, s.Of(s.Platforms, i), s.Of(s.Payers, platform.Payer));
            if (_plan.GovernmentDuties.Count > 0)
                RescueStations.Close(s.Of(s.Platforms, i));

            if (platform.Injections is not null)
            {
                InjectionStations.Value(platform.Injections, _plan.EntityOfPlatform(i), period, s.City, s.Of(s.Platforms, i));
                s.Of(s.Ladders, platform.SecuredRungOf(period)).Clear();
            }

            PlatformStations.Roll(platform, _plan.EntityOfPlatform(i), period, s.Ladders.AsSpan(platform.FirstRung * s.Groups, platform.Rungs * s.Groups), s.Of(s.Platforms, i));
        }
    }

    private void RunPlatform(int i, int year)
    {
        BlockState<T> s = State;
        PlatformPlan platform = _plan.Platforms[i];
        int entity = _plan.EntityOfPlatform(i);
        Span<PlatformState<T>> states = s.Of(s.Platforms, i);
        PlatformStations.BeginYear(platform, _plan.Fiscal, entity, year, s.City, s.Of(s.Payers, platform.Payer), states);
        for (int quarter = 0; quarter < PlatformPlan.Quarters; quarter++)
        {
            if (platform.Injections is not null)
                InjectionStations.Receive(platform.Injections, entity, year, year * PlatformPlan.Quarters + quarter, states);

            PlatformStations.Quarter(platform, entity, year, quarter, s.Of(s.Ladders, platform.RungOf(year + 1)), s.Of(s.Ladders, platform.RungOf(year + platform.Tenor)), states);
            if (platform.Injections is not null)
            {
                InjectionStations.Lend(
                    platform, entity, year, quarter, s.City, s.Of(s.Ladders, platform.SecuredRungOf(year)), s.Of(s.Ladders, platform.RungOf(year + platform.Tenor)),
                    s.Of(s.Ladders, platform.SecuredRungOf(year + platform.Tenor)), states);
            }

            PlatformStations.CloseQuarter(entity, year, quarter, states);
        }
    }

    private void ClearGuarantees(int period)
    {
        BlockState<T> s = State;
        GuaranteeStations.BeginRound(s.Platforms.AsSpan());
        for (int i = 0; i < _plan.Guarantees.Count; i++)
        {
            GuaranteePlan guarantee = _plan.Guarantees[i];
            GuaranteeStations.Cover(guarantee, s.Of(s.Platforms, guarantee.Guarantor), s.Of(s.Guarantees, i), s.Of(s.Platforms, guarantee.Beneficiary));
        }

        for (int i = 0; i < _plan.Guarantees.Count; i++)
        {
            GuaranteePlan guarantee = _plan.Guarantees[i];
            GuaranteeStations.Ask(s.Of(s.Platforms, guarantee.Beneficiary), s.Of(s.Guarantees, i), s.Of(s.Platforms, guarantee.Guarantor));
        }

        for (int i = 0; i < _plan.Platforms.Count; i++)
            GuaranteeStations.Answer(_plan.EntityOfPlatform(i), period, s.Of(s.Platforms, i));

        for (int i = 0; i < _plan.Guarantees.Count; i++)
        {
            GuaranteePlan guarantee = _plan.Guarantees[i];
            GuaranteeStations.Pay(
                _plan.EntityOfPlatform(guarantee.Beneficiary), period, s.Of(s.Platforms, guarantee.Guarantor), s.Of(s.Guarantees, i), s.Of(s.Platforms, guarantee.Beneficiary));
        }
    }
}
