namespace HarbinParks.Finance.Portfolios;

/// <summary>How turnover is taxed (流转税计税方法).</summary>
public enum VatMethod
{
    /// <summary>Not modelled: prices and costs are what the company keeps and pays (不计).</summary>
    Off,

    /// <summary>Output tax less input tax (一般计税).</summary>
    General,

    /// <summary>A rate on the price without credit (简易计税).</summary>
    Simple,

    /// <summary>Business tax, before 2016-05-01: a rate on the whole price (营业税).</summary>
    BusinessTax,
}
