using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>What a platform is given and gives after the base year, and what it can pledge, units off. Arrays run by quarter from the first year's first.</summary>
public sealed record InjectionInputs
{
    /// <summary>Cash received in the quarter, less cash given to other platforms, yuan.</summary>
    public required Input[] Cash { get; init; }

    /// <summary>Other assets received in the quarter, less those given, at booked value, yuan.</summary>
    public required Input[] Booked { get; init; }

    /// <summary>Land received so far, less land given, at booked value, yuan.</summary>
    public required Input[] Land { get; init; }

    /// <summary>Other assets received so far, less those given, at booked value, yuan.</summary>
    public required Input[] Other { get; init; }

    /// <summary>What lenders lend on injected land at the base year's land market, yuan.</summary>
    public required Input[] LandCapacity { get; init; }

    /// <summary>What lenders lend on other injected assets at the base year's prices, yuan.</summary>
    public required Input[] OtherCapacity { get; init; }

    /// <summary>Debt of the base year for which injected assets are pledged, yuan.</summary>
    public required Input Pledged { get; init; }
}
