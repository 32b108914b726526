using System.Globalization;
using System.Text.RegularExpressions;
using HarbinParks.Finance.Models.Layers;

namespace HarbinParks.Finance.Models.Reading;

/// <summary>A group of keys, with the groups that it inherits from: asks for values, and reports what is wrong with them.</summary>
/// <remarks>What cannot be read is reported and stood in for, so that reading goes on; a reading with a problem yields no portfolio.</remarks>
internal sealed partial class ModelSection
{
    private readonly ReadingSession _session;
    private readonly IReadOnlyList<string> _places;
    private readonly bool _silent;

    private ModelSection(ReadingSession session, IReadOnlyList<string> places, bool silent)
    {
        _session = session;
        _places = places;
        _silent = silent;
    }

    /// <summary>Where the group stands.</summary>
    public string Path => _places[0];

    /// <summary>The reading.</summary>
    public ReadingSession Session => _session;

    /// <summary>The whole model.</summary>
    public static ModelSection Root(ReadingSession session) => new(session, [""], silent: false);

    /// <summary>The same group with places to inherit from, nearest first.</summary>
    public ModelSection Inheriting(params IEnumerable<string> places) => new(_session, [Path, .. places], _silent);

    /// <summary>The same group, which takes from another what neither it nor what it inherits from says.</summary>
    public ModelSection FallingBackOn(ModelSection other) => new(_session, [.. _places, .. other._places], _silent);

    /// <summary>A group below this one; reported once when it is missing altogether.</summary>
    public ModelSection Section(string key)
    {
        _session.Ask(At(key), isLeaf: false);
        bool there = _places.Any(place => _session.Model.Exists(ModelPath.Join(place, key)));
        if (!there && !_silent)
        {
            _session.Report(ProblemKind.Missing, At(key), "", "缺少这一组。", "this group is missing.");
        }

        return new ModelSection(_session, [.. _places.Select(place => ModelPath.Join(place, key))], _silent || !there);
    }

    /// <summary>A group below this one, or null where nothing stands.</summary>
    public ModelSection? OptionalSection(string key)
    {
        _session.Ask(At(key), isLeaf: false);
        return _places.Any(place => _session.Model.Exists(ModelPath.Join(place, key)))
            ? new ModelSection(_session, [.. _places.Select(place => ModelPath.Join(place, key))], _silent)
            : null;
    }

    /// <summary>Groups keyed by id, in the order of the model.</summary>
    public IReadOnlyList<(string Id, ModelSection Section)> Entries()
    {
        List<(string, ModelSection)> entries = [];
        foreach (string id in _session.Model.Children(Path))
        {
            string place = At(id);
            _session.Ask(place, isLeaf: false);
            if (!IdText().IsMatch(id))
            {
                _session.Report(ProblemKind.OutOfRange, place, id, "编号只用字母、数字、点和连字符,以字母开头;不能用数组 [ ]。", "an id has letters, digits, dots and hyphens and starts with a letter; arrays [ ] have no ids.");
                _session.LeaveUnjudged(place);
                continue;
            }

            entries.Add((id, new ModelSection(_session, [place], _silent)));
        }

        return entries;
    }

    /// <summary>Whether anything stands at a key of this very group, not of one that it inherits from.</summary>
    public bool Says(string key) => _session.Model.Exists(At(key));

    /// <summary>A text that must be there.</summary>
    public string Text(string key)
    {
        string? text = OptionalText(key);
        if (text is null)
        {
            Missing(key, "应为一段文字", "a text");
        }

        return text ?? "";
    }

    /// <summary>A text, or null.</summary>
    public string? OptionalText(string key)
    {
        _session.Ask(At(key), isLeaf: true);
        return Find(key) is string place ? _session.Model.Value(place) : null;
    }

    /// <summary>A whole number.</summary>
    public int Integer(string key, int least, int most, ProblemKind kind = ProblemKind.OutOfRange)
    {
        string? text = OptionalText(key);
        if (text is null)
        {
            Missing(key, "应为整数", "a whole number");
            return least;
        }

        if (!int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value) || value < least || value > most)
        {
            _session.Report(
                kind,
                At(key),
                text,
                string.Create(CultureInfo.InvariantCulture, $"应为 {least} 到 {most} 的整数。"),
                string.Create(CultureInfo.InvariantCulture, $"a whole number of {least} to {most} stands here."));
            return least;
        }

