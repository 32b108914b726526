using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>Compensation at a termination for one cause (终止补偿).</summary>
/// <param name="DebtShare">Part of the outstanding debt (债务补偿比例).</param>
/// <param name="EquityShare">Part of the sponsors' equity paid in and not distributed (资本金补偿比例).</param>
public sealed record Compensation(Figure<Share> DebtShare, Figure<Share> EquityShare);
