using System.Runtime.CompilerServices;
using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Projection;

/// <summary>State of a project company. One per lane group; stations read and write it.</summary>
internal struct CompanyState<T>
    where T : struct, INumberLane<T>
{
    /// <summary>Demand level against forecast.</summary>
    public T Demand;

    /// <summary>Collection rate less its mean.</summary>
    public T CollectionDeviation;

    /// <summary>Collection rate of the year.</summary>
    public T Collection;

    /// <summary>Performance score of the year.</summary>
    public T Performance;

    /// <summary>Price of the fuel or gas bought against its trend, in the year that the price of the product follows.</summary>
    public T FollowedPrice;

    /// <summary>Reviewed tariff, base year 1.</summary>
    public T TariffIndex;

    /// <summary>Interest during construction so far.</summary>
    public T InterestCapitalised;

    /// <summary>Standby equity used.</summary>
    public T StandbyEquity;

    /// <summary>Standby loan drawn.</summary>
    public T StandbyLoan;

    /// <summary>Works that nobody funded, so far.</summary>
    public T Unfunded;

    /// <summary>What the works of the period draw on all loans.</summary>
    public T Draw;

    /// <summary>Equity paid in for budgeted works so far; read where equity comes first.</summary>
    public T EquityForWorks;

    /// <summary>Equity paid in during the period, standby equity apart.</summary>
    public T EquityPaid;

    /// <summary>Equity paid in by the government so far; kept only where it is not amortised or lowers the payment base.</summary>
    public T EquityPaidByGovernment;

    /// <summary>Paid in by shareholders in the period for working capital and the debt reserve.</summary>
    public T OtherPaidIn;

    /// <summary>The government's part of the capital due in the period.</summary>
    public T GovernmentEquityDue;

    /// <summary>Government equity that the sponsors paid in its place and have not got back.</summary>
    public T Bridged;

    /// <summary>Construction grant on the works of the period; kept only where there is one.</summary>
    public T Grant;

    /// <summary>Construction grants so far; kept only where there is one.</summary>
    public T Grants;

    /// <summary>Government cash of the period that is the company's to use.</summary>
    public T GovernmentCash;

    /// <summary>Senior interest that the loans ask in the period, with unpaid service of earlier ones and its penalty.</summary>
    public T InterestClaimed;

    /// <summary>Senior principal that they ask.</summary>
    public T PrincipalClaimed;

    /// <summary>Junior service that they ask; kept only where there are ranks.</summary>
    public T JuniorClaimed;

    /// <summary>What shareholders' loans ask; kept only where there are ranks.</summary>
    public T ShareholderClaimed;

    /// <summary>Part of senior interest and arrears that was paid.</summary>
    public T PaidInterestShare;

    /// <summary>Part of senior principal that was paid.</summary>
    public T PaidPrincipalShare;

    /// <summary>Part of junior service that was paid; kept only where there are ranks.</summary>
    public T PaidJuniorShare;

    /// <summary>Part of the service of shareholders' loans that was paid; kept only where there are ranks.</summary>
    public T PaidShareholderShare;

    /// <summary>Senior interest and principal scheduled in the period.</summary>
    public T Service;

    /// <summary>Cash for debt service in the period.</summary>
    public T CashForDebt;

    /// <summary>Senior balances after the instalments of the period; kept only where a cash sweep may repay them.</summary>
    public T SeniorBalance;

    /// <summary>Part of the senior balance that a cash sweep repays in the period.</summary>
    public T SweptShare;

    /// <summary>Cash of the period beside what is earned, operating cost and income tax; kept only where a company has such.</summary>
    public T OtherCash;

    /// <summary>Cash kept from the last period.</summary>
    public T Cash;

    /// <summary>Senior service and arrears left unpaid.</summary>
    public T LoanArrears;

    /// <summary>Owed to contractors and suppliers.</summary>
    public T SupplierArrears;

    /// <summary>Debt-service reserve.</summary>
    public T Reserve;

    /// <summary>Tax losses by the years left.</summary>
    public LossClasses<T> Losses;

    /// <summary>Paid by users in the period.</summary>
    public T UserRevenue;

    /// <summary>Operating cost of the period.</summary>
    public T Cost;

    /// <summary>Government payment due in the period, for the service of the period or of a year before.</summary>
    public T SubsidyDue;

    /// <summary>Taxable income of the year so far, interest and amortisation apart.</summary>
    public T YearIncome;

    /// <summary>Interest of the year so far, paid or not.</summary>
    public T YearInterest;

    /// <summary>Amortisation of the year so far.</summary>
    public T YearAmortisation;

    /// <summary>Cash available for debt service of the year so far.</summary>
    public T YearCash;

    /// <summary>Senior service of the year so far.</summary>
    public T YearService;

    /// <summary>Income tax of the year.</summary>
    public T Tax;

    /// <summary>Cover ratio of the year; 0 where there is none.</summary>
    public T Cover;

    /// <summary>1 where the year has a cover ratio.</summary>
    public T HasCover;

    /// <summary>Lowest cover ratio so far.</summary>
    public T MinimumCover;

    /// <summary>1 once a year had a cover ratio.</summary>
    public T EverCover;

    /// <summary>Years in a row with unpaid service.</summary>
    public T UnpaidYears;

    /// <summary>1 once in default.</summary>
    public T Defaulted;

    /// <summary>Paid out in the year.</summary>
    public T Distribution;

    private T _earnedUserRevenue;
    private T _earnedUsageFee;
    private T _earnedCost;
    private T _earnedCostInSubsidy;
    private T _earnedVolume;
    private T _earnedIndexedCost;
    private T _earnedSeasonalCost;

    /// <summary>What the year of operation earns and costs, before the government pays.</summary>
    /// <remarks>Kept number by number: a whole struct of vectors would be built elsewhere and copied.</remarks>
    public Operation<T> Earned
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        readonly get => new(_earnedUserRevenue, _earnedUsageFee, _earnedCost, _earnedCostInSubsidy)
        {
            Volume = _earnedVolume,
            IndexedCost = _earnedIndexedCost,
            SeasonalCost = _earnedSeasonalCost,
        };
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        set
        {
            _earnedUserRevenue = value.UserRevenue;
            _earnedUsageFee = value.UsageFee;
            _earnedCost = value.Cost;
            _earnedCostInSubsidy = value.CostInSubsidy;
            _earnedVolume = value.Volume;
            _earnedIndexedCost = value.IndexedCost;
            _earnedSeasonalCost = value.SeasonalCost;
        }
    }

    /// <summary>What the loans ask in the period, by rank.</summary>
    public readonly LoanClaims<T> Claims
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(InterestClaimed, PrincipalClaimed, JuniorClaimed, ShareholderClaimed);
    }

    /// <summary>Before the first loan is asked what falls due in the period.</summary>
    /// <param name="ranks">Whether there are loans behind the senior ones.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void ClaimNothing(bool ranks)
    {
        InterestClaimed = 0;
        PrincipalClaimed = 0;
        Service = 0;
        SeniorBalance = 0;
        if (ranks)
        {
            JuniorClaimed = 0;
            ShareholderClaimed = 0;
        }
    }
}
