using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.ValueForMoney;

/// <summary>One line of the score sheet (评分表).</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Weight">Its weight; null where the sheet does not hold it.</param>
/// <param name="Experts">Number of experts who scored it.</param>
/// <param name="Score">Mean of their scores without the highest and the lowest; null with fewer than three experts.</param>
public sealed record QualitativeRow(QualitativeIndicator Indicator, double? Weight, int Experts, double? Score);
