namespace HarbinParks.Finance.Portfolios;

/// <summary>When project capital is paid in (资本金到位方式).</summary>
public enum EquityTiming
{
    /// <summary>With the loan, in proportion (同比例到位).</summary>
    ProRata,

    /// <summary>Before the loan is drawn (资本金先行).</summary>
    First,
}
