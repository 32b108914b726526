using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>Subsidy of the interest on senior loans in operation (贷款贴息): paid first by the company, given back a year later (先付后贴).</summary>
public sealed record InterestSubsidy
{
    /// <summary>Payer that gives it (出资财政); null for the payers of the deal by their shares.</summary>
    public string? Payer { get; init; }

    /// <summary>Part of the interest paid that is given back (贴息比例).</summary>
    public required Figure<Share> Part { get; init; }

    /// <summary>Most that is given for a year (年度贴息上限); null for no bound.</summary>
    public Figure<Money>? YearlyCap { get; init; }

    /// <summary>Years from the opening whose interest is subsidised (贴息年限).</summary>
    public required int Years { get; init; }
}
