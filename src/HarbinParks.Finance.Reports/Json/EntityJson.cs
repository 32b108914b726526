using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance.Reports.Json;

/// <summary>Writes deals, levels, platforms, parks and the city: objects keyed by id, series keyed by indicator, crossings keyed by rule.</summary>
internal sealed class EntityJson(ResultsJson json, IReadOnlyList<int> years)
{
    private static readonly string[] _quantiles = ["p5", "p25", "p50", "p75", "p95", "p99"];

    /// <summary>Writes entities that have nothing but series.</summary>
    /// <param name="key">Key of the section.</param>
    /// <param name="entities">Entities.</param>
    public void Entities(string key, IReadOnlyList<EntityReport> entities)
    {
        json.OpenObjectAt(key);
        foreach (EntityReport entity in entities)
        {
            json.OpenObjectAt(entity.Id);
            json.Text("name", entity.Name);
            Series(entity);
            json.CloseObject();
        }

        json.CloseObject();
    }

    /// <summary>Writes the city; its id stands inside, since its section holds one entity only.</summary>
    /// <param name="city">City.</param>
    public void City(EntityReport city)
    {
        json.OpenObjectAt("city");
        json.Text("id", city.Id);
        json.Text("name", city.Name);
        Series(city);
        json.CloseObject();
    }

    /// <summary>Writes parks.</summary>
    /// <param name="parks">Parks.</param>
    public void Parks(IReadOnlyList<ParkReport> parks)
    {
        json.OpenObjectAt("parks");
        foreach (ParkReport park in parks)
        {
            json.OpenObjectAt(park.Id);
            json.Text("name", park.Name);
            json.Text("class", park.Class);
            json.Text("host", park.Host);
            json.Text("hostName", park.HostName);
            json.Text("insideOf", park.InsideOf);
            json.Texts("deals", park.Deals);
            Series(park);
            json.CloseObject();
        }

        json.CloseObject();
    }

    /// <summary>Writes deals.</summary>
    /// <param name="deals">Deals.</param>
    public void Deals(IReadOnlyList<DealReport> deals)
    {
        json.OpenObjectAt("deals");
        foreach (DealReport deal in deals)
        {
            json.OpenObjectAt(deal.Id);
            json.Text("name", deal.Name);
            json.Text("park", deal.Park);
            json.Texts("payers", deal.Payers);
            json.Text("sector", deal.Sector);
            json.Text("mode", deal.Mode);
            json.Number("investment", deal.Investment);
            json.Flag("illustrative", deal.Illustrative);
            Financing(deal);
            MinimumCover(deal.MinimumCover);
            LoanLife(deal.LoanLifeCover);
            Estimate("unfundedProbability", deal.UnfundedProbability);
            Estimate("defaultProbability", deal.DefaultProbability);
            Series(deal);
            json.CloseObject();
        }

        json.CloseObject();
    }

    private void Financing(DealReport deal)
    {
        json.OpenObjectAt("financeability");
        json.Flag("financeable", deal.Financeability.Financeable);
        json.Text("reason", deal.Financeability.Reason);
        json.Text("english", deal.Financeability.English);
        json.CloseObject();
    }

    private void MinimumCover(DistributionReport? cover)
    {
        if (cover is null)
        {
            json.Null("minimumCover");
            return;
        }

        json.OpenObjectAt("minimumCover");
        json.NumberOrNull("baseCase", cover.BaseCase);
        json.Number("mean", cover.Mean.Value);
        json.Number("standardError", cover.Mean.StandardError);
        json.Number("definedShare", cover.DefinedShare);
        for (int level = 0; level < _quantiles.Length; level++)
        {
            json.NumberOrNull(_quantiles[level], cover.Quantiles?[level]);
        }

        Crossings(cover.Crossings);
        json.CloseObject();
    }

    private void LoanLife(Sizing.LoanLife? life)
    {
        if (life is null)
        {
            json.Null("loanLifeCover");
            return;
        }

        json.OpenObjectAt("loanLifeCover");
        json.Whole("firstRepayment", life.FirstRepayment);
        json.Number("atFirstRepayment", life.AtFirstRepayment);
        json.Number("lowest", life.Lowest);
        json.CloseObject();
    }

    private void Estimate(string key, EstimateReport estimate)
    {
        json.OpenObjectAt(key);
        json.Number("value", estimate.Value);
        json.Number("standardError", estimate.StandardError);
        json.CloseObject();
    }

    private void Series(EntityReport entity)
    {
        json.OpenObjectAt("series");
        foreach (SeriesReport series in entity.Series)
        {
            json.OpenObjectAt(series.Indicator);
            json.Text("name", series.Name);
            json.Text("englishName", series.EnglishName);
            json.Text("unit", series.Unit);
            json.Text("definition", series.Definition);
            json.Text("definitionText", series.DefinitionText);
            json.Wholes("years", years);
            json.Numbers("baseCase", series.BaseCase);
            json.Numbers("mean", series.Mean);
            json.Numbers("standardError", series.StandardError);
            json.Numbers("definedShare", series.DefinedShare);
            for (int level = 0; level < _quantiles.Length; level++)
            {
                Quantile(_quantiles[level], series.Quantiles?[level]);
            }

            Crossings(series.Crossings);
            json.CloseObject();
        }

        json.CloseObject();
    }

    private void Alerts(AlertProbabilities alerts)
    {
        json.OpenObjectAt("alerts");
        json.Number("yellow", alerts.Yellow);
        json.Number("orange", alerts.Orange);
        json.Number("red", alerts.Red);
        json.CloseObject();
    }

    private void Quantile(string key, IReadOnlyList<double?>? values)
    {
        if (values is null)
        {
            json.Null(key);
        }
        else
        {
            json.Numbers(key, values);
        }
    }

    private void Crossings(IReadOnlyList<CrossingReport> crossings)
    {
        json.OpenObjectAt("crossings");
        foreach (CrossingReport crossing in crossings)
        {
            json.OpenObjectAt(crossing.Line);
            json.Text("name", crossing.Name);
            json.Number("line", crossing.Threshold);
            json.Text("document", crossing.Document);
            json.Text("article", crossing.Article);
            json.Text("endedOn", JsonNames.DateOrNone(crossing.EndedOn));
            json.Text("status", JsonNames.Of(crossing.Status));
            json.Text("kind", JsonNames.Of(crossing.Kind));
            Alerts(crossing.Alerts);
            json.Text("comparison", JsonNames.Of(crossing.Comparison));
            json.Flags("drawn", crossing.Drawn);
            json.Flags("reference", crossing.Reference);
            json.Numbers("probability", crossing.Probability);
            json.Numbers("standardError", crossing.StandardError);
            json.Numbers("low", crossing.Low);
            json.Numbers("high", crossing.High);
            json.Numbers("anyYearProbability", crossing.AnyYearProbability);
            json.Numbers("anyYearStandardError", crossing.AnyYearStandardError);
            if (crossing.MedianFirstYear is int year)
            {
                json.Whole("medianFirstYear", year);
            }
            else
            {
                json.Null("medianFirstYear");
            }

            json.Numbers("firstYearProbability", crossing.FirstYearProbability);
            json.Flag("alreadyCrossed", crossing.AlreadyCrossed);
            json.CloseObject();
        }

        json.CloseObject();
    }
}
