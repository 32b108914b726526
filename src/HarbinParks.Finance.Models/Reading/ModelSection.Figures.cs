using System.Globalization;
using HarbinParks.Finance.Models.Figures;
using HarbinParks.Finance.Models.Layers;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Models.Reading;

/// <content>Figures: a text with its unit, or an object of value, status, source and confirmed.</content>
internal sealed partial class ModelSection
{
    private const string LastPhase = "later";

    /// <summary>A figure that must be there.</summary>
    public Figure<T> Figure<T>(string key, Quantity<T> quantity)
        where T : struct, IQuantity
    {
        Figure<T>? figure = OptionalFigure(key, quantity);
        if (figure is null)
        {
            Missing(key, $"如 {quantity.Example}", $"for example {quantity.Example}");
        }

        return figure ?? new Figure<T>(default, ReadingSession.Unreadable);
    }

    /// <summary>A figure, or null where nothing stands.</summary>
    public Figure<T>? OptionalFigure<T>(string key, Quantity<T> quantity)
        where T : struct, IQuantity
    {
        AskFigure(_session, At(key));
        return Find(key) is string place && FigureTextAt(place) is string text ? Read(place, At(key), text, quantity) : null;
    }

    /// <summary>Figures in an inner sequence.</summary>
    public IReadOnlyList<Figure<T>> Sequence<T>(string key, Quantity<T> quantity)
        where T : struct, IQuantity
    {
        _session.Ask(At(key), isLeaf: false);
        List<Figure<T>> figures = [];
        if (Find(key) is string place)
        {
            foreach (string index in _session.Model.Children(place))
            {
                string path = ModelPath.Join(At(key), index);
                AskFigure(_session, path);
                string stands = ModelPath.Join(place, index);
                figures.Add(FigureTextAt(stands) is string text ? Read(stands, path, text, quantity) : new Figure<T>(default, ReadingSession.Unreadable));
            }
        }

        if (figures.Count == 0)
        {
            Missing(key, $"应为 [ … ],如 [ \"{quantity.Example}\" ]", $"a sequence, for example [ \"{quantity.Example}\" ]");
        }

        return figures;
    }

    /// <summary>Figures in an inner sequence, or none where nothing stands.</summary>
    public IReadOnlyList<Figure<T>> OptionalSequence<T>(string key, Quantity<T> quantity)
        where T : struct, IQuantity
    {
        _session.Ask(At(key), isLeaf: false);
        return Find(key) is null ? [] : Sequence(key, quantity);
    }

    /// <summary>A figure of nothing, where nothing stands: the method's own, not the model's.</summary>
    public Figure<T> FigureOrZero<T>(string key, Quantity<T> quantity)
        where T : struct, IQuantity
        => OptionalFigure(key, quantity) ?? new Figure<T>(quantity.Make(0), new FigureOrigin(At(key), "0", FigureStatus.Derived, "未写即为 0", ""));

    /// <summary>A figure by phases: one figure for all years, or last years and figures, then "later".</summary>
    public Phased<T> Phased<T>(string key, Quantity<T> quantity)
        where T : struct, IQuantity
    {
        AskFigure(_session, At(key));
        string? place = Find(key);
        if (place is null)
        {
            Missing(key, $"如 {quantity.Example},或按年份分段", $"for example {quantity.Example}, or by phases");
            return new Phased<T>([new Phase<T>(int.MaxValue, new Figure<T>(default, ReadingSession.Unreadable))]);
        }

        List<string> keys = [.. _session.Model.Children(place).Where(child => child is not ("value" or "status" or "source" or "confirmed"))];
        bool byPhase = keys.Exists(child => _session.Model.LastLayer(ModelPath.Join(place, child)) > _session.Model.ValueLayer(place));
        if (!byPhase)
        {
            keys.ForEach(child => AskFigure(_session, ModelPath.Join(At(key), child)));
            Figure<T> single = FigureTextAt(place) is string text ? Read(place, At(key), text, quantity) : new Figure<T>(default, ReadingSession.Unreadable);
            return new Phased<T>([new Phase<T>(int.MaxValue, single)]);
        }

        List<Phase<T>> phases = [];
        foreach (string child in keys)
        {
            string path = ModelPath.Join(At(key), child);
            AskFigure(_session, path);
            bool isYear = int.TryParse(child, NumberStyles.None, CultureInfo.InvariantCulture, out int year);
            if (!isYear && !string.Equals(child, LastPhase, StringComparison.OrdinalIgnoreCase))
            {
                _session.Report(ProblemKind.Unknown, path, child, $"分段写最后年份(如 2020)或 {LastPhase}。", $"a phase is named by its last year (2020) or {LastPhase}.");
                continue;
            }

            string stands = ModelPath.Join(place, child);
            if (FigureTextAt(stands) is string text)
            {
                phases.Add(new Phase<T>(isYear ? year : int.MaxValue, Read(stands, path, text, quantity)));
            }
        }

        phases.Sort((left, right) => left.LastYear.CompareTo(right.LastYear));
        if (phases.Count == 0 || phases[^1].LastYear != int.MaxValue)
        {
            _session.Report(ProblemKind.Missing, ModelPath.Join(At(key), LastPhase), "", $"分段的最后一段写作 {LastPhase}。", $"the last phase is named {LastPhase}.");
            phases.Add(new Phase<T>(int.MaxValue, new Figure<T>(default, ReadingSession.Unreadable)));
        }

        return new Phased<T>(phases);
    }

