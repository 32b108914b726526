namespace HarbinParks.Finance.Planning;

/// <summary>A perimeter of consolidation by places in the plan.</summary>
/// <param name="Payers">Indices of its payers.</param>
/// <param name="Platforms">Indices of its platforms, and whether the payer that recognises part of their debt belongs to it too.</param>
/// <param name="Parks">Indices of its parks whose host is outside.</param>
/// <param name="HostedParks">Indices of its parks whose host is inside: their part stands in the host's debt.</param>
/// <param name="Guarantees">Indices of guarantees from one of its platforms to another.</param>
/// <param name="Duties">Indices of guarantees from one of its payers for one of its platforms.</param>
public sealed record PerimeterPlan(
    IReadOnlyList<int> Payers, IReadOnlyList<(int Platform, bool Recognised)> Platforms, IReadOnlyList<int> Parks, IReadOnlyList<int> HostedParks, IReadOnlyList<int> Guarantees,
    IReadOnlyList<int> Duties);
