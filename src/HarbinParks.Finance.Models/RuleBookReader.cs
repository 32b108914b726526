using HarbinParks.Finance.Models.Layers;
using HarbinParks.Finance.Models.Reading;
using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance.Models;

/// <summary>Reads rule packs: one JSON file a pack, rules keyed by id.</summary>
public static class RuleBookReader
{
    /// <summary>Reads all packs of a folder.</summary>
    /// <param name="directory">Folder that holds the packs.</param>
    /// <returns>The rule book or every problem; never throws for what the files say.</returns>
    public static RuleBookReading Read(string directory)
    {
        ArgumentNullException.ThrowIfNull(directory);
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
        foreach (JsonLayer layer in layers.Where(layer => layer.Paths.Count > 0))
        {
            ReadingSession session = new(new LayeredModel([layer], []));
            ModelSection root = ModelSection.Root(session);
            titles.Add(root.Text("title"));
            foreach ((string id, ModelSection section) in root.Section("rules").Entries())
            {
                Rule rule = RuleReading.Rule(id, section);
                if (rules.Exists(other => string.Equals(other.Id, id, StringComparison.OrdinalIgnoreCase)))
                {
                    session.Report(ProblemKind.Duplicate, section.Path, id, "另一个规则包里已有这个编号。", "another pack already has this id.");
                }

                rules.Add(rule);
            }

            problems.AddRange(session.Finish());
        }

        string hash = isWhole ? new LayeredModel(layers, []).Hash("title") : "";
        return new RuleBookReading(problems.Count == 0 ? new RuleBook(titles, rules) : null, problems, read, hash);
    }
}
