using HarbinParks.Finance.Affordability;
using HarbinParks.Finance.Models;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Tests.Models;
using HarbinParks.Finance.Tests.Projection;
using HarbinParks.Finance.ValueForMoney;

namespace HarbinParks.Finance.Tests.Affordability;

/// <summary>The published viability gap of a ring road (exam bank), alone in its model, with settings laid over it.</summary>
internal static class RingRoadCase
{
    /// <summary>Subsidy of the ten subsidy years as published, 万元.</summary>
    public static IReadOnlyList<double> Published { get; } =
        [9044.46, 9568.68, 10119.12, 10697.07, 11303.93, 11941.12, 12610.18, 13312.69, 14050.32, 14824.84];

    private static readonly RunSettings _run = new() { Paths = 64, Seed = 3, Threads = 2 };

    /// <summary>The model with settings.</summary>
    public static ModelReading Read(params (string Key, string Value)[] settings)
        => ModelReader.Read(Path.Combine(ModelFolder.Models, "examples", "published-cases"), [], [.. settings.Select(pair => KeyValuePair.Create(pair.Key, pair.Value))]);

    /// <summary>The portfolio with the ring road alone.</summary>
    public static Portfolio Alone(params (string Key, string Value)[] settings)
    {
        ModelReading reading = Read(settings);
        Assert.Equal([], reading.Problems);
        return reading.Portfolio! with { Deals = [.. reading.Portfolio.Deals.Where(deal => deal.Id == "ring-road")] };
    }

    /// <summary>Its evaluation.</summary>
    public static AffordabilityReport Afford(params (string Key, string Value)[] settings)
        => AffordabilityAssessment.Run(Alone(settings), HarbinCase.Rules, SubsidyBasis.Formula, _run, null, CancellationToken.None);

    /// <summary>Its value for money.</summary>
    public static ValueForMoneyReport Value(params (string Key, string Value)[] settings)
        => ValueForMoneyAssessment.Run(Alone(settings), HarbinCase.Rules, "ring-road", _run, null, CancellationToken.None);
}
