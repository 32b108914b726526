namespace HarbinParks.Finance.Models.Reading;

/// <summary>What works earn in operation: picks the record of operating terms.</summary>
internal enum OperationKind
{
    /// <summary>No user income.</summary>
    Availability,

    /// <summary>Volume times charge.</summary>
    Sewage,

    /// <summary>Gate fee and power sales.</summary>
    Waste,

    /// <summary>Water or gas by net revenue.</summary>
    Supply,

    /// <summary>Heated area times price.</summary>
    Heating,

    /// <summary>Traffic times toll.</summary>
    Toll,

    /// <summary>Water by volume.</summary>
    Water,

    /// <summary>Gas by volume.</summary>
    Gas,

    /// <summary>Rows by operating year.</summary>
    Schedule,

    /// <summary>Items with their own growth.</summary>
    Items,
}
