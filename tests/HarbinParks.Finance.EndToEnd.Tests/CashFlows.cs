using System.Globalization;

namespace HarbinParks.Finance.EndToEnd.Tests;

/// <summary>A cash-flow table as <c>deal --csv</c> wrote it.</summary>
internal sealed class CashFlows
{
    private readonly Dictionary<string, double?[]> _rows = [];

    /// <summary>Reads the file.</summary>
    /// <param name="path">Its place.</param>
    public CashFlows(string path)
    {
        string[] lines = File.ReadAllLines(path);
        Headings = lines[0].Split(',');
        Years = [.. Headings.Skip(4).Select(year => int.Parse(year, CultureInfo.InvariantCulture))];
        foreach (string[] cells in lines.Skip(1).Select(line => line.Split(',')))
        {
            Assert.Equal(Headings.Length, cells.Length);
            Names.Add(cells[0], cells[2]);
            _rows.Add(cells[1], [.. cells.Skip(4).Select(cell => cell.Length == 0 ? (double?)null : double.Parse(cell, CultureInfo.InvariantCulture))]);
        }
    }

    /// <summary>The first row.</summary>
    public string[] Headings { get; }

    /// <summary>Calendar years of the columns.</summary>
    public int[] Years { get; }

    /// <summary>Equation number of each line, by its Chinese name.</summary>
    public Dictionary<string, string> Names { get; } = [];

    /// <summary>Lines by their English name.</summary>
    public IReadOnlyCollection<string> Lines => _rows.Keys;

    /// <summary>A value in yuan; 0 where the line does not occur.</summary>
    /// <param name="line">English name of the line.</param>
    /// <param name="t">Column; none lies before the first.</param>
    public double At(string line, int t) => t < 0 ? 0 : _rows.GetValueOrDefault(line)?[t] ?? 0;

    /// <summary>Whether the line occurs in a column.</summary>
    /// <param name="line">English name of the line.</param>
    /// <param name="t">Column.</param>
    public bool Has(string line, int t) => _rows.GetValueOrDefault(line)?[t] is not null;
}
