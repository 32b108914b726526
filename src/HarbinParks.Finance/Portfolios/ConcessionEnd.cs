namespace HarbinParks.Finance.Portfolios;

/// <summary>What a delay of the works does to the end of the concession (延误时的合作期届满日).</summary>
public enum ConcessionEnd
{
    /// <summary>Nothing: operating years are lost, as where the company is at fault (届满日不变).</summary>
    Fixed,

    /// <summary>It moves with the opening (届满日顺延).</summary>
    Moves,
}
