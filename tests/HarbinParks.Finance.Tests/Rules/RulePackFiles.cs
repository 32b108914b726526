using System.Globalization;
using System.Text.Json;
using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance.Tests.Rules;

/// <summary>The shipped rule packs as a rule book, read by the shortest way: legality is tested on the data that users get.</summary>
internal static class RulePackFiles
{
    internal static RuleBook Shipped { get; } = Read();

    internal static IReadOnlyList<(string Pack, string Id, JsonElement Rule)> Entries()
    {
        List<(string Pack, string Id, JsonElement Rule)> entries = [];
        foreach (string file in Directory.GetFiles(Folder(), "*.json").Order(StringComparer.Ordinal))
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllText(file));
            JsonElement root = document.RootElement.Clone();
            entries.AddRange(root.GetProperty("rules").EnumerateObject()
                .Select(rule => (root.GetProperty("title").GetString()!, rule.Name, rule.Value)));
        }

        return entries;
    }

    internal static string? Text(JsonElement rule, string name) =>
        rule.TryGetProperty(name, out JsonElement value) ? value.ToString() : null;

    internal static double Value(string text) => text.EndsWith('%')
        ? double.Parse(text[..^1], CultureInfo.InvariantCulture) / 100
        : double.Parse(text, CultureInfo.InvariantCulture);

    private static RuleBook Read()
    {
        IReadOnlyList<(string Pack, string Id, JsonElement Rule)> entries = Entries();
        return new RuleBook([.. entries.Select(entry => entry.Pack).Distinct()], [.. entries.Select(entry => RuleOf(entry.Id, entry.Rule))]);
    }

    private static Rule RuleOf(string id, JsonElement rule)
    {
        RuleKind kind = Enum.Parse<RuleKind>(Text(rule, "kind")!, ignoreCase: true);
        return new Rule
        {
            Id = id,
            Name = Text(rule, "name")!,
            Document = Text(rule, "document")!,
            Article = Text(rule, "article"),
            InForceFrom = Sample.Day(Text(rule, "inForceFrom")!),
            EndedOn = Text(rule, "endedOn") is string ended ? Sample.Day(ended) : null,
            Status = Text(rule, "status") switch
            {
                "verified" => RuleStatus.Verified,
                "second-hand" => RuleStatus.SecondHand,
                "from-memory" => RuleStatus.FromMemory,
                "own" => RuleStatus.Own,
                _ => throw new InvalidDataException($"{id}: unknown status."),
            },
            Text = Text(rule, "text")!,
            Kind = kind,
            Indicator = Text(rule, "indicator"),
            Threshold = Text(rule, "threshold") is string threshold ? Value(threshold) : null,
            Comparison = Text(rule, "comparison") switch
            {
                ">=" => Comparison.AtLeast,
                "<" => Comparison.Below,
                ">" or null => Comparison.Above,
                _ => throw new InvalidDataException($"{id}: unknown comparison."),
            },
            Alerts = rule.TryGetProperty("alerts", out JsonElement alerts)
                ? new AlertProbabilities(Value(Text(alerts, "yellow")!), Value(Text(alerts, "orange")!), Value(Text(alerts, "red")!))
                : AlertProbabilities.For(kind),
            ReferenceAfterEnd = Text(rule, "referenceAfterEnd") is "True",
        };
    }

    private static string Folder()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "HarbinParks.Finance.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder!.FullName, "models", "rules");
    }
}
