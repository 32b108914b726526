using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>One thing sold (收入分项): quantity × price of the first operating year, each with its yearly change.</summary>
/// <param name="Id">Name within the deal.</param>
/// <param name="Quantity">Quantity of the first year, in any unit (首年数量).</param>
/// <param name="Price">Yuan per that unit in the first year (首年单价).</param>
/// <param name="Degradation">Part of the quantity lost a year (年衰减).</param>
/// <param name="PriceGrowth">Growth of the price a year (年涨价).</param>
public sealed record RevenueItem(string Id, Figure<Number> Quantity, Figure<Number> Price, Figure<Share> Degradation, Figure<Rate> PriceGrowth);
