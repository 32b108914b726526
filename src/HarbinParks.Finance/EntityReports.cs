using HarbinParks.Finance.Indicators;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Sizing;
using HarbinParks.Finance.Warnings;

namespace HarbinParks.Finance;

/// <summary>Puts what a run counted into the report's entities.</summary>
/// <param name="findings">What the run counted.</param>
/// <param name="sized">What was found for deals whose financing the model leaves open.</param>
internal sealed class EntityReports(RunFindings findings, SizedPortfolio sized)
{
    private readonly SimulationPlan _plan = findings.Plan;

    /// <summary>Payers.</summary>
    public IReadOnlyList<EntityReport> Payers() =>
    [
        .. Enumerable.Range(0, _plan.Payers.Count).Select(i => Entity(SimulationPlan.EntityOfPayer(i), ObservationPlan.PayerRow(i), ObservationPlan.PayerRows)),
    ];

    /// <summary>Platforms.</summary>
    public IReadOnlyList<EntityReport> Platforms() =>
    [
        .. Enumerable.Range(0, _plan.Platforms.Count).Select(i => Entity(_plan.EntityOfPlatform(i), _plan.Observations.PlatformRow(i), ObservationPlan.PlatformRows)),
    ];

    /// <summary>Perimeters.</summary>
    public IReadOnlyList<EntityReport> Perimeters() =>
    [
        .. Enumerable.Range(0, _plan.Perimeters.Count).Select(i => Entity(_plan.EntityOfPerimeter(i), _plan.Observations.PerimeterRow(i), ObservationPlan.PerimeterRows)),
    ];

    /// <summary>The consolidated city.</summary>
    public EntityReport City() => Entity(0, _plan.Observations.CityRow, ObservationPlan.CityRows);

    /// <summary>Parks.</summary>
    public IReadOnlyList<ParkReport> Parks()
    {
        List<ParkReport> parks = [];
        for (int i = 0; i < _plan.Parks.Count; i++)
        {
            Park park = _plan.Portfolio.Parks[i];
            parks.Add(new ParkReport
            {
                Id = park.Id,
                Name = park.Name,
                Class = ChineseNames.Of(park.Class),
                Host = park.Payer,
                HostName = _plan.Portfolio.Payers[_plan.Parks[i].Host].Name,
                InsideOf = park.InsideOf,
                Deals = [.. _plan.Portfolio.Deals.Where(deal => deal.Park == park.Id).Select(deal => deal.Id)],
                Series = Series(_plan.Observations.ParkRow(i), ObservationPlan.ParkRows),
            });
        }

        return parks;
    }

    /// <summary>Deals.</summary>
    public IReadOnlyList<DealReport> Deals()
    {
        List<DealReport> deals = [];
        IReadOnlyList<LoanLife?> lives = DealMetrics.LoanLives(_plan);
        Dictionary<int, LoanLife?> lifeOfDeal = Enumerable.Range(0, lives.Count).ToDictionary(i => _plan.Companies[i].Works.Deal, i => lives[i]);
        for (int i = 0; i < _plan.Portfolio.Deals.Count; i++)
        {
            Deal deal = _plan.Portfolio.Deals[i];
            int row = _plan.Observations.DealRow(i);
            bool company = deal is PppDeal;
            deals.Add(new DealReport
            {
                Id = deal.Id,
                Name = deal.Name,
                Park = deal.Park,
                Payers = [.. deal.Payers.Select(share => share.Payer)],
                Sector = ChineseNames.Of(deal.Sector),
                Mode = ChineseNames.Of(deal),
                Investment = deal.Investment.Value.Yuan,
                Illustrative = deal.Illustrative,
                Financeability = company ? Financed(deal.Id, row) : new Financeability(true, "", ""),
                MinimumCover = company ? findings.AtEnd(row + OfDeal(IndicatorCatalogue.MinimumCover)) : null,
                LoanLifeCover = lifeOfDeal.GetValueOrDefault(i),
                UnfundedProbability = company ? findings.State(row + OfDeal(IndicatorCatalogue.Unfunded)) : default,
                DefaultProbability = company ? findings.State(row + OfDeal(IndicatorCatalogue.Default)) : default,
                Series = Series(row, company ? 2 : 1),
            });
        }

        return deals;
    }

    /// <summary>Equation 86: a deal can be financed where a financing was found that the model leaves open, the base case covers the debt service of every tested year and all works are funded.</summary>
    private Financeability Financed(string deal, int row)
    {
        if (sized.Find(deal)?.Infeasibility is Infeasibility infeasible)
            return new(false, "无法融资:" + infeasible.Chinese, "Cannot be financed: " + infeasible.English);

        if (findings.BaseCase.Value(row + OfDeal(IndicatorCatalogue.Unfunded), _plan.Years - 1) is double unfunded && unfunded > 1)
        {
            return new(
                false,
                FormattableString.Invariant($"无法融资:基准情形下建设资金缺口 {unfunded / 1e4:F0} 万元,备用资本金与备用贷款均已用尽。"),
                FormattableString.Invariant($"Cannot be financed: in the base case {unfunded / 1e4:F0} 万元 of the works have no source; standby equity and standby loan are used up."));
        }

        int? worst = null;
        double lowest = double.MaxValue;
        for (int t = 0; t < _plan.Years; t++)
        {
            if (findings.BaseCase.Value(row + OfDeal(IndicatorCatalogue.CoverRatio), t) is double cover && cover < lowest)
            {
                lowest = cover;
                worst = t;
            }
        }

        return worst is int year && lowest < 1
            ? new(
                false,
                FormattableString.Invariant($"无法融资:基准情形 {_plan.FirstYear + year} 年现金流只够偿还应付本息的 {lowest:F2} 倍。"),
                FormattableString.Invariant($"Cannot be financed: in {_plan.FirstYear + year} the base case's cash flow covers {lowest:F2} of the debt service."))
            : new(true, "", "");
    }

    private static int OfDeal(Indicator indicator) => ObservationPlan.PlaceOf(ObservationPlan.OfDeal, indicator);

    private EntityReport Entity(int entity, int row, int rows) => new()
    {
        Id = _plan.Entities[entity].Id,
        Name = _plan.Entities[entity].Name,
        Series = Series(row, rows),
    };

    private IReadOnlyList<SeriesReport> Series(int row, int rows) => [.. Enumerable.Range(row, rows).Select(findings.Yearly)];
}
