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

    /// <summary>How its revenue is computed.</summary>
    public required RevenueKind Kind { get; init; }

    /// <summary>Index of its park.</summary>
    public required int Park { get; init; }

    /// <summary>Last period of operation on a path without delay.</summary>
    public required int LastOperation { get; init; }

    /// <summary>Whether a delay moves the end of operation as it moves the opening.</summary>
    public required bool EndMoves { get; init; }

    /// <summary>Its loans, senior ones first.</summary>
    public required IReadOnlyList<LoanPlan> Loans { get; init; }

    /// <summary>Whether it has loans behind the senior ones.</summary>
    public required bool HasRanks { get; init; }

    /// <summary>Cash sweep; null for none.</summary>
    public required SweepPlan? Sweep { get; init; }

    /// <summary>Government payment; null where users alone pay.</summary>
    public required PaymentInputs? Payment { get; init; }

    /// <summary>Operating terms.</summary>
    public required OperationInputs Operation { get; init; }

    /// <summary>Years between tariff reviews; 0 for none.</summary>
    public required int ReviewEvery { get; init; }

    /// <summary>Review of its tariff by formula; null for none.</summary>
    public TariffReviewInputs? Review { get; init; }

    /// <summary>Place of its review among all; −1 for none.</summary>
    public int ReviewSlot { get; init; } = -1;

    /// <summary>Tariff by allowed revenue; null for none.</summary>
    public AllowedReturnInputs? AllowedReturn { get; init; }

    /// <summary>Purchase price that its own price follows; null for none.</summary>
    public FollowedPrice? Follows { get; init; }

    /// <summary>Place of that among all; −1 for none.</summary>
    public int FollowedSlot { get; init; } = -1;

    /// <summary>Whether its heat source burns gas.</summary>
    public bool BurnsGas { get; init; }

    /// <summary>Whether the heat that it buys is metered.</summary>
    public bool HeatIsMetered { get; init; }

    /// <summary>Whether the government pays what the fuel price adds.</summary>
    public bool GovernmentPaysFuel { get; init; }

    /// <summary>Whether a heating contract has connection fees, a fuel link or metered heat.</summary>
    public bool HasHeatExtras => Kind == RevenueKind.Heating && (HeatIsMetered || Follows is not null || Operation.Connections is not null);

    /// <summary>Season within the year; null where periods are alike.</summary>
    public SeasonInputs? Season { get; init; }

    /// <summary>Sharing of operating cost with prices; null where actual prices count.</summary>
    public CostSharingInputs? CostSharing { get; init; }

    /// <summary>Sharing of users' payments where users alone pay; null for none.</summary>
    public SharingInputs? RevenueSharing { get; init; }

    /// <summary>Place of its payments that fall due a year late; −1 where they fall due at once.</summary>
    public int PaymentLagSlot { get; init; } = -1;

    /// <summary>Government's share of the project capital.</summary>
    public required Input GovernmentEquityShare { get; init; }

    /// <summary>Reserve target ÷ a year's debt service.</summary>
    public required Input ReserveShare { get; init; }

    /// <summary>Part of the amortised cost written off in a year, by operating year and delay: entry [operating year × (largest delay + 1) + largest delay − delay].</summary>
    public required InputTable Amortisation { get; init; }

    /// <summary>Whether the government's part of the capital is amortised.</summary>
    public required bool GovernmentEquityAmortised { get; init; }

    /// <summary>Tax rate by operating year, holiday in it.</summary>
    public required InputTable TaxRate { get; init; }

    /// <summary>Years for which a loss can be used.</summary>
    public required int LossExpiryYears { get; init; }

    /// <summary>Part of the reserve's target by operating year; null where it is whole from the first.</summary>
    public InputTable? ReserveBuildUp { get; init; }

    /// <summary>Tax on turnover; null where prices and costs are taken as the company keeps and pays them.</summary>
    public VatPlan? Vat { get; init; }

    /// <summary>Residual value, tax paid late, working capital, major maintenance, a reserve paid in; null for none of them.</summary>
    public TreasuryPlan? Treasury { get; init; }

    /// <summary>Distributions; null where all spare cash goes out.</summary>
    public DistributionPlan? Distribution { get; init; }

    /// <summary>Whether it has cash beside what it earns, costs and pays in income tax.</summary>
    public bool HasOtherCash => Vat is not null || Treasury is not null;

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

    /// <summary>What budgets give beside the payments; null for nothing.</summary>
    public SupportPlan? Support { get; init; }

    /// <summary>When the deal ends early; null where it never does.</summary>
    public TerminationPlan? Termination { get; init; }

    /// <summary>Whether it has an account beside that of its payments.</summary>
    public bool HasSupport => Support is not null || Termination is not null;

    /// <summary>Entry of <see cref="Amortisation"/> for no delay.</summary>
    /// <param name="operatingYear">Years since the planned opening.</param>
    public int AmortisationEntry(int operatingYear) => operatingYear * (Works.Construction.LargestDelay + 1) + Works.Construction.LargestDelay;

    /// <summary>Whether a path may operate in a period.</summary>
    /// <param name="period">Period.</param>
    public bool OperatesIn(int period) => period >= Works.PlannedOpening && period <= LastOperation + (EndMoves ? Works.Construction.LargestDelay * Works.PeriodsPerYear : 0);

    /// <summary>Whether a path may build or operate in a period.</summary>
    /// <param name="period">Period.</param>
    public bool RunsIn(int period) => period >= Works.Start && period <= LastOperation + (EndMoves ? Works.Construction.LargestDelay * Works.PeriodsPerYear : 0);

    /// <summary>Whether a late payment of the last year of operation may fall due in a period.</summary>
    /// <param name="period">Period after the last one of operation.</param>
    public bool PaysLate(int period) => PaymentLagSlot >= 0 && period > LastOperation && OperatesIn(period - Works.PeriodsPerYear);

    /// <summary>Whether tariffs are reviewed in a period.</summary>
    /// <param name="period">First period of a calendar year.</param>
    public bool ReviewsIn(int period)
    {
        int years = (period - Works.PlannedOpening) / Works.PeriodsPerYear;
        return ReviewEvery > 0 && period > Works.PlannedOpening && years > 0 && years % ReviewEvery == 0;
    }

    /// <summary>Whether spare cash repays the senior loans in a period.</summary>
    /// <param name="period">Period.</param>
    public bool SweepsIn(int period) => Sweep is not null && period >= Sweep.First && period <= Sweep.Last && Works.ClosesYear(period);
}