        return value;
    }

    /// <summary>A whole number, or another when nothing stands.</summary>
    public int IntegerOr(string key, int least, int most, int otherwise)
    {
        _session.Ask(At(key), isLeaf: true);
        return Find(key) is null ? otherwise : Integer(key, least, most);
    }

    /// <summary>True or false.</summary>
    public bool Flag(string key)
    {
        string? text = OptionalText(key);
        if (text is null)
        {
            Missing(key, "应为 true 或 false", "true or false");
        }
        else if (!bool.TryParse(text, out _))
        {
            _session.Report(ProblemKind.OutOfRange, At(key), text, "应为 true 或 false。", "true or false stands here.");
        }

        return bool.TryParse(text, out bool value) && value;
    }

    /// <summary>True or false, or another when nothing stands.</summary>
    public bool FlagOr(string key, bool otherwise) => OptionalText(key) is null ? otherwise : Flag(key);

    /// <summary>A calendar day.</summary>
    public DateOnly? Day(string key)
    {
        string? text = OptionalText(key);
        if (text is null)
        {
            Missing(key, "应为日期,如 2016-06-30", "a day, for example 2016-06-30");
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return day;
        }

        _session.Report(ProblemKind.Date, At(key), text, "不是存在的日期;写作 年-月-日,如 2016-06-30。", "no such day; written year-month-day, for example 2016-06-30.");
        return null;
    }

    /// <summary>One of the names of an enumeration, as it stands in the model.</summary>
    public T? Choice<T>(string key)
        where T : struct, Enum
    {
        string? text = OptionalText(key);
        string[] names = [.. Enum.GetNames<T>().Select(name => char.ToLowerInvariant(name[0]) + name[1..])];
        if (text is null)
        {
            Missing(key, $"应为 {string.Join("、", names)} 之一", $"one of {string.Join(", ", names)}");
            return null;
        }

        if (Array.Exists(names, name => string.Equals(name, text, StringComparison.OrdinalIgnoreCase)))
        {
            return Enum.Parse<T>(text, ignoreCase: true);
        }

        (string chinese, string english) = Suggestion.Asking(
            Suggestion.Nearest(text, names),
            $"应为 {string.Join("、", names)} 之一",
            $"one of {string.Join(", ", names)} stands here");
        _session.Report(ProblemKind.OutOfRange, At(key), text, chinese, english);
        return null;
    }

    /// <summary>One of the names of an enumeration, or another when nothing stands.</summary>
    public T ChoiceOr<T>(string key, T otherwise)
        where T : struct, Enum => OptionalText(key) is null ? otherwise : Choice<T>(key) ?? otherwise;

    /// <summary>The id of somebody who must exist.</summary>
    public string Reference(string key, IReadOnlyCollection<string> known, string what, string whatEnglish)
    {
        string? id = OptionalText(key);
        if (id is null)
        {
            Missing(key, $"应为{what}的编号", $"the id of a {whatEnglish}");
            return "";
        }

        CheckReference(At(key), id, known, what, whatEnglish);
        return id;
    }

    /// <summary>Ids of those who must exist, each once, in an inner sequence; none where nothing stands.</summary>
    public IReadOnlyList<string> References(string key, IReadOnlyCollection<string> known, string what, string whatEnglish)
    {
        _session.Ask(At(key), isLeaf: false);
        List<string> ids = [];
        foreach (string index in Find(key) is string place ? _session.Model.Children(place) : [])
        {
            string path = ModelPath.Join(At(key), index);
            _session.Ask(path, isLeaf: true);
            string id = _session.Model.Value(path) ?? "";
            CheckReference(path, id, known, what, whatEnglish);
            if (ids.Contains(id))
            {
                _session.Report(ProblemKind.Inconsistent, path, id, $"同一{what}只列一次。", $"each {whatEnglish} stands once.");
            }
            else
            {
                ids.Add(id);
            }
        }

        return ids;
    }

    /// <summary>Reports an id that names nobody.</summary>
    public void CheckReference(string path, string id, IReadOnlyCollection<string> known, string what, string whatEnglish)
    {
        if (!known.Contains(id, StringComparer.Ordinal))
        {
            (string chinese, string english) = Suggestion.Asking(Suggestion.Nearest(id, known), $"没有这个{what}", $"there is no such {whatEnglish}");
            _session.Report(ProblemKind.Reference, path, id, chinese, english);
        }
    }

    /// <summary>Reports a value that must be there and is not, unless its whole group is missing.</summary>
    private void Missing(string key, string chinese, string english)
    {
        if (!_silent)
        {
            _session.Report(ProblemKind.Missing, At(key), "", $"这一项必须填写:{chinese}。", $"must be given: {english}.");
        }
    }

    /// <summary>Where a key's value stands: here, or in the nearest group inherited from.</summary>
    private string? Find(string key) => _places.Select(place => ModelPath.Join(place, key)).FirstOrDefault(_session.Model.Exists);

    private string At(string key) => ModelPath.Join(Path, key);

    [GeneratedRegex("^[a-zA-Z][a-zA-Z0-9.-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex IdText();
}
