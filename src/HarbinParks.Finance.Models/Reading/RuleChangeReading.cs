namespace HarbinParks.Finance.Models.Reading;

/// <summary>Reads which parameters of rules a model sets otherwise than the packs. Document, article and text of a rule are no parameters.</summary>
internal static class RuleChangeReading
{
    private static readonly string[] _parameters =
        ["threshold", "comparison", "inForceFrom", "endedOn", "referenceAfterEnd", "alerts:yellow", "alerts:orange", "alerts:red",
        "composite:method", "composite:scores:yellow", "composite:scores:orange", "composite:scores:red"];

    /// <summary>All changes in the order of the model; whether a rule exists is known when the packs are read.</summary>
    public static IReadOnlyList<RuleChange> Changes(ReadingSession session)
    {
        List<RuleChange> changes = [];
        foreach ((string id, ModelSection _) in ModelSection.Root(session).OptionalSection("rules")?.Entries() ?? [])
        {
            foreach (string group in (ReadOnlySpan<string>)["alerts", "composite", "composite:scores"])
                session.Ask($"rules:{id}:{group}", isLeaf: false);

            foreach (string parameter in _parameters)
            {
                string path = $"rules:{id}:{parameter}";
                session.Ask(path, isLeaf: true);
                if (session.Model.Value(path) is string value)
                {
                    changes.Add(new RuleChange(id, parameter, value, session.Model.LayerName(session.Model.ValueLayer(path))));
                }
            }
        }

        return changes;
    }
}
