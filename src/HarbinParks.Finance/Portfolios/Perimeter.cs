namespace HarbinParks.Finance.Portfolios;

/// <summary>Whose debt is looked at together (合并口径): a park with its platform, a district with its companies, the whole city. Data, not law.</summary>
public sealed record Perimeter
{
    /// <summary>Stable id.</summary>
    public required string Id { get; init; }

    /// <summary>Name in Chinese.</summary>
    public required string Name { get; init; }

    /// <summary>Ids of the payers whose budgets belong to it.</summary>
    public required IReadOnlyList<string> Payers { get; init; }

    /// <summary>Ids of its platforms.</summary>
    public required IReadOnlyList<string> Platforms { get; init; }

    /// <summary>Ids of its parks: their deals count where the host's budget is outside the perimeter, and within it once, with the host.</summary>
    public required IReadOnlyList<string> Parks { get; init; }
}
