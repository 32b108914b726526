namespace HarbinParks.Finance.Portfolios;

/// <summary>Major maintenance by operating year, with the reserve built for it (大修与大修准备金).</summary>
/// <param name="Events">Works by operating year; may be empty.</param>
/// <param name="HandOver">Works in the last year of operation (移交大修); its year is not read. Null for none.</param>
public sealed record MajorMaintenanceTerms(IReadOnlyList<MaintenanceEvent> Events, MaintenanceEvent? HandOver);
