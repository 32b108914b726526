namespace HarbinParks.Finance.Portfolios;

/// <summary>The seven kinds of infrastructure that the plan names (七类基础设施).</summary>
public enum Sector
{
    /// <summary>Road (道路).</summary>
    Road,

    /// <summary>Bridge or culvert (桥涵).</summary>
    Bridge,

    /// <summary>Sewage treatment (污水处理).</summary>
    Sewage,

    /// <summary>Waste treatment (垃圾处理).</summary>
    Waste,

    /// <summary>Water supply (供水).</summary>
    Water,

    /// <summary>Heating (供热).</summary>
    Heating,

    /// <summary>Gas supply (供气).</summary>
    Gas,
}
