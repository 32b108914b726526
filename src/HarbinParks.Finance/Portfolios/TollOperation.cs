using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>A toll road or toll bridge (收费公路、收费桥). City streets carry no toll.</summary>
public sealed record TollOperation : OperatingTerms
{
    /// <summary>Vehicles a day at the opening, once the ramp is done (开通年日均交通量).</summary>
    public required Figure<Number> OpeningTraffic { get; init; }

    /// <summary>Growth of traffic by calendar year (交通量增速).</summary>
    public required Phased<Rate> TrafficGrowth { get; init; }

    /// <summary>Traffic of the first operating year ÷ full traffic (培育期首年比例).</summary>
    public required Figure<Share> OpeningLoad { get; init; }

    /// <summary>Years of ramp-up (培育期).</summary>
    public required int RampYears { get; init; }

    /// <summary>Heavy vehicles ÷ all vehicles (大车比例).</summary>
    public required Figure<Share> HeavyShare { get; init; }

    /// <summary>Toll of a heavy vehicle ÷ that of a car (大车费率倍数).</summary>
    public required Figure<Number> HeavyMultiple { get; init; }

    /// <summary>Toll of a car, yuan (小客车通行费).</summary>
    public required Figure<Number> TollPerVehicle { get; init; }

    /// <summary>Most vehicles a day (通行能力); null for no bound.</summary>
    public required Figure<Number>? TrafficCapacity { get; init; }

    /// <summary>Cost a vehicle, yuan (单车变动成本).</summary>
    public required Figure<Number> VariableCostPerVehicle { get; init; }

    /// <summary>Change of traffic ÷ change of park activity (对园区活动的弹性).</summary>
    public required Figure<Number> ActivityLoading { get; init; }
}
