using HarbinParks.Finance.Planning;

namespace HarbinParks.Finance.Projection;

/// <content>What payers give to platforms at the end of a year.</content>
internal sealed partial class BlockProjection<T>
{
    /// <summary>Payers that own a platform or gave a guarantee for one; the others give nothing.</summary>
    private static int[] Rescuers(SimulationPlan plan)
        => [.. plan.Platforms.Select(platform => platform.Payer).Concat(plan.GovernmentDuties.SelectMany(duty => new[] { duty.Payer, duty.Owner })).Distinct().Order()];

    private void RescuePlatforms(int year)
    {
        BlockState<T> s = State;
        foreach (int i in _rescuers)
            RescueStations.Leave(SimulationPlan.EntityOfPayer(i), year, s.Of(s.Budgets, i), s.Of(s.Payers, i));

        if (_plan.GovernmentDuties.Count > 0)
            AnswerGuarantees(year);

        foreach (int i in _rescuers)
            RescueStations.Rescue(_plan.Fiscal, SimulationPlan.EntityOfPayer(i), year, s.Of(s.Payers, i));
    }

    private void AnswerGuarantees(int year)
    {
        BlockState<T> s = State;
        for (int i = 0; i < _plan.Platforms.Count; i++)
            RescueStations.BeginYear(s.Of(s.Platforms, i));

        for (int i = 0; i < _plan.GovernmentDuties.Count; i++)
            RescueStations.Gather(s.Of(s.GovernmentDuties, i), s.Of(s.Platforms, _plan.GovernmentDuties[i].Platform));

        for (int i = 0; i < _plan.GovernmentDuties.Count; i++)
        {
            GovernmentDutyPlan duty = _plan.GovernmentDuties[i];
            RescueStations.Claim(duty, _plan.EntityOfPlatform(duty.Platform), year, s.Of(s.Platforms, duty.Platform), s.Of(s.GovernmentDuties, i), s.Of(s.Payers, duty.Payer));
        }

        foreach (int i in _rescuers)
            RescueStations.Answer(SimulationPlan.EntityOfPayer(i), year, s.Of(s.Payers, i));

        for (int i = 0; i < _plan.GovernmentDuties.Count; i++)
        {
            GovernmentDutyPlan duty = _plan.GovernmentDuties[i];
            RescueStations.Settle(
                duty, _plan.EntityOfPlatform(duty.Platform), year, s.Of(s.Payers, duty.Payer), s.Of(s.Payers, duty.Owner), s.Of(s.GovernmentDuties, i), s.Of(s.Platforms, duty.Platform));
        }
    }
}
