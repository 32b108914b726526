namespace HarbinParks.Finance;

/// <summary>What marks the paths that cross a line (原因): a driver's mean on them against all paths.</summary>
/// <param name="Id">Driver id.</param>
/// <param name="Name">Name in Chinese.</param>
/// <param name="Deviations">Difference of means in standard deviations of the driver; the sign tells the direction.</param>
/// <param name="StandardError">Monte Carlo error of it.</param>
public sealed record WarningDriver(string Id, string Name, double Deviations, double StandardError);
