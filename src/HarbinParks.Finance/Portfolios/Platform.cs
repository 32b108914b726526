using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>A platform company (融资平台公司). Balance-sheet amounts are of the base year's end.</summary>
public sealed record Platform
{
    /// <summary>Stable id.</summary>
    public required string Id { get; init; }

    /// <summary>Name in Chinese.</summary>
    public required string Name { get; init; }

    /// <summary>Id of the payer that owns it and may rescue it.</summary>
    public required string Payer { get; init; }

    /// <summary>Total assets (总资产).</summary>
    public required Figure<Money> Assets { get; init; }

    /// <summary>Of these, land (其中土地).</summary>
    public required Figure<Money> LandAssets { get; init; }

    /// <summary>Total liabilities (总负债).</summary>
    public required Figure<Money> Liabilities { get; init; }

    /// <summary>Interest-bearing debt (有息负债).</summary>
    public required Figure<Money> InterestBearingDebt { get; init; }

    /// <summary>Of it, due within a year (短期有息负债).</summary>
    public required Figure<Money> ShortTermDebt { get; init; }

    /// <summary>Cash (货币资金).</summary>
    public required Figure<Money> Cash { get; init; }

    /// <summary>Earnings before interest, tax, depreciation and amortisation (EBITDA), yearly.</summary>
    public required Figure<Money> Ebitda { get; init; }

    /// <summary>Average interest rate of its debt at the reference long rate.</summary>
    public required Figure<Rate> DebtInterest { get; init; }

    /// <summary>Part of its debt recognised as the payer's hidden debt (认定比例).</summary>
    public required Figure<Share> RecognisedShare { get; init; }

    /// <summary>Guarantees that it has given to other platforms (对外担保).</summary>
    public required IReadOnlyList<Guarantee> Guarantees { get; init; }

    /// <summary>Its debt by the year in which it falls due (到期分布), adding up to the whole; empty where the short-term debt falls due in the first year and the rest evenly over the maturity years.</summary>
    public IReadOnlyList<DebtMaturity> Maturities { get; init; } = [];

    /// <summary>How its year falls on the quarters; null where it is that of all platforms.</summary>
    public PlatformQuarters? Quarters { get; init; }

    /// <summary>Papers by which budget levels stand behind its debt (政府承诺、担保); empty for none.</summary>
    public IReadOnlyList<GovernmentUndertaking> Undertakings { get; init; } = [];

    /// <summary>Assets injected into it (注入资产), by id; empty for none.</summary>
    public IReadOnlyList<InjectedAsset> InjectedAssets { get; init; } = [];
}
