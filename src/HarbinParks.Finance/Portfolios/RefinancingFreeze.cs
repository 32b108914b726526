using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>Years in which lenders all but stop lending to platforms (平台融资冻结): they refinance a small part whatever the tests say, and nothing against a pledge.</summary>
/// <param name="FirstYear">First calendar year.</param>
/// <param name="Years">Number of years.</param>
/// <param name="RefinancingShare">Part of what falls due that they still refinance, unless less would be refinanced anyway.</param>
public sealed record RefinancingFreeze(int FirstYear, int Years, Figure<Share> RefinancingShare)
{
    /// <summary>Whether a year is one of them.</summary>
    /// <param name="year">Calendar year.</param>
    public bool Includes(int year) => year >= FirstYear && year < FirstYear + Years;
}
