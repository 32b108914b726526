using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>An asset injected into a platform (注入资产), read for legality alone: the balance sheet states what is in it already.</summary>
/// <param name="Id">Id within its platform.</param>
/// <param name="Kind">What is injected.</param>
/// <param name="From">Id of the budget level or platform that gives it (注入方).</param>
/// <param name="Day">Day of the injection (注入日).</param>
/// <param name="Amount">Value at which it is booked (入账价值).</param>
public sealed record InjectedAsset(string Id, InjectedAssetKind Kind, string From, DateOnly Day, Figure<Money> Amount);
