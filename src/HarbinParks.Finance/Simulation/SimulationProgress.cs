namespace HarbinParks.Finance.Simulation;

/// <summary>How far a run is.</summary>
/// <param name="DonePaths">Paths finished.</param>
/// <param name="Paths">Paths in all.</param>
public readonly record struct SimulationProgress(long DonePaths, long Paths);
