using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Projection;

/// <summary>State of works. One per lane group; stations read and write it.</summary>
internal struct WorksState<T>
    where T : struct, INumberLane<T>
{
    /// <summary>1 where the deal was signed and has not ended early.</summary>
    public T Active;

    /// <summary>Whole years of delay.</summary>
    public T Delay;

    /// <summary>First period after construction.</summary>
    public T Opening;

    /// <summary>Final cost ÷ budget, before the cost index.</summary>
    public T Overrun;

    /// <summary>Final cost ÷ budget of land and resettlement; read only where they run over by a class of their own.</summary>
    public T LandOverrun;

    /// <summary>Construction cost so far.</summary>
    public T Spent;
}
