namespace HarbinParks.Finance.Affordability;

/// <summary>The four heads of a deal in a year, yuan (四项支出责任).</summary>
/// <param name="Equity">E, equity (股权投资).</param>
/// <param name="Subsidy">S, operating subsidy (运营补贴).</param>
/// <param name="Risk">R by the method of the deal (风险承担).</param>
/// <param name="Matching">K, matching inputs (配套投入).</param>
/// <param name="RiskMethods">R by all methods.</param>
public sealed record ResponsibilityYear(double Equity, double Subsidy, double Risk, double Matching, RiskResponsibility RiskMethods)
{
    /// <summary>Sum of the heads.</summary>
    public double Total => Equity + Subsidy + Risk + Matching;
}
