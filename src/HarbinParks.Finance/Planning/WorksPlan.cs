using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Planning;

/// <summary>What every deal has: works that are built, perhaps late and dear.</summary>
public sealed record WorksPlan
{
    /// <summary>Index of the deal in the portfolio, which is its account.</summary>
    public required int Deal { get; init; }

    /// <summary>Construction terms.</summary>
    public required ConstructionInputs Construction { get; init; }

    /// <summary>Periods a year of these works: those of the plan for a project company, 1 for others.</summary>
    public required int PeriodsPerYear { get; init; }

    /// <summary>Periods of the plan in one of these works: names belong to the last of them.</summary>
    public int PlanPeriods { get; init; } = 1;

    /// <summary>Location of the log overrun of land and resettlement; read where their spend stands apart.</summary>
    public Input LandOverrunLocation { get; init; }

    /// <summary>Scale of it.</summary>
    public Input LandOverrunScale { get; init; }

    /// <summary>Draw of it, once per path; −1 where it has none.</summary>
    public int LandOverrunDraw { get; init; } = -1;

    /// <summary>First period of construction; negative where it began before the first simulated year.</summary>
    public required int Start { get; init; }

    /// <summary>Planned first period after construction.</summary>
    public required int PlannedOpening { get; init; }

    /// <summary>Location of the log overrun.</summary>
    public required Input OverrunLocation { get; init; }

    /// <summary>Scale of the log overrun.</summary>
    public required Input OverrunScale { get; init; }

    /// <summary>Probabilities of a delay of at most 0, 1, 2 … years, the last left out.</summary>
    public required Input[] DelayCumulative { get; init; }

    /// <summary>Probability that the deal is signed; 1 for a signed one.</summary>
    public required Input ClosingProbability { get; init; }

    /// <summary>Draw of the overrun, once per path.</summary>
    public required int OverrunDraw { get; init; }

    /// <summary>Draw of the delay, once per path.</summary>
    public required int DelayDraw { get; init; }

    /// <summary>Draw of the signing, once per path.</summary>
    public required int ClosingDraw { get; init; }

    /// <summary>Length of a period in years.</summary>
    public double PeriodYears => 1.0 / PeriodsPerYear;

    /// <summary>Period of the plan under which what happens in a period is named.</summary>
    /// <param name="period">Period of these works.</param>
    public int NamedIn(int period) => (period + 1) * PlanPeriods - 1;

    /// <summary>Whether works may go on in a period.</summary>
    /// <param name="period">Period; negative before the first simulated year.</param>
    public bool BuildsIn(int period) => period >= Start && period < PlannedOpening + Construction.LargestDelay * PeriodsPerYear;

    /// <summary>Whether a period is the first of a calendar year.</summary>
    /// <param name="period">Period; negative before the first simulated year.</param>
    public bool BeginsYear(int period) => period % PeriodsPerYear == 0;

    /// <summary>Whether a period is the last of a calendar year.</summary>
    /// <param name="period">Period; negative before the first simulated year.</param>
    public bool ClosesYear(int period) => (period + 1) % PeriodsPerYear == 0;

    /// <summary>Year since the planned opening in which a period lies, 0 first.</summary>
    /// <param name="period">A period from the planned opening on.</param>
    public int YearOf(int period) => (period - PlannedOpening) / PeriodsPerYear;

    /// <summary>Calendar years from that of the planned opening to that of a period, 0 first.</summary>
    /// <param name="period">A period from the planned opening on.</param>
    public int CalendarYearOf(int period) => Floor(period) - Floor(PlannedOpening);

    private int Floor(int period) => period >= 0 ? period / PeriodsPerYear : -((PeriodsPerYear - 1 - period) / PeriodsPerYear);
}
