using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Tests.Projection;

namespace HarbinParks.Finance.Tests.Simulation;

/// <summary>A part of the Harbin model that many paths can be run of: six deals of three kinds, their payers, two platforms with a guarantee, eight years.</summary>
internal static class ReducedHarbin
{
    private static readonly string[] _deals = ["binxi-roads", "binxi-heating", "limin-sewage", "limin-bridge-bt", "wuchang-waste", "hanan-bridge"];
    private static readonly string[] _payers = ["binxian", "hulan", "wuchang", "pingfang"];

    /// <summary>Its plan.</summary>
    public static SimulationPlan Plan { get; } = Compile(HarbinCase.Portfolio);

    private static SimulationPlan Compile(Portfolio harbin) => HarbinCase.Compile(harbin with
    {
        LastYear = harbin.FirstYear + 7,
        Deals = [.. harbin.Deals.Where(deal => _deals.Contains(deal.Id))],
        Payers = [.. harbin.Payers.Where(payer => _payers.Contains(payer.Id))],
        Parks = [.. harbin.Parks.Where(park => _payers.Contains(park.Payer)).Select(park => park with { InsideOf = null })],
        Perimeters = [],
        Platforms = [.. harbin.Platforms.Where(platform => platform.Id is "limin-co" or "binxi-co")],
    });
}
