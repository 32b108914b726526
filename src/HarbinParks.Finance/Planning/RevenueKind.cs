namespace HarbinParks.Finance.Planning;

/// <summary>How a company's revenue is computed (收入类型).</summary>
public enum RevenueKind
{
    /// <summary>No user payments.</summary>
    Availability,

    /// <summary>Sewage treatment.</summary>
    Sewage,

    /// <summary>Heating.</summary>
    Heating,

    /// <summary>Water or gas by net revenue.</summary>
    Supply,

    /// <summary>Waste treatment.</summary>
    Waste,

    /// <summary>Toll road.</summary>
    Toll,

    /// <summary>Water by volume.</summary>
    Water,

    /// <summary>Gas by volume.</summary>
    Gas,

    /// <summary>Rows by operating year, given or made from items.</summary>
    Scheduled,
}
