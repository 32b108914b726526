using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Planning;

/// <summary>One PPP project company of the plan (项目公司).</summary>
public sealed record CompanyPlan
{
    /// <summary>Its works.</summary>
    public required WorksPlan Works { get; init; }

    /// <summary>Sector.</summary>
    public required Sector Sector { get; init; }

    /// <summary>Whether it has operating terms of its sector, or is paid for availability.</summary>
    public required bool PaidForAvailability { get; init; }

    /// <summary>Index of its park.</summary>
    public required int Park { get; init; }

    /// <summary>Last period of operation; the end does not move with a delay.</summary>
    public required int LastOperation { get; init; }

    /// <summary>Loan terms.</summary>
    public required LoanInputs Loan { get; init; }

    /// <summary>Government payment; null where users alone pay.</summary>
    public required PaymentInputs? Payment { get; init; }

    /// <summary>Operating terms.</summary>
    public required OperationInputs Operation { get; init; }

    /// <summary>Years between tariff reviews; 0 for none.</summary>
    public required int ReviewEvery { get; init; }

    /// <summary>Government's share of the project capital.</summary>
    public required Input GovernmentEquityShare { get; init; }

    /// <summary>Reserve target ÷ a year's debt service.</summary>
    public required Input ReserveShare { get; init; }

    /// <summary>1 ÷ years of amortisation by delay: entry [largest delay − delay].</summary>
    public required InputTable AmortisationByDelay { get; init; }

    /// <summary>Tax rate by operating year, holiday in it.</summary>
    public required InputTable TaxRate { get; init; }

    /// <summary>Years for which a loss can be used.</summary>
    public required int LossExpiryYears { get; init; }

    /// <summary>Location of the log demand level.</summary>
    public required Input DemandLocation { get; init; }

    /// <summary>Scale of the log demand level.</summary>
    public required Input DemandScale { get; init; }

    /// <summary>Draw of the demand level, once per path.</summary>
    public required int DemandDraw { get; init; }

    /// <summary>Yearly draw of the collection rate.</summary>
    public required int CollectionDraw { get; init; }

    /// <summary>Yearly draw of the performance score.</summary>
    public required int PerformanceDraw { get; init; }

    /// <summary>Terms of collection and performance, common to all companies.</summary>
    public required ServiceInputs Service { get; init; }

    /// <summary>Whether it operates in a period if it opened in time.</summary>
    /// <param name="period">Period.</param>
    public bool OperatesIn(int period) => period >= Works.PlannedOpening && period <= LastOperation;

    /// <summary>Whether tariffs are reviewed in a period.</summary>
    /// <param name="period">Period.</param>
    public bool ReviewsIn(int period) => ReviewEvery > 0 && period > Works.PlannedOpening && (period - Works.PlannedOpening) % ReviewEvery == 0;
}
