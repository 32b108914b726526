namespace HarbinParks.Finance.Portfolios;

/// <summary>What is injected into a platform (注入资产类别).</summary>
public enum InjectedAssetKind
{
    /// <summary>Cash (货币资金).</summary>
    Cash,

    /// <summary>Assets that earn (经营性资产).</summary>
    OperatingAsset,

    /// <summary>A right to operate (特许经营权).</summary>
    ConcessionRight,

    /// <summary>Land granted against its full price (已缴清出让金的土地).</summary>
    GrantedLand,

    /// <summary>Land held in reserve by the state (储备土地).</summary>
    ReserveLand,

    /// <summary>Assets that serve the public and may not be sold: schools, hospitals, parks, streets (公益性资产).</summary>
    PublicAsset,
}