    /// <summary>A figure by phases, or null where nothing stands.</summary>
    public Phased<T>? OptionalPhased<T>(string key, Quantity<T> quantity)
        where T : struct, IQuantity
    {
        AskFigure(_session, At(key));
        return Find(key) is null ? null : Phased(key, quantity);
    }

    /// <summary>The text of a figure with its origin, for grammars of their own (loan rates).</summary>
    public (string Text, FigureOrigin Origin)? Written(string key)
    {
        AskFigure(_session, At(key));
        return Find(key) is string place && FigureTextAt(place) is string text
            ? (text, SourceNotes.Origin(_session, place, At(key), text))
            : null;
    }

    /// <summary>Notes that a figure belongs to the model, in both of its forms.</summary>
    public static void AskFigure(ReadingSession session, string path)
    {
        session.Ask(path, isLeaf: true);
        foreach (string part in (ReadOnlySpan<string>)["value", "status", "source", "confirmed"])
        {
            session.Ask(ModelPath.Join(path, part), isLeaf: true);
        }
    }

    /// <summary>Notes that a figure by phases belongs to the model: any year may stand below it.</summary>
    public static void AskPhased(ReadingSession session, string path)
    {
        AskFigure(session, path);
        foreach (string child in session.Model.Children(path))
        {
            AskFigure(session, ModelPath.Join(path, child));
        }
    }

    private string? FigureTextAt(string place)
    {
        LayeredModel model = _session.Model;
        string inside = ModelPath.Join(place, "value");
        return model.ValueLayer(inside) > model.ValueLayer(place) ? model.Value(inside) : model.Value(place);
    }

    private Figure<T> Read<T>(string stands, string path, string text, Quantity<T> quantity)
        where T : struct, IQuantity
    {
        Figure<T> unreadable = new(default, ReadingSession.Unreadable);
        if (!FigureText.TryRead(text, out FigureReading reading) || reading.Unit != quantity.Unit)
        {
            bool bare = FigureText.TryRead(text, out reading) && reading.Unit == FigureUnit.None;
            (string chinese, string english) = Suggestion.Asking(
                Proposal(text, quantity),
                $"{(bare ? "缺少单位" : "读不出要求的单位")};请写作“{quantity.Example}”这样的形式",
                $"{(bare ? "the unit is missing" : "not a figure in the unit asked for")}; write it like “{quantity.Example}”");
            _session.Report(ProblemKind.Unit, path, text, chinese, english);
            return unreadable;
        }

        double value = (double)reading.Value;
        if (!quantity.IsAllowed(value))
        {
            string least = UnitName.Write(quantity.Least, quantity.Unit);
            string most = UnitName.Write(quantity.Most, quantity.Unit);
            _session.Report(
                ProblemKind.OutOfRange,
                path,
                text,
                $"应{(quantity.AboveLeast ? "大于" : "不小于")} {least},且不大于 {most}。",
                $"{(quantity.AboveLeast ? "above" : "at least")} {least} and at most {most} stands here.");
            return unreadable;
        }

        bool confirmed = bool.TryParse(_session.Model.Value(ModelPath.Join(stands, "confirmed")), out bool said) && said;
        if (!quantity.IsPlausible(value) && !confirmed)
        {
            string bounds = UnitName.WriteRange(quantity.PlausibleLeast, quantity.PlausibleMost, quantity.Unit);
            (string chinese, string english) = Suggestion.Asking(
                Proposal(text, quantity),
                $"大小不合常理(通常 {bounds}),可能写错单位;若无误,写成 {{ \"value\": …, \"confirmed\": true }}",
                $"an implausible size (usually {bounds}), perhaps a wrong unit; if right, write {{ \"value\": …, \"confirmed\": true }}");
            _session.Report(ProblemKind.Unit, path, text, chinese, english);
            return unreadable;
        }

        return new Figure<T>(quantity.Make(value), SourceNotes.Origin(_session, stands, path, text));
    }

    /// <summary>The same number in the usual unit, where that would be right; null otherwise.</summary>
    private static string? Proposal<T>(string text, Quantity<T> quantity)
        where T : struct, IQuantity
    {
        string proposal = $"{FigureText.NumberOf(text)} {FigureText.UnitOf(quantity.Example)}".Trim();
        return proposal != text
            && FigureText.TryRead(proposal, out FigureReading reading)
            && reading.Unit == quantity.Unit
            && quantity.IsAllowed((double)reading.Value)
            && quantity.IsPlausible((double)reading.Value)
                ? proposal
                : null;
    }
}
