using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>Terms of an early end, units off. Shares by cause are read in the order company, government, force majeure.</summary>
public sealed record TerminationInputs
{
    /// <summary>Part of the outstanding debt that is compensated, by cause; entry 0 stands for none.</summary>
    public required InputTable DebtShare { get; init; }

    /// <summary>Part of the sponsors' equity that is compensated, by cause; entry 0 stands for none.</summary>
    public required InputTable EquityShare { get; init; }

    /// <summary>Old arrears ÷ a year's payments that put the government at fault.</summary>
    public required Input ArrearsThreshold { get; init; }

    /// <summary>Yearly probability of force majeure.</summary>
    public required Input ForceMajeure { get; init; }
}
