using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Planning;

/// <summary>One platform of the plan.</summary>
/// <param name="Terms">Terms, units off.</param>
/// <param name="Payer">Index of the payer that owns it.</param>
/// <param name="Tenor">Years after which debt taken up anew falls due.</param>
/// <param name="FirstRung">Its first row among the rungs of all platforms' ladders: one for each year of the tenor and one for the year at work, and as many again for secured debt.</param>
/// <param name="Injections">Assets given to it, given by it or pledged; null where there are none.</param>
/// <param name="Frozen">By year, whether lenders lend nothing against a pledge.</param>
public sealed record PlatformPlan(PlatformInputs Terms, int Payer, int Tenor, int FirstRung, InjectionInputs? Injections, IReadOnlyList<bool> Frozen)
{
    /// <summary>Quarters of a year.</summary>
    public const int Quarters = PlatformQuarters.Count;

    /// <summary>Rows of its ladder.</summary>
    public int Rungs => Tenor + 1;

    /// <summary>Rows of its ladder and of its secured debt.</summary>
    public int Rows => Injections is null ? Rungs : 2 * Rungs;

    /// <summary>Row of what falls due in a year: rows are used again, which no year as far as the tenor sees.</summary>
    /// <param name="year">The year at work, or one at most the tenor later.</param>
    public int RungOf(int year) => FirstRung + year % Rungs;

    /// <summary>Row of what falls due of its secured debt in a year.</summary>
    /// <param name="year">Likewise.</param>
    public int SecuredRungOf(int year) => FirstRung + Rungs + year % Rungs;
}
