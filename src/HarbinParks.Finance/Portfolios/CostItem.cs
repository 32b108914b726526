using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>One cost (成本分项): an amount of the first operating year with its yearly change, or a share of revenue.</summary>
/// <param name="Id">Name within the deal.</param>
/// <param name="FirstYear">Cost of the first year (首年金额).</param>
/// <param name="Escalation">Yearly change, up or down (年递增,可为负).</param>
/// <param name="ShareOfRevenue">Part of revenue beside it (占收入比例,如特许权使用费).</param>
/// <param name="FollowsLoad">Whether it moves with the load by operating year (是否随负荷).</param>
public sealed record CostItem(string Id, Figure<Money> FirstYear, Figure<Rate> Escalation, Figure<Share> ShareOfRevenue, bool FollowsLoad);
