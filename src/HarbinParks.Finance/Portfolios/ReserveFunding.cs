namespace HarbinParks.Finance.Portfolios;

/// <summary>Where the debt-service reserve comes from (偿债准备金来源).</summary>
public enum ReserveFunding
{
    /// <summary>From cash, its target rising evenly over some years (逐年建立).</summary>
    BuildUp,

    /// <summary>From the sponsors, at the end of the first year with debt service (股东一次注入).</summary>
    Funded,
}
