using HarbinParks.Finance.Indicators;

namespace HarbinParks.Finance.Planning;

/// <summary>What a run observes (观测计划): rows in a fixed order: payers, platforms, parks, deals, city, perimeters. The observer fills them in this order.</summary>
public sealed record ObservationPlan
{
    /// <summary>Indicators of a payer, in the order of its rows.</summary>
    public static IReadOnlyList<Indicator> OfPayer { get; } =
    [
        IndicatorCatalogue.PppShare, IndicatorCatalogue.PppDue, IndicatorCatalogue.PppRoom, IndicatorCatalogue.Expenditure,
        IndicatorCatalogue.DebtRatioNarrow, IndicatorCatalogue.DebtRatioWide, IndicatorCatalogue.WideDebt, IndicatorCatalogue.DebtServiceRatio,
        IndicatorCatalogue.GeneralInterestShare, IndicatorCatalogue.SpecialInterestShare, IndicatorCatalogue.QuotaUse,
        IndicatorCatalogue.OverdueRatio, IndicatorCatalogue.Arrears, IndicatorCatalogue.NewDebtRatio, IndicatorCatalogue.DebtToGdp,
    ];

    /// <summary>Indicators of a platform.</summary>
    public static IReadOnlyList<Indicator> OfPlatform { get; } =
    [
        IndicatorCatalogue.PlatformLeverage, IndicatorCatalogue.CashToShortDebt, IndicatorCatalogue.InterestCover, IndicatorCatalogue.Arrears, IndicatorCatalogue.CallsUnpaid,
        IndicatorCatalogue.QuarterlyLiquidity, IndicatorCatalogue.LowestQuarterCash, IndicatorCatalogue.QuarterlyShortfall, IndicatorCatalogue.ShortDebtShare, IndicatorCatalogue.MaturityWall,
        IndicatorCatalogue.MortgageRoom, IndicatorCatalogue.GovernmentDutyPaid, IndicatorCatalogue.GovernmentDutyUnpaid, IndicatorCatalogue.RescuePaid,
    ];

    /// <summary>Indicators of a park.</summary>
    public static IReadOnlyList<Indicator> OfPark { get; } = [IndicatorCatalogue.PppShareContribution, IndicatorCatalogue.DebtContribution, IndicatorCatalogue.ParkOutput];

    /// <summary>Indicators of a deal: a deal without a loan of its own has the first only.</summary>
    public static IReadOnlyList<Indicator> OfDeal { get; } =
        [IndicatorCatalogue.GovernmentDue, IndicatorCatalogue.CoverRatio, IndicatorCatalogue.MinimumCover, IndicatorCatalogue.Unfunded, IndicatorCatalogue.Default];

    /// <summary>Indicators of the consolidated city.</summary>
    public static IReadOnlyList<Indicator> OfCity { get; } =
    [
        IndicatorCatalogue.PppShare, IndicatorCatalogue.PppDue, IndicatorCatalogue.Expenditure, IndicatorCatalogue.DebtRatioNarrow,
        IndicatorCatalogue.DebtRatioWide, IndicatorCatalogue.WideDebt, IndicatorCatalogue.Arrears, IndicatorCatalogue.DebtToGdp, IndicatorCatalogue.ParkOutput,
    ];

    /// <summary>Indicators of a perimeter.</summary>
    public static IReadOnlyList<Indicator> OfPerimeter { get; } =
        [IndicatorCatalogue.ConsolidatedDebt, IndicatorCatalogue.InternalClaims, IndicatorCatalogue.ConsolidatedDebtRatio];

    /// <summary>Rows of one perimeter.</summary>
    public static int PerimeterRows => OfPerimeter.Count;

    /// <summary>Rows of one payer.</summary>
    public static int PayerRows => OfPayer.Count;

    /// <summary>Rows of one platform.</summary>
    public static int PlatformRows => OfPlatform.Count;

    /// <summary>Rows of one park.</summary>
    public static int ParkRows => OfPark.Count;

    /// <summary>Rows of one deal.</summary>
    public static int DealRows => OfDeal.Count;

    /// <summary>Rows of the city.</summary>
    public static int CityRows => OfCity.Count;

    /// <summary>Place of an indicator among the rows of an entity.</summary>
    /// <param name="indicators">Indicators of the entity's kind, for example <see cref="OfDeal"/>.</param>
    /// <param name="indicator">The indicator.</param>
    /// <exception cref="ArgumentException">Entities of the kind have no such row.</exception>
    public static int PlaceOf(IReadOnlyList<Indicator> indicators, Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicators);
        ArgumentNullException.ThrowIfNull(indicator);
        for (int place = 0; place < indicators.Count; place++)
        {
            if (indicators[place] == indicator)
                return place;
        }

        throw new ArgumentException($"There is no row of {indicator.Id}.", nameof(indicator));
    }

    /// <summary>Number of payers.</summary>
    public required int Payers { get; init; }

    /// <summary>Number of platforms.</summary>
    public required int Platforms { get; init; }

    /// <summary>Number of parks.</summary>
    public required int Parks { get; init; }

    /// <summary>Number of deals.</summary>
    public required int Deals { get; init; }

    /// <summary>Rows in order.</summary>
    public required IReadOnlyList<ObservedRow> Rows { get; init; }

    /// <summary>Crossings whose paths are looked at apart.</summary>
    public required IReadOnlyList<Condition> Conditions { get; init; }

    /// <summary>First row of a payer.</summary>
    /// <param name="payer">Index of the payer.</param>
    public static int PayerRow(int payer) => payer * PayerRows;

    /// <summary>First row of a platform.</summary>
    /// <param name="platform">Index of the platform.</param>
    public int PlatformRow(int platform) => Payers * PayerRows + platform * PlatformRows;

    /// <summary>First row of a park.</summary>
    /// <param name="park">Index of the park.</param>
    public int ParkRow(int park) => PlatformRow(Platforms) + park * ParkRows;

    /// <summary>First row of a deal.</summary>
    /// <param name="deal">Index of the deal in the portfolio.</param>
    public int DealRow(int deal) => ParkRow(Parks) + deal * DealRows;

    /// <summary>First row of the city.</summary>
    public int CityRow => DealRow(Deals);

    /// <summary>First row of a perimeter.</summary>
    /// <param name="perimeter">Index of the perimeter.</param>
    public int PerimeterRow(int perimeter) => CityRow + CityRows + perimeter * PerimeterRows;
}
