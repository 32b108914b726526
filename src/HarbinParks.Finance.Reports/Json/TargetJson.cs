namespace HarbinParks.Finance.Reports.Json;

/// <summary>Writes how likely the targets of the plan are reached (规划目标可达性).</summary>
internal static class TargetJson
{
    /// <summary>Writes the section.</summary>
    /// <param name="json">Writer, in the root.</param>
    /// <param name="targets">Targets, in the order of the report.</param>
    public static void Write(ResultsJson json, IReadOnlyList<TargetReport> targets)
    {
        json.OpenListAt("targets");
        for (int index = 0; index < targets.Count; index++)
        {
            TargetReport target = targets[index];
            json.OpenObject($"targets[{JsonNames.Index(index)}]");
            json.Text("entityKind", target.EntityKind);
            json.Text("entity", target.Entity);
            json.Text("entityName", target.EntityName);
            json.Whole("year", target.Year);
            json.Text("measure", target.Measure);
            json.Text("definition", target.Definition);
            json.Text("place", target.Place);
            json.Number("target", target.Target);
            json.NumberOrNull("base", target.Base);
            json.Flag("baseFromTarget", target.BaseFromTarget);
            json.NumberOrNull("impliedGrowth", target.ImpliedGrowth);
            json.NumberOrNull("baseCase", target.BaseCase);
            json.NumberOrNull("mean", target.Mean?.Value);
            json.NumberOrNull("meanStandardError", target.Mean?.StandardError);
            json.NumberOrNull("probability", target.Probability?.Value);
            json.NumberOrNull("standardError", target.Probability?.StandardError);
            json.NumberOrNull("low", target.Probability is null ? null : target.Low);
            json.NumberOrNull("high", target.Probability is null ? null : target.High);
            json.Text("reason", target.Reason);
            json.Text("english", target.English);
            json.CloseObject();
        }

        json.CloseList();
    }
}
