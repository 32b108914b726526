using HarbinParks.Finance.Models.Layers;
using HarbinParks.Finance.Models.Reading;
using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance.Models;

/// <summary>Reads rule packs: one JSON file a pack, rules keyed by id.</summary>
public static class RuleBookReader
{
    /// <summary>Reads all packs of a folder as they stand.</summary>
    /// <param name="directory">Folder that holds the packs.</param>
    /// <returns>The rule book or every problem; never throws for what the files say.</returns>
    public static RuleBookReading Read(string directory) => Read(directory, []);

    /// <summary>Reads all packs of a folder, with parameters that a model sets otherwise.</summary>
    /// <param name="directory">Folder that holds the packs.</param>
    /// <param name="changes">Changes of the model; one that names a rule of no pack is a problem.</param>
    /// <returns>The rule book, which remembers what was changed, or every problem; never throws for what the files say.</returns>
    public static RuleBookReading Read(string directory, IReadOnlyList<RuleChange> changes)
    {
        ArgumentNullException.ThrowIfNull(directory);
        ArgumentNullException.ThrowIfNull(changes);
        string folder = ModelLocation.FolderName(directory);
        string[] files = Directory.Exists(directory) ? [.. Directory.GetFiles(directory, "*.json").Order(StringComparer.Ordinal)] : [];
        if (files.Length == 0)
        {
            ModelProblem none = new(ProblemKind.Missing, folder, "", "", "文件夹里没有规则包(*.json)。", "the folder holds no rule pack (*.json).");
            return new RuleBookReading(null, [none], [], "");
        }

        List<ModelProblem> problems = [];
        List<JsonLayer> layers = [.. files.Select(file => JsonLayer.Read(file, $"{folder}/{Path.GetFileName(file)}", isOverlay: false, problems))];
        ModelFile[] read = [.. layers.Where(layer => layer.Sha256.Length > 0).Select(layer => new ModelFile(layer.Name, layer.Sha256))];
        bool isWhole = problems.TrueForAll(problem => problem.Path.Length > 0);
        List<string> titles = [];
        List<Rule> rules = [];
        List<AppliedRuleChange> applied = [];
        foreach (JsonLayer layer in layers.Where(layer => layer.Paths.Count > 0))
        {
            LayeredModel pack = new([layer], []);
            RuleChange[] own = [.. changes.Where(change => pack.Children("rules").Contains(change.Rule, StringComparer.Ordinal))];
            ReadingSession session = new(own.Length == 0 ? pack : new LayeredModel([layer], [.. own.Select(change => KeyValuePair.Create(change.Path, change.Value))]));
            ModelSection root = ModelSection.Root(session);
            titles.Add(root.Text("title"));
            foreach ((string id, ModelSection section) in root.Section("rules").Entries())
            {
                Rule rule = RuleReading.Rule(id, section);
                if (rules.Exists(other => string.Equals(other.Id, id, StringComparison.OrdinalIgnoreCase)))
                {
                    session.Report(ProblemKind.Duplicate, section.Path, id, "另一个规则包里已有这个编号。", "another pack already has this id.");
                }

                rules.Add(Renamed(rule, own));
                applied.AddRange(own.Where(change => change.Rule == id)
                    .Select(change => new AppliedRuleChange(id, rule.Name, change.Parameter, pack.Value(change.Path) ?? "", change.Value, change.File)));
            }

            problems.AddRange(session.Finish().Select(problem => Blamed(problem, own)));
        }

        problems.AddRange(Unknown(changes, rules));
        string hash = isWhole ? new LayeredModel(layers, []).Hash("title") : "";
        return new RuleBookReading(problems.Count == 0 ? new RuleBook(titles, rules) { Changes = applied } : null, problems, read, hash);
    }

    /// <summary>The name of a rule tells its line: where the user moves the line, the name says so wherever it is printed.</summary>
    private static Rule Renamed(Rule rule, RuleChange[] changes) =>
        Array.Find(changes, change => change.Rule == rule.Id && change.Parameter == "threshold") is RuleChange change
            ? rule with { Name = $"{rule.Name}(用户改为 {change.Value})" }
            : rule;

    /// <summary>What a change made wrong stands in the file of the change, not in the pack.</summary>
    private static ModelProblem Blamed(ModelProblem problem, RuleChange[] changes) =>
        changes.FirstOrDefault(change => change.Path.StartsWith(problem.Path, StringComparison.OrdinalIgnoreCase)) is RuleChange change && problem.File == LayeredModel.CommandLine
            ? problem with { File = change.File }
            : problem;

    private static IEnumerable<ModelProblem> Unknown(IReadOnlyList<RuleChange> changes, List<Rule> rules)
    {
        string[] known = [.. rules.Select(rule => rule.Id)];
        foreach (RuleChange change in changes.Where(change => !known.Contains(change.Rule, StringComparer.Ordinal)).DistinctBy(change => change.Rule))
        {
            (string chinese, string english) = Suggestion.Asking(Suggestion.Nearest(change.Rule, known), "没有这条规则", "there is no such rule");
            yield return new ModelProblem(ProblemKind.Reference, change.File, $"rules:{change.Rule}", change.Rule, chinese, english);
        }
    }
}
