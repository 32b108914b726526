namespace HarbinParks.Finance.Reports.Json;

/// <summary>Writes in which state an entity is as a whole: its composite level, and its bands as a distribution (综合等级、分档概率).</summary>
internal static class StateJson
{
    /// <summary>Writes the composite levels.</summary>
    /// <param name="json">Writer, in the root.</param>
    /// <param name="composites">Levels, in the order of the report.</param>
    public static void Composites(ResultsJson json, IReadOnlyList<CompositeReport> composites)
    {
        json.OpenListAt("composites");
        for (int index = 0; index < composites.Count; index++)
        {
            CompositeReport composite = composites[index];
            json.OpenObject($"composites[{JsonNames.Index(index)}]");
            json.Text("entityKind", composite.EntityKind);
            json.Text("entity", composite.Entity);
            json.Text("entityName", composite.EntityName);
            json.Text("rule", composite.Rule?.Id);
            json.Text("method", composite.Rule?.Composite is { } terms ? JsonNames.Of(terms.Method) : null);
            json.Text("status", composite.Rule is { } rule ? JsonNames.Of(rule.Status) : null);
            json.Text("level", composite.Level is WarningLevel level ? JsonNames.Of(level) : null);
            if (composite.Year is int year)
                json.Whole("year", year);
            else
                json.Null("year");

            json.OpenListAt("members");
            foreach (CompositeMember member in composite.Members)
            {
                json.OpenObject(member.Indicator);
                json.Text("indicator", member.Indicator);
                json.Text("name", member.Name);
                json.Text("level", JsonNames.Of(member.Level));
                json.CloseObject();
            }

            json.CloseList();
            json.TextsOrNulls("byYear", composite.ByYear.Select(each => each is WarningLevel own ? JsonNames.Of(own) : null));
            json.Texts("alreadyCrossed", composite.AlreadyCrossed);
            json.CloseObject();
        }

        json.CloseList();
    }

    /// <summary>Writes the bands.</summary>
    /// <param name="json">Writer, in the root.</param>
    /// <param name="bands">Bands, in the order of the report.</param>
    public static void Bands(ResultsJson json, IReadOnlyList<BandReport> bands)
    {
        json.OpenListAt("bands");
        for (int index = 0; index < bands.Count; index++)
        {
            BandReport band = bands[index];
            json.OpenObject($"bands[{JsonNames.Index(index)}]");
            json.Text("entityKind", band.EntityKind);
            json.Text("entity", band.Entity);
            json.Text("entityName", band.EntityName);
            json.Text("indicator", band.Indicator);
            json.Texts("rules", band.Lines.Select(line => line.Id));
            json.Numbers("lines", [.. band.Lines.Select(line => line.Threshold!.Value)]);
            if (band.Today is int today)
                json.Whole("today", today);
            else
                json.Null("today");

            json.Flags("drawn", band.Drawn);
            json.Rows("probability", band.Probability);
            json.Numbers("worse", band.Worse);
            json.Numbers("worseStandardError", band.WorseStandardError);
            json.Numbers("worst", band.Worst);
            json.Numbers("worstStandardError", band.WorstStandardError);
            json.CloseObject();
        }

        json.CloseList();
    }
}
