namespace HarbinParks.Finance;

/// <summary>An estimate never travels without its error.</summary>
/// <param name="Value">Estimate.</param>
/// <param name="StandardError">Its Monte Carlo standard error, same unit.</param>
public readonly record struct EstimateReport(double Value, double StandardError);
