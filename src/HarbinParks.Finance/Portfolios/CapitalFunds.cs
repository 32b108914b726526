namespace HarbinParks.Finance.Portfolios;

/// <summary>Where the shareholders' project capital comes from (资本金来源).</summary>
public enum CapitalFunds
{
    /// <summary>The shareholders' own funds (自有资金).</summary>
    Own,

    /// <summary>Borrowed by the shareholders (债务性资金充当资本金).</summary>
    Borrowed,
}
