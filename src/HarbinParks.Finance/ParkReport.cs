namespace HarbinParks.Finance;

/// <summary>Results of one park: where it has no treasury, its contribution to the host level (园区).</summary>
public sealed record ParkReport : EntityReport
{
    /// <summary>Class of the park in Chinese.</summary>
    public required string Class { get; init; }

    /// <summary>Id of the host level whose lines judge it (承担财政).</summary>
    public required string Host { get; init; }

    /// <summary>Name of the host level.</summary>
    public required string HostName { get; init; }

    /// <summary>Park that holds it, or null.</summary>
    public required string? InsideOf { get; init; }

    /// <summary>Ids of its deals.</summary>
    public required IReadOnlyList<string> Deals { get; init; }
}
