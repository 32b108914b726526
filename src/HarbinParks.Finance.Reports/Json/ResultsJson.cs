using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace HarbinParks.Finance.Reports.Json;

/// <summary>Writes JSON that knows where it is, so that what may not stand in a public file is refused by name: a NaN, an infinity, an id twice.</summary>
/// <remarks>UTF-8 without BOM, LF, two spaces, Chinese as it is; a list of numbers stands on one line, so that two runs can be compared line by line.
/// Numbers are the shortest text that reads back to the same double.</remarks>
internal sealed class ResultsJson(Stream stream) : IDisposable
{
    private readonly Stack<(string Name, HashSet<string> Children)> _open = new();
    private readonly Utf8JsonWriter _writer = new(stream, new JsonWriterOptions
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>Opens the root, or an object in a list.</summary>
    /// <param name="name">Name used in messages only.</param>
    public void OpenObject(string name)
    {
        _writer.WriteStartObject();
        _open.Push((name, []));
    }

    /// <summary>Opens an object under a key.</summary>
    /// <param name="key">Key, once in its parent.</param>
    public void OpenObjectAt(string key)
    {
        Name(key);
        OpenObject(key);
    }

    /// <summary>Closes the object opened last.</summary>
    public void CloseObject()
    {
        _writer.WriteEndObject();
        _open.Pop();
    }

    /// <summary>Opens a list of objects under a key.</summary>
    /// <param name="key">Key.</param>
    public void OpenListAt(string key)
    {
        Name(key);
        _writer.WriteStartArray();
    }

    /// <summary>Closes the list opened last.</summary>
    public void CloseList() => _writer.WriteEndArray();

    /// <summary>A text, or null.</summary>
    /// <param name="key">Key.</param>
    /// <param name="text">Text.</param>
    public void Text(string key, string? text)
    {
        Name(key);
        _writer.WriteStringValue(text);
    }

    /// <summary>A truth value.</summary>
    /// <param name="key">Key.</param>
    /// <param name="flag">Value.</param>
    public void Flag(string key, bool flag)
    {
        Name(key);
        _writer.WriteBooleanValue(flag);
    }

    /// <summary>A number.</summary>
    /// <param name="key">Key.</param>
    /// <param name="number">Finite number.</param>
    public void Number(string key, double number)
    {
        Name(key);
        _writer.WriteNumberValue(Finite(number, key, null));
    }

    /// <summary>A number that may be absent.</summary>
    /// <param name="key">Key.</param>
    /// <param name="number">Finite number, or null.</param>
    public void NumberOrNull(string key, double? number)
    {
        if (number is double some)
        {
            Number(key, some);
        }
        else
        {
            Null(key);
        }
    }

    /// <summary>A whole number.</summary>
    /// <param name="key">Key.</param>
    /// <param name="number">Number.</param>
    public void Whole(string key, long number)
    {
        Name(key);
        _writer.WriteNumberValue(number);
    }

    /// <summary>A seed: all 64 bits.</summary>
    /// <param name="key">Key.</param>
    /// <param name="number">Number.</param>
    public void Seed(string key, ulong number)
    {
        Name(key);
        _writer.WriteNumberValue(number);
    }

    /// <summary>Null.</summary>
    /// <param name="key">Key.</param>
    public void Null(string key)
    {
        Name(key);
        _writer.WriteNullValue();
    }

    /// <summary>A list of texts, one a line.</summary>
    /// <param name="key">Key.</param>
    /// <param name="texts">Texts.</param>
    public void Texts(string key, IEnumerable<string> texts)
    {
        Name(key);
        _writer.WriteStartArray();
        foreach (string text in texts)
        {
            _writer.WriteStringValue(text);
        }

        _writer.WriteEndArray();
    }

    /// <summary>A list of numbers on one line; absent ones are null.</summary>
    /// <param name="key">Key.</param>
    /// <param name="numbers">Finite numbers.</param>
    public void Numbers(string key, IReadOnlyList<double?> numbers) =>
        Line(key, numbers.Count, index => numbers[index] is double some ? Finite(some, key, index).ToString("R", CultureInfo.InvariantCulture) : "null");

    /// <summary>A list of numbers on one line.</summary>
    /// <param name="key">Key.</param>
    /// <param name="numbers">Finite numbers.</param>
    public void Numbers(string key, IReadOnlyList<double> numbers) =>
        Line(key, numbers.Count, index => Finite(numbers[index], key, index).ToString("R", CultureInfo.InvariantCulture));

    /// <summary>A list of whole numbers on one line.</summary>
    /// <param name="key">Key.</param>
    /// <param name="numbers">Numbers.</param>
    public void Wholes(string key, IReadOnlyList<int> numbers) =>
        Line(key, numbers.Count, index => numbers[index].ToString(CultureInfo.InvariantCulture));

    /// <summary>A list of truth values on one line.</summary>
    /// <param name="key">Key.</param>
    /// <param name="flags">Values.</param>
    public void Flags(string key, IReadOnlyList<bool> flags) => Line(key, flags.Count, index => flags[index] ? "true" : "false");

    /// <summary>Ends the document with a line break.</summary>
    public void Finish()
    {
        _writer.Flush();
        stream.WriteByte((byte)'\n');
    }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();

    private void Name(string key)
    {
        if (!_open.Peek().Children.Add(key))
        {
            throw new InvalidOperationException($"\"{key}\" stands twice at {Place(string.Empty)}.");
        }

        _writer.WritePropertyName(key);
    }

    /// <summary>Writes texts, null where there is none.</summary>
    /// <param name="key">Key.</param>
    /// <param name="texts">Texts.</param>
    public void TextsOrNulls(string key, IEnumerable<string?> texts)
    {
        Name(key);
        _writer.WriteStartArray();
        foreach (string? text in texts)
        {
            _writer.WriteStringValue(text);
        }

        _writer.WriteEndArray();
    }

    /// <summary>Writes rows of numbers, a row on each place of the list.</summary>
    /// <param name="key">Key.</param>
    /// <param name="rows">Rows.</param>
    public void Rows(string key, IReadOnlyList<IReadOnlyList<double>> rows) =>
        Line(key, rows.Count, row => "[" + string.Join(", ", rows[row].Select(number => Finite(number, key, row).ToString("R", CultureInfo.InvariantCulture))) + "]");

    private void Line(string key, int count, Func<int, string> item)
    {
        Name(key);
        StringBuilder line = new("[");
        for (int index = 0; index < count; index++)
        {
            line.Append(index == 0 ? string.Empty : ", ").Append(item(index));
        }

        ArrayBufferWriter<byte> bytes = new();
        Encoding.UTF8.GetBytes(line.Append(']').ToString(), bytes);
        _writer.WriteRawValue(bytes.WrittenSpan, skipInputValidation: true);
    }

    private double Finite(double number, string key, int? index)
    {
        if (double.IsFinite(number))
        {
            return number;
        }

        string at = index is int item ? string.Create(CultureInfo.InvariantCulture, $"[{item}]") : string.Empty;
        string value = number.ToString(CultureInfo.InvariantCulture);
        throw new InvalidOperationException($"{value} is no result, found at {Place(key)}{at}.");
    }

    private string Place(string key) => string.Join(':', _open.Reverse().Skip(1).Select(level => level.Name).Append(key)).TrimEnd(':');
}
