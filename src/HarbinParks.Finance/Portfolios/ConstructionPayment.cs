namespace HarbinParks.Finance.Portfolios;

/// <summary>How the construction part of a government payment is spread (建设成本付费方式).</summary>
public enum ConstructionPayment
{
    /// <summary>Level annuity at the contract's return (等额年金).</summary>
    Annuity,

    /// <summary>The growing payment of 财金〔2015〕21号 (21号文公式).</summary>
    Formula21,
}
