namespace HarbinParks.Finance.Reports.Json;

/// <summary>Writes with what probability each level may sign new deals, by year (准入门槛).</summary>
internal static class GateJson
{
    /// <summary>Writes the section.</summary>
    /// <param name="json">Writer, in the root.</param>
    /// <param name="gates">Gates, in the order of the report.</param>
    public static void Write(ResultsJson json, IReadOnlyList<GateReport> gates)
    {
        json.OpenListAt("gates");
        for (int index = 0; index < gates.Count; index++)
        {
            GateReport gate = gates[index];
            json.OpenObject($"gates[{JsonNames.Index(index)}]");
            json.Text("payer", gate.Payer);
            json.Text("payerName", gate.PayerName);
            json.Text("rule", gate.Rule.Id);
            json.Text("ruleName", gate.Rule.Name);
            json.Number("line", gate.Rule.Threshold!.Value);
            json.Text("document", gate.Rule.Document);
            json.Text("article", gate.Rule.Article);
            json.Text("status", JsonNames.Of(gate.Rule.Status));
            json.Text("endedOn", JsonNames.DateOrNone(gate.Rule.EndedOn));
            json.Flags("drawn", gate.Drawn);
            json.Numbers("openProbability", gate.OpenProbability);
            json.Numbers("standardError", gate.StandardError);
            json.CloseObject();
        }

        json.CloseList();
    }
}
