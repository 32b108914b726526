using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>How a platform's year falls on its quarters (季度分布): parts of the year's amount in order, adding up to 100 %; an empty list is a quarter each.</summary>
/// <param name="Ebitda">Parts of EBITDA.</param>
/// <param name="Interest">Parts of interest.</param>
/// <param name="Maturities">Parts of principal falling due.</param>
public sealed record PlatformQuarters(IReadOnlyList<Figure<Share>> Ebitda, IReadOnlyList<Figure<Share>> Interest, IReadOnlyList<Figure<Share>> Maturities)
{
    /// <summary>Quarters of a year.</summary>
    public const int Count = 4;

    /// <summary>Four equal quarters.</summary>
    public static PlatformQuarters Even { get; } = new([], [], []);
}
