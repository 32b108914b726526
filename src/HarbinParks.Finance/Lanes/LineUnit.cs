namespace HarbinParks.Finance.Lanes;

/// <summary>How a line is printed.</summary>
public enum LineUnit
{
    /// <summary>Yuan, printed in 万元 or 亿元.</summary>
    Money,

    /// <summary>A share, printed in percent.</summary>
    Share,

    /// <summary>A ratio or factor, printed as a number.</summary>
    Ratio,

    /// <summary>Years or another count.</summary>
    Count,

    /// <summary>A yearly rate, printed in percent.</summary>
    Rate,
}
