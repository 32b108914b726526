using HarbinParks.Finance.Models.Layers;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Models.Reading;

/// <summary>Finds status and source of a figure: at the figure itself, at its column in the sources section, or at what holds the column.</summary>
internal static class SourceNotes
{
    private static readonly string[] _keyedById = ["payers", "platforms", "parks", "deals"];

    /// <summary>Status and source of the figure that stands at a path.</summary>
    /// <param name="session">The reading.</param>
    /// <param name="stands">Where the figure stands.</param>
    /// <param name="path">Where the model asks for it: differs from <paramref name="stands"/> for an inherited figure.</param>
    /// <param name="text">The figure as written.</param>
    public static FigureOrigin Origin(ReadingSession session, string stands, string path, string text)
    {
        LayeredModel model = session.Model;
        string valuePath = model.Value(stands + ":value") is not null && model.ValueLayer(stands + ":value") > model.ValueLayer(stands) ? stands + ":value" : stands;
        int layer = model.ValueLayer(valuePath);
        string file = model.LayerName(layer);
        string? status = null;
        string? source = null;
        bool changed = model.IsOverlay(layer) && model.FirstLayer(stands) < layer;
        if (changed)
        {
            status = model.ValueIn(layer, stands + ":status");
            source = model.ValueIn(layer, stands + ":source");
        }

        foreach (string note in changed ? [] : Notes(stands))
        {
            status ??= model.Value(note + ":status");
            source ??= model.Value(note + ":source");
        }

        if (model.IsOverlay(layer))
        {
            status ??= "assumption";
            source ??= Reason(model, layer);
        }

        FigureStatus known = FigureStatus.Assumption;
        if (status is not null && !(Enum.TryParse(status, ignoreCase: true, out known) && Enum.IsDefined(known) && !char.IsDigit(status[0])))
        {
            session.Report(ProblemKind.OutOfRange, path + ":status", status, "数据状态应为 given(给定)、derived(推算)或 assumption(假设)。", "a status is given, derived or assumption.");
        }

        if (status is null || string.IsNullOrWhiteSpace(source))
        {
            session.Report(
                ProblemKind.Missing,
                Column(stands),
                "",
                $"没有数据状态或来源说明(如 {path});每个数都要写明出处或理由。",
                $"no status or source note (for example for {path}); every figure states where it comes from, or why it is assumed.");
        }

        string inherited = string.Equals(stands, path, StringComparison.OrdinalIgnoreCase) ? source ?? "" : $"{source}(取自 {stands})";
        return new FigureOrigin(path, text, known, inherited, file);
    }

    /// <summary>Where the note of a whole column stands: one note mends all figures of it.</summary>
    private static string Column(string path)
    {
        string[] segments = path.Split(':');
        bool keyed = segments.Length > 2 && _keyedById.Contains(segments[0], StringComparer.OrdinalIgnoreCase);
        return "sources:" + string.Join(':', keyed ? [segments[0], .. segments[2..]] : segments);
    }

    private static string Reason(LayeredModel model, int layer)
    {
        if (string.Equals(model.LayerName(layer), LayeredModel.CommandLine, StringComparison.Ordinal))
        {
            return "命令行 --set 给出";
        }

        string title = model.ValueIn(layer, "overlay:title") ?? model.LayerName(layer);
        return model.ValueIn(layer, "overlay:reason") is string reason ? $"叠加层“{title}”:{reason}" : $"叠加层“{title}”";
    }

    private static IEnumerable<string> Notes(string path)
    {
        yield return path;
        string[] segments = path.Split(':');
        for (int length = segments.Length; length > 0; length--)
        {
            yield return "sources:" + string.Join(':', segments[..length]);
            if (length > 2 && _keyedById.Contains(segments[0], StringComparer.OrdinalIgnoreCase))
            {
                yield return "sources:" + string.Join(':', [segments[0], .. segments[2..length]]);
            }
        }

        yield return "sources:default";
    }
}
