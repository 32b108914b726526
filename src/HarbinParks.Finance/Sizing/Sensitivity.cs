namespace HarbinParks.Finance.Sizing;

/// <summary>How one result of a deal answers to one lever (敏感性).</summary>
/// <param name="Output">The result.</param>
/// <param name="Lever">The lever.</param>
/// <param name="Value">The result in the base case, in its unit.</param>
/// <param name="LeverValue">The lever in the portfolio, in its unit.</param>
/// <param name="PerUnit">Derivative of the result: its unit per unit of the lever. Where a rule bends just here, that of the side on which the base case lies.</param>
public sealed record Sensitivity(DealOutput Output, DealLever Lever, double Value, double LeverValue, double PerUnit)
{
    /// <summary>Change of the result, to first order, when the lever grows by 1 % of its own value; 0 where that value is 0.</summary>
    public double PerPercent => PerUnit * LeverValue / 100;
}
