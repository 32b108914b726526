using CsvHelper;

namespace HarbinParks.Finance.Reports.Tables;

/// <summary>A CSV file that Excel opens without a question: UTF-8 with BOM so that it reads the Chinese, CRLF, invariant numbers.</summary>
/// <remarks>
/// <para>The line that every output of an illustrative model carries stands in the last column 说明 of each row. As a row of its own above the headings it would
/// break every reader that takes the first row for the names (Excel tables, pandas, R), and it would be lost as soon as a row is copied elsewhere.</para>
/// <para>A name that begins with = + - @, tab or carriage return would be run as a formula by a spreadsheet: such a text gets an apostrophe before it. Numbers are
/// left alone: a negative one is no formula.</para>
/// </remarks>
internal sealed class CsvTable : IDisposable
{
    private static readonly CsvWriterOptions _options = CsvWriterOptions.Default with { WriteByteOrderMark = true, Injection = CsvInjection.Escape };

    private readonly CsvWriter _csv;

    /// <summary>Starts a table.</summary>
    /// <param name="stream">Where to; left open.</param>
    /// <param name="headings">Headings of the columns.</param>
    public CsvTable(Stream stream, IEnumerable<string> headings)
    {
        _csv = CsvWriter.Create(stream, _options, leaveOpen: true);
        foreach (string heading in headings)
        {
            _csv.WriteField(heading);
        }

        EndRow();
    }

    /// <summary>A cell of text.</summary>
    /// <param name="text">Text; null is an empty cell.</param>
    public void Text(string? text) => _csv.WriteField(text);

    /// <summary>A cell with a number in the shortest form that reads back to the same double.</summary>
    /// <param name="number">Number; null is an empty cell.</param>
    public void Number(double? number) => _csv.WriteField(number, default);

    /// <summary>A cell with a whole number.</summary>
    /// <param name="number">Number; null is an empty cell.</param>
    public void Whole(int? number) => _csv.WriteField(number, default);

    /// <summary>Ends the row.</summary>
    public void EndRow() => _csv.EndRecord();

    /// <inheritdoc/>
    public void Dispose() => _csv.Dispose();
}
