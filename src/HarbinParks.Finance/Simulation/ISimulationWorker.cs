namespace HarbinParks.Finance.Simulation;

/// <summary>A worker of whatever number type: chosen once per run, called once per chunk.</summary>
internal interface ISimulationWorker
{
    /// <summary>Projects a chunk of paths and hands its statistics over; gives the chunk up where the run is cancelled.</summary>
    /// <param name="chunk">Index of the chunk.</param>
    /// <param name="paths">Its paths.</param>
    /// <param name="cancel">Ends the run.</param>
    void Run(int chunk, int paths, CancellationToken cancel);
}
