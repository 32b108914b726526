namespace HarbinParks.Finance.Portfolios;

/// <summary>What a heat source burns (热源燃料).</summary>
public enum FuelKind
{
    /// <summary>Coal (煤).</summary>
    Coal,

    /// <summary>Natural gas (天然气).</summary>
    Gas,
}
