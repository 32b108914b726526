using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Sampling;

namespace HarbinParks.Finance.Projection;

/// <summary>State of one block of paths: arrays of entity × lane group, made once per worker. Nothing is allocated while it runs.</summary>
internal sealed class BlockState<T>
    where T : struct, INumberLane<T>
{
    /// <summary>Room for a block.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="lanes">Paths of a block: a multiple of the number's lanes.</param>
    public BlockState(SimulationPlan plan, int lanes)
    {
        Groups = lanes / T.Count;
        Draws = new DrawBlock(plan.Draws, lanes);
        Innovations = new T[CityDraws.Correlated * Groups];
        City = new CityState<T>[Groups];
        Flows = new BudgetFlow<T>[Groups];
        Parks = Rows<ParkState<T>>(plan.Parks.Count + 1);
        Payers = Rows<PayerState<T>>(plan.Payers.Count);
        Accounts = Rows<AccountState<T>>(plan.Accounts);
        Claims = Rows<ClaimState<T>>(plan.Claims.Count);
        CompanyWorks = Rows<WorksState<T>>(plan.Companies.Count);
        Companies = Rows<CompanyState<T>>(plan.Companies.Count);
        Loans = Rows<LoanState<T>>(plan.Loans);
        Vats = Rows<VatState<T>>(plan.Vats);
        Treasuries = Rows<TreasuryState<T>>(plan.Treasuries);
        Distributions = Rows<DistributionState<T>>(plan.Distributions);
        Reviews = Rows<PriceHistory<T>>(1 + plan.Companies.Select(company => company.ReviewSlot).DefaultIfEmpty(-1).Max());
        Followed = Rows<PriceHistory<T>>(1 + plan.Companies.Select(company => company.FollowedSlot).DefaultIfEmpty(-1).Max());
        Waiting = Rows<T>((1 + plan.Companies.Select(company => company.PaymentLagSlot).DefaultIfEmpty(-1).Max()) * plan.PeriodsPerYear);
        BuybackWorks = Rows<WorksState<T>>(plan.Buybacks.Count);
        Buybacks = Rows<BuybackState<T>>(plan.Buybacks.Count);
        PlatformLoanWorks = Rows<WorksState<T>>(plan.PlatformLoans.Count);
        PlatformLoans = Rows<PlatformLoanState<T>>(plan.PlatformLoans.Count);
        Platforms = Rows<PlatformState<T>>(plan.Platforms.Count);
        Ladders = Rows<T>(plan.Platforms.Sum(platform => platform.Rows));
        Guarantees = Rows<GuaranteeState<T>>(plan.Guarantees.Count);
        GovernmentDuties = Rows<GovernmentDutyState<T>>(plan.GovernmentDuties.Count);
        Supports = Rows<SupportState<T>>(plan.Supports);
        Terminations = Rows<TerminationState<T>>(plan.Terminations);
    }

    /// <summary>Lane groups of a block.</summary>
    public int Groups { get; }

    /// <summary>Random draws.</summary>
    public DrawBlock Draws { get; }

    /// <summary>Correlated innovations of the year [factor × group].</summary>
    public T[] Innovations { get; }

    /// <summary>The city.</summary>
    public CityState<T>[] City { get; }

    /// <summary>Budget flows of the payer at work.</summary>
    public BudgetFlow<T>[] Flows { get; }

    /// <summary>Parks, and one more where claims of no park go.</summary>
    public ParkState<T>[] Parks { get; }

    /// <summary>Payers.</summary>
    public PayerState<T>[] Payers { get; }

    /// <summary>Accounts.</summary>
    public AccountState<T>[] Accounts { get; }

    /// <summary>Claims.</summary>
    public ClaimState<T>[] Claims { get; }

    /// <summary>Works of project companies.</summary>
    public WorksState<T>[] CompanyWorks { get; }

    /// <summary>Project companies.</summary>
    public CompanyState<T>[] Companies { get; }

    /// <summary>Loans of the project companies.</summary>
    public LoanState<T>[] Loans { get; }

    /// <summary>Tax on turnover of the companies that have one.</summary>
    public VatState<T>[] Vats { get; }

    /// <summary>What companies have beside their operation.</summary>
    public TreasuryState<T>[] Treasuries { get; }

    /// <summary>Distributions of the companies that have terms for them.</summary>
    public DistributionState<T>[] Distributions { get; }

    /// <summary>Indices of reviewed tariffs in the last years, by the slot of the company.</summary>
    public PriceHistory<T>[] Reviews { get; }

    /// <summary>Prices that companies follow late, by the slot of the company.</summary>
    public PriceHistory<T>[] Followed { get; }

    /// <summary>Government payments earned and not yet due, by the slot of the company and the period of the year.</summary>
    public T[] Waiting { get; }

    /// <summary>Works of build–transfer deals.</summary>
    public WorksState<T>[] BuybackWorks { get; }

    /// <summary>Build–transfer deals.</summary>
    public BuybackState<T>[] Buybacks { get; }

    /// <summary>Works of platform-loan deals.</summary>
    public WorksState<T>[] PlatformLoanWorks { get; }

    /// <summary>Platform-loan deals.</summary>
    public PlatformLoanState<T>[] PlatformLoans { get; }

    /// <summary>Platforms.</summary>
    public PlatformState<T>[] Platforms { get; }

    /// <summary>Debt taken up by platforms, by the year in which it falls due.</summary>
    public T[] Ladders { get; }

    /// <summary>Guarantees.</summary>
    public GuaranteeState<T>[] Guarantees { get; }

    /// <summary>Guarantees of budget levels for platforms.</summary>
    public GovernmentDutyState<T>[] GovernmentDuties { get; }

    /// <summary>Support of project companies that have some.</summary>
    public SupportState<T>[] Supports { get; }

    /// <summary>Early ends of deals that may have one.</summary>
    public TerminationState<T>[] Terminations { get; }

    /// <summary>The lane groups of one entity.</summary>
    /// <param name="rows">Array of entity × group.</param>
    /// <param name="entity">Index of the entity.</param>
    public Span<TState> Of<TState>(TState[] rows, int entity) => rows.AsSpan(entity * Groups, Groups);

    private TState[] Rows<TState>(int entities) => new TState[entities * Groups];
}
