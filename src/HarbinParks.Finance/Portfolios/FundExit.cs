namespace HarbinParks.Finance.Portfolios;

/// <summary>Who pays a guidance fund what it has not got back when it leaves (基金退出付款方).</summary>
public enum FundExit
{
    /// <summary>The sponsors buy it out (社会资本方受让).</summary>
    Sponsors,

    /// <summary>The government has promised to buy it out (政府承诺回购).</summary>
    Government,
}
