using System.Globalization;
using System.Text.Json;

namespace HarbinParks.Finance.Tests.PublishedCases;

/// <summary>Takes down what a case compares: the one way by which a published figure is tested and by which it reaches the table.</summary>
public sealed class Comparisons
{
    // Below this part of a figure a difference is rounding of double precision, and its digits say nothing.
    private const double Rounding = 1e-12;

    private readonly List<Comparison> _rows = [];

    /// <summary>The rows so far.</summary>
    public IReadOnlyList<Comparison> Rows => _rows;

    /// <summary>A figure that must come out as published, with the digits of the file.</summary>
    public void Figure(string name, JsonElement published, double ours, double tolerance, string remark = "")
        => Add(name, published.GetRawText(), published.GetDouble(), ours, tolerance, remark);

    /// <summary>A figure that must come out as published.</summary>
    public void Figure(string name, double published, double ours, double tolerance, string remark = "")
        => Add(name, Number(published), published, ours, tolerance, remark);

    /// <summary>A row of figures, each within its tolerance; the table shows the one that differs most for its tolerance.</summary>
    public void Row(string name, JsonElement published, IReadOnlyList<double> ours, Func<double, double> tolerance, string remark = "")
    {
        JsonElement[] figures = [.. published.EnumerateArray()];
        if (figures.Length != ours.Count)
        {
            Outcome(name, $"{figures.Length} figures", $"{ours.Count} figures");
            return;
        }

        int worst = 0;
        double largest = -1;
        for (int i = 0; i < figures.Length; i++)
        {
            double part = Math.Abs(ours[i] - figures[i].GetDouble()) / tolerance(figures[i].GetDouble());
            if (!(part <= largest))
                (worst, largest) = (i, part);
        }

        Figure($"{name} (all {figures.Length}; here no. {worst + 1})", figures[worst], ours[worst], tolerance(figures[worst].GetDouble()), remark);
    }

    /// <summary>An answer in words, as "never".</summary>
    public void Outcome(string name, string published, string ours, string remark = "")
        => _rows.Add(new(name, published, ours, "", "", published == ours, remark));

    /// <summary>A figure that is wrong in print: ours must be the right one and must not be the printed one.</summary>
    public void Misprint(string name, JsonElement printed, JsonElement right, double ours, double tolerance, string remark)
    {
        bool differs = Math.Abs(ours - printed.GetDouble()) > tolerance;
        Figure(name, right, ours, tolerance, $"**misprint**: printed {printed.GetRawText()}; {remark}");
        if (!differs)
            _rows[^1] = _rows[^1] with { Holds = false };
    }

    /// <summary>Twelve digits, the same on every machine.</summary>
    private static string Number(double value) => (value + 0.0).ToString("G12", CultureInfo.InvariantCulture);

    private void Add(string name, string text, double published, double ours, double tolerance, string remark)
    {
        double difference = ours - published;
        bool rounding = Math.Abs(difference) <= Rounding * Math.Max(1, Math.Abs(published));
        _rows.Add(new(
            name, text, Number(ours), rounding ? "0" : difference.ToString("G2", CultureInfo.InvariantCulture), tolerance.ToString("G2", CultureInfo.InvariantCulture),
            Math.Abs(difference) <= tolerance, remark));
    }
}
