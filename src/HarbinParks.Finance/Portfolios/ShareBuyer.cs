namespace HarbinParks.Finance.Portfolios;

/// <summary>Who promises to buy the private party's shares back (股权回购方).</summary>
public enum ShareBuyer
{
    /// <summary>A budget level or a body of it (政府方).</summary>
    Government,

    /// <summary>A platform company for the government (平台公司代政府回购).</summary>
    Platform,

    /// <summary>The other sponsors (其他股东).</summary>
    Sponsors,
}
