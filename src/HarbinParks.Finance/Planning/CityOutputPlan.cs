using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Planning;

/// <summary>How the output of all parks is summed up (全市园区产值).</summary>
/// <param name="Parks">Indices of the parks with a known output, none inside another of them.</param>
/// <param name="OtherTrend">Output of the base year that belongs to no known park, on the outside view's trend by period, yuan: it moves with the city's industry alone.</param>
public sealed record CityOutputPlan(IReadOnlyList<int> Parks, Input[] OtherTrend);
