namespace HarbinParks.Finance.Statistics;

/// <summary>Where the error of an estimate comes from.</summary>
public enum ErrorSource
{
    /// <summary>The spread of the paths, which are independent of each other (Philox).</summary>
    Paths,

    /// <summary>The spread between the 32 replicates, the only independent parts of a run with scrambled Sobol points.</summary>
    Replicates,
}
