namespace HarbinParks.Finance.Reports.Json;

/// <summary>Writes the warnings; the full crossing of a warning stands with its series and is named here by its rule.</summary>
internal static class WarningJson
{
    /// <summary>Writes the section.</summary>
    /// <param name="json">Writer, in the root.</param>
    /// <param name="warnings">Warnings, in the order of the report.</param>
    public static void Write(ResultsJson json, IReadOnlyList<RiskWarning> warnings)
    {
        json.OpenListAt("warnings");
        for (int index = 0; index < warnings.Count; index++)
        {
            json.OpenObject($"warnings[{JsonNames.Index(index)}]");
            One(json, warnings[index]);
            json.CloseObject();
        }

        json.CloseList();
    }

    private static void One(ResultsJson json, RiskWarning warning)
    {
        json.Text("level", JsonNames.Of(warning.Level));
        json.Text("straddledLevel", warning.StraddledLevel is WarningLevel straddled ? JsonNames.Of(straddled) : null);
        json.Flag("alreadyCrossed", warning.AlreadyCrossed);
        json.Text("entityKind", warning.EntityKind);
        json.Text("entity", warning.Entity);
        json.Text("entityName", warning.EntityName);
        json.Text("indicator", warning.Indicator);
        json.Text("indicatorName", warning.IndicatorName);
        json.Text("rule", warning.Crossing.Line);
        json.Text("ruleName", warning.Crossing.Name);
        json.Text("kind", JsonNames.Of(warning.Kind));
        json.Number("line", warning.Crossing.Threshold);
        json.Text("document", warning.Crossing.Document);
        json.Text("article", warning.Crossing.Article);
        json.Text("endedOn", JsonNames.DateOrNone(warning.Crossing.EndedOn));
        json.Text("status", JsonNames.Of(warning.Crossing.Status));
        json.Whole("year", warning.Year);
        json.Number("probability", warning.Probability.Value);
        json.Number("standardError", warning.Probability.StandardError);
        json.Number("low", warning.Low);
        json.Number("high", warning.High);
        json.Whole("windowFirst", warning.Window.First);
        json.Whole("windowLast", warning.Window.Last);
        json.Number("anyYearProbability", warning.AnyYear.Value);
        json.Number("anyYearStandardError", warning.AnyYear.StandardError);
        json.Flag("crossedInBaseCase", warning.CrossedInBaseCase);
        json.Whole("firstAlertYear", warning.FirstAlertYear);
        json.Whole("leadYears", warning.LeadYears);
        Drivers(json, warning.Drivers);
        Estimate(json, "changeToGreen", warning.ChangeToGreen);
        json.NumberOrNull("equivalentAmount", warning.EquivalentAmount);
        Estimate(json, "amountToGreen", warning.AmountToGreen);
    }

    private static void Drivers(ResultsJson json, IReadOnlyList<WarningDriver> drivers)
    {
        json.OpenListAt("drivers");
        foreach (WarningDriver driver in drivers)
        {
            json.OpenObject(driver.Id);
            json.Text("id", driver.Id);
            json.Text("name", driver.Name);
            json.Number("deviations", driver.Deviations);
            json.Number("standardError", driver.StandardError);
            json.CloseObject();
        }

        json.CloseList();
    }

    private static void Estimate(ResultsJson json, string key, EstimateReport? amount)
    {
        if (amount is not EstimateReport some)
        {
            json.Null(key);
            return;
        }

        json.OpenObjectAt(key);
        json.Number("value", some.Value);
        json.Number("standardError", some.StandardError);
        json.CloseObject();
    }
}
