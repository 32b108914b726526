using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>An asset injected into a platform (注入资产): the balance sheet of the base year holds those of its day and before; later ones enter in the quarter of their day.</summary>
/// <param name="Id">Id within its platform.</param>
/// <param name="Kind">What is injected.</param>
/// <param name="From">Id of the budget level or platform that gives it (注入方).</param>
/// <param name="Day">Day of the injection (注入日).</param>
/// <param name="Amount">Value at which it is booked (入账价值), at the land market and prices of the base year.</param>
public sealed record InjectedAsset(string Id, InjectedAssetKind Kind, string From, DateOnly Day, Figure<Money> Amount)
{
    /// <summary>Part of the value that lenders take off (折扣率); null where it is that of all platforms.</summary>
    public Figure<Share>? Haircut { get; init; }

    /// <summary>Part of what is left that lenders lend on it (抵押率); null where it is that of all platforms.</summary>
    public Figure<Share>? MortgageShare { get; init; }

    /// <summary>Debt for which it is pledged at the end of the base year (已抵押金额); null for none.</summary>
    public Figure<Money>? Pledged { get; init; }

    /// <summary>Whether its value moves with the land market, and not with consumer prices.</summary>
    public bool IsLand => Kind is InjectedAssetKind.GrantedLand or InjectedAssetKind.ReserveLand;

    /// <summary>Equation 136: what lenders lend on one yuan of its value: (1 − haircut) × mortgage share.</summary>
    /// <param name="behaviour">What holds for all platforms.</param>
    /// <returns>0 for cash, which is no pledge, for reserve land and public assets, which may not be one, and where no haircut or mortgage share is stated.</returns>
    public double LentOnAYuan(PlatformBehaviour behaviour)
    {
        ArgumentNullException.ThrowIfNull(behaviour);
        return Kind is InjectedAssetKind.OperatingAsset or InjectedAssetKind.ConcessionRight or InjectedAssetKind.GrantedLand
            && (Haircut ?? behaviour.InjectionHaircut) is Figure<Share> haircut
            && (MortgageShare ?? behaviour.MortgageShare) is Figure<Share> share
                ? (1 - haircut.Value.Fraction) * share.Value.Fraction
                : 0;
    }
}
