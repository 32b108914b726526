using HarbinParks.Finance.CashFlow;

namespace HarbinParks.Finance.Planning;

/// <summary>One platform of the plan.</summary>
/// <param name="Terms">Terms, units off.</param>
/// <param name="Payer">Index of the payer that owns it.</param>
/// <param name="Tenor">Years after which debt taken up anew falls due.</param>
/// <param name="FirstRung">Its first row among the rungs of all platforms' ladders: one for each year of the tenor and one for the year at work.</param>
public sealed record PlatformPlan(PlatformInputs Terms, int Payer, int Tenor, int FirstRung)
{
    /// <summary>Rows of its ladder.</summary>
    public int Rungs => Tenor + 1;

    /// <summary>Row of what falls due in a year: rows are used again, which no year as far as the tenor sees.</summary>
    /// <param name="year">The year at work, or one at most the tenor later.</param>
    public int RungOf(int year) => FirstRung + year % Rungs;
}
