namespace HarbinParks.Finance.Portfolios;

/// <summary>What an item of an investment pays for (投资构成).</summary>
public enum InvestmentItemKind
{
    /// <summary>Construction and installation works (建安工程费).</summary>
    Works,

    /// <summary>Equipment (设备购置费).</summary>
    Equipment,

    /// <summary>Other engineering costs: design, supervision, management (工程建设其他费).</summary>
    Other,

    /// <summary>Land and resettlement (征地拆迁费): its cost may run over by its own reference class.</summary>
    Land,

    /// <summary>Contingency (预备费).</summary>
    Contingency,
}
