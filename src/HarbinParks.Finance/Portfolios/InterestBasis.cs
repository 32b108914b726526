namespace HarbinParks.Finance.Portfolios;

/// <summary>On which balance interest is due in operation (计息基础).</summary>
public enum InterestBasis
{
    /// <summary>On the balance at the start of the period (期初余额).</summary>
    Opening,

    /// <summary>On the mean of opening and closing balance: the instalment is paid evenly through the period (平均余额).</summary>
    Average,
}
