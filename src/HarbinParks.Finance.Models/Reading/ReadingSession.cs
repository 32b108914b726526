using HarbinParks.Finance.Models.Layers;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Models.Reading;

/// <summary>One reading of a model: its layers, the keys asked for, the problems found.</summary>
internal sealed class ReadingSession(LayeredModel model)
{
    private readonly List<ModelProblem> _problems = [];
    private readonly Dictionary<string, HashSet<string>> _asked = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _leaves = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _unjudged = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Origin of a stand-in for a figure that could not be read; checks between figures pass over it.</summary>
    public static FigureOrigin Unreadable { get; } = new("", "", FigureStatus.Assumption, "", "");

    /// <summary>The merged layers.</summary>
    public LayeredModel Model { get; } = model;

    /// <summary>Problems so far.</summary>
    public IReadOnlyList<ModelProblem> Problems => _problems;

    /// <summary>Paths that may hold a value.</summary>
    public IReadOnlyCollection<string> Leaves => _leaves;

    /// <summary>Notes that a key belongs to the model.</summary>
    public void Ask(string path, bool isLeaf)
    {
        string parent = ModelPath.Parent(path);
        if (!_asked.TryGetValue(parent, out HashSet<string>? names))
        {
            _asked[parent] = names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        }

        names.Add(ModelPath.Leaf(path));
        if (isLeaf)
        {
            _leaves.Add(path);
        }
    }

    /// <summary>Leaves out what stands at a path: what it should be is not known.</summary>
    public void LeaveUnjudged(string path) => _unjudged.Add(path);

    /// <summary>Adds a problem; each place has at most one of a kind.</summary>
    public void Report(ProblemKind kind, string path, string found, string allowed, string allowedEnglish)
    {
        if (!_problems.Exists(problem => problem.Kind == kind && string.Equals(problem.Path, path, StringComparison.OrdinalIgnoreCase)))
        {
            _problems.Add(new ModelProblem(kind, FileOf(path), path, found, allowed, allowedEnglish));
        }
    }

    /// <summary>Adds problems found elsewhere.</summary>
    public void Add(IEnumerable<ModelProblem> problems) => _problems.AddRange(problems);

    /// <summary>All problems in the order of layers and places, after the keys that nobody asked for are added.</summary>
    public IReadOnlyList<ModelProblem> Finish()
    {
        foreach (string path in Model.Keys)
        {
            Judge(path);
        }

        List<ModelProblem> unknown = [.. _problems.Where(problem => problem.Kind == ProblemKind.Unknown)];
        _problems.RemoveAll(problem => problem.Kind == ProblemKind.Missing && unknown.Exists(other => Explains(other, problem.Path)));
        return [.. _problems
            .OrderBy(problem => Model.LayerNumber(problem.File))
            .ThenBy(problem => problem.Path, StringComparer.Ordinal)
            .ThenBy(problem => problem.Kind)];
    }

    private void Judge(string path)
    {
        string place = "";
        foreach (string segment in path.Split(':'))
        {
            string next = ModelPath.Join(place, segment);
            if (_unjudged.Contains(next))
            {
                return;
            }

            IReadOnlyCollection<string> known = _asked.TryGetValue(place, out HashSet<string>? names) ? names : [];
            if (!known.Contains(segment, StringComparer.OrdinalIgnoreCase))
            {
                string? near = Suggestion.Nearest(segment, known);
                (string chinese, string english) = Suggestion.Asking(near, "模型没有这个键", "the model has no such key");
                Report(ProblemKind.Unknown, next, segment, chinese, english);
                return;
            }

            place = next;
        }

        if (!_leaves.Contains(path))
        {
            Report(ProblemKind.OutOfRange, path, Model.Value(path)!, "这里应为 { … },不是一个值。", "a group { … } stands here, not a value.");
        }
    }

    private bool Explains(ModelProblem unknown, string missing)
    {
        if (unknown.Path.StartsWith(missing + ":", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        string parent = ModelPath.Parent(unknown.Path);
        return _asked.TryGetValue(parent, out HashSet<string>? names)
            && Suggestion.Nearest(ModelPath.Leaf(unknown.Path), names) is string near
            && (missing + ":").StartsWith(ModelPath.Join(parent, near) + ":", StringComparison.OrdinalIgnoreCase);
    }

    private string FileOf(string path)
    {
        if (Model.Exists(path))
        {
            return Model.LayerName(Model.LastLayer(path));
        }

        string place = path;
        while (place.Length > 0 && !Model.Exists(place))
        {
            place = ModelPath.Parent(place);
        }

        return Model.LayerName(Model.FirstLayer(place));
    }
}
