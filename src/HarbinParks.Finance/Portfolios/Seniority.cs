namespace HarbinParks.Finance.Portfolios;

/// <summary>In which rank a loan is served (清偿顺序).</summary>
public enum Seniority
{
    /// <summary>Senior: the cover ratio is measured on it, unpaid service is default (优先级).</summary>
    Senior,

    /// <summary>Junior: after the senior service and its reserve; unpaid service is arrears, not default (次级).</summary>
    Junior,

    /// <summary>Shareholders' loan: served as cash allows, unpaid interest is added to the loan (股东借款).</summary>
    Shareholder,
}
