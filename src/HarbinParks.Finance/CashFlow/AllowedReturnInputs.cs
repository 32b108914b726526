using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>Terms of a tariff set by allowed revenue, units off.</summary>
/// <param name="EquityReturn">Return on equity.</param>
/// <param name="Leverage">Debt ÷ assets.</param>
/// <param name="DesignLoadFloor">Load below which idle capacity is not paid for.</param>
/// <param name="TaxFactor">Tax ÷ profit after tax.</param>
/// <param name="Life">Years over which the assets are written off.</param>
public sealed record AllowedReturnInputs(Input EquityReturn, Input Leverage, Input DesignLoadFloor, Input TaxFactor, Input Life);
