using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Models.Reading;

/// <summary>Reads what a project company has beside its operation: reserves, working capital, major maintenance.</summary>
internal static class TreasuryReading
{
    private const int UsualBuildUp = 2;

    /// <summary>Debt-service reserve; null where none is written.</summary>
    public static DebtReserveTerms? DebtReserve(ModelSection deal)
        => deal.OptionalSection("debtReserve") is ModelSection section
            ? new DebtReserveTerms(section.ChoiceOr("funding", ReserveFunding.BuildUp), section.IntegerOr("buildUpYears", 1, 20, UsualBuildUp))
            : null;

    /// <summary>Working capital; null where none is written.</summary>
    public static WorkingCapitalTerms? WorkingCapital(ModelSection deal)
        => deal.OptionalSection("workingCapital") is ModelSection section
            ? new WorkingCapitalTerms
            {
                UserDays = section.IntegerOr("userDays", 0, 365, 0),
                GovernmentDays = section.IntegerOr("governmentDays", 0, 365, 0),
                PayableDays = section.IntegerOr("payableDays", 0, 365, 0),
                Initial = section.OptionalFigure("initial", Quantities.PartOfDeal),
            }
            : null;

    /// <summary>Major maintenance; null where none is written.</summary>
    public static MajorMaintenanceTerms? MajorMaintenance(ModelSection deal)
    {
        if (deal.OptionalSection("majorMaintenance") is not ModelSection section)
            return null;

        List<MaintenanceEvent> events = [];
        foreach ((string _, ModelSection one) in section.OptionalSection("events")?.Entries() ?? [])
        {
            events.Add(new MaintenanceEvent(
                one.Integer("year", 1, 60), one.Figure("amount", Quantities.PartOfDeal), one.IntegerOr("repeatEvery", 1, 60, 0), one.IntegerOr("leadYears", 1, 60, 0)));
        }

        return new MajorMaintenanceTerms(
            events,
            section.OptionalSection("handOver") is ModelSection last
                ? new MaintenanceEvent(0, last.Figure("amount", Quantities.PartOfDeal), 0, last.IntegerOr("leadYears", 1, 60, 0))
                : null);
    }
}
