namespace HarbinParks.Finance.Portfolios;

/// <summary>Class of a park (园区类别).</summary>
public enum ParkClass
{
    /// <summary>National development zone (国家级开发区).</summary>
    National,

    /// <summary>Provincial development zone (省级开发区).</summary>
    Provincial,

    /// <summary>Other industrial park of table 2 (其他重点产业园区).</summary>
    Industrial,

    /// <summary>Service cluster of table 3 (服务业集聚区).</summary>
    ServiceCluster,

    /// <summary>Counted by the plan but not named (未列名园区).</summary>
    Unnamed,
}
