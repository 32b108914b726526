using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Sizing;

/// <summary>One figure of a PPP deal that can be moved (杠杆): what sensitivities are taken with respect to.</summary>
/// <remarks>Immutable. A portfolio is never changed: moving a lever gives another portfolio.</remarks>
public sealed class DealLever
{
    // Far below any change that matters, far above rounding: the error of a central difference is about its square, relative to the lever.
    private const double RelativeStep = 1.0 / 65536;

    private readonly Func<PppDeal, double> _get;
    private readonly Func<PppDeal, double, PppDeal> _set;

    internal DealLever(string dealId, string id, string chinese, string english, string unit, (double Lowest, double Highest) range, Func<PppDeal, double> get, Func<PppDeal, double, PppDeal> set)
    {
        DealId = dealId;
        Id = id;
        Chinese = chinese;
        English = english;
        Unit = unit;
        (Lowest, Highest) = range;
        _get = get;
        _set = set;
    }

    /// <summary>Id of the deal.</summary>
    public string DealId { get; }

    /// <summary>Stable id of the lever within a deal, for example <c>investment</c>.</summary>
    public string Id { get; }

    /// <summary>Chinese name.</summary>
    public string Chinese { get; }

    /// <summary>English name.</summary>
    public string English { get; }

    /// <summary>Unit of its value: <c>yuan</c>, <c>share</c> (a fraction), <c>rate</c> (a fraction a year), <c>multiple</c>, or a physical unit such as <c>yuan/m³</c>.</summary>
    public string Unit { get; }

    /// <summary>Lowest value that it can take.</summary>
    public double Lowest { get; }

    /// <summary>Highest value that it can take.</summary>
    public double Highest { get; }

    /// <summary>Whether it counts whole years: such a lever has no derivative.</summary>
    public bool IsWhole { get; internal init; }

    /// <summary>Its value in a portfolio, in its unit.</summary>
    /// <param name="portfolio">A portfolio that has the deal.</param>
    /// <exception cref="ArgumentException">The portfolio has no PPP deal of that id.</exception>
    public double Get(Portfolio portfolio)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        return _get(DealOf(portfolio));
    }

    /// <summary>The portfolio with this one figure moved; its source then says so.</summary>
    /// <param name="portfolio">A portfolio that has the deal.</param>
    /// <param name="value">New value in the lever's unit, <see cref="Lowest"/> to <see cref="Highest"/>.</param>
    /// <exception cref="ArgumentException">The portfolio has no PPP deal of that id.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Outside that range, or not a number.</exception>
    public Portfolio Set(Portfolio portfolio, double value)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        if (!(value >= Lowest && value <= Highest))
            throw new ArgumentOutOfRangeException(nameof(value), value, $"The lever '{Id}' of the deal '{DealId}' lies in [{Lowest}, {Highest}] {Unit}.");

        PppDeal old = DealOf(portfolio);
        PppDeal moved = _set(old, value);
        return portfolio with { Deals = [.. portfolio.Deals.Select(deal => ReferenceEquals(deal, old) ? moved : deal)] };
    }

    /// <summary>Three rising values a step apart, one of them the given: in the middle, or at an end where the lever's range ends.</summary>
    internal (double Low, double Middle, double High) Around(double value)
    {
        // Shares and rates act through 1 ± x, so their steps are measured against 1; anything else against itself.
        double step = RelativeStep * (Unit is "share" or "rate" || value == 0 ? 1 : Math.Abs(value));
        double low = value - step < Lowest ? value : value + step > Highest ? value - 2 * step : value - step;
        return (low, low + step, low + 2 * step);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{DealId}:{Id}";

    private PppDeal DealOf(Portfolio portfolio) => portfolio.Deals.OfType<PppDeal>().FirstOrDefault(deal => deal.Id == DealId)
        ?? throw new ArgumentException($"The portfolio '{portfolio.Id}' has no PPP deal '{DealId}', whose lever '{Id}' was asked for.", nameof(portfolio));
}
