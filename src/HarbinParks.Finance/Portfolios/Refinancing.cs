using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>Replacement of a loan's balance by a new loan on new terms (再融资).</summary>
public sealed record Refinancing
{
    /// <summary>Calendar year at whose start the new terms begin.</summary>
    public required int Year { get; init; }

    /// <summary>Years over which the balance is then repaid, without grace.</summary>
    public required int RepaymentYears { get; init; }

    /// <summary>How it is then repaid: equal principal or annuity.</summary>
    public required Repayment Repayment { get; init; }

    /// <summary>How the new rate is set.</summary>
    public required RateBasis RateBasis { get; init; }

    /// <summary>New fixed rate or spread.</summary>
    public required Figure<Rate> RateOrSpread { get; init; }

    /// <summary>New multiple of the long rate.</summary>
    public required Figure<Number> Multiple { get; init; }

    /// <summary>Fee ÷ balance, due with the first interest of the new loan (再融资费率); null for none.</summary>
    public Figure<Share>? Fee { get; init; }
}
