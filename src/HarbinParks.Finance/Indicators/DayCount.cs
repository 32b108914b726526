namespace HarbinParks.Finance.Indicators;

/// <summary>How the days between two dates become years (计息天数惯例).</summary>
public enum DayCount
{
    /// <summary>Actual days ÷ 365, leap years too (实际/365 固定): Excel's XIRR and XNPV.</summary>
    Actual365Fixed,

    /// <summary>Actual days ÷ 360 (实际/360): Chinese loans count interest days so.</summary>
    Actual360,

    /// <summary>Actual days of each calendar year ÷ the days of that year, 365 or 366 (实际/实际 ISDA).</summary>
    ActualActualIsda,

    /// <summary>Months of 30 days as American bonds count them (30/360 SIA): the last day of February counts as the 30th.</summary>
    Thirty360Sia,

    /// <summary>Months of 30 days as swaps count them (30/360 ISDA): a 31st at the end stays one unless the start is a 30th or 31st.</summary>
    Thirty360Isda,

    /// <summary>Months of 30 days as European bonds count them (30E/360): every 31st counts as the 30th.</summary>
    Thirty360European,
}
