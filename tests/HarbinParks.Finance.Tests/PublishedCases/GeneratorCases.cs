using System.Globalization;
using System.Text.Json;
using HarbinParks.Finance.Sampling;

namespace HarbinParks.Finance.Tests.PublishedCases;

/// <summary>Known answers of the counter-based generator.</summary>
public sealed class PhiloxAnswers() : FileCase("philox-known-answers")
{
    public override void Compare(Comparisons table)
    {
        foreach (JsonElement vector in Items("vectors"))
        {
            uint[] counter = Words(vector, "counter");
            uint[] key = Words(vector, "key");
            (uint a, uint b, uint c, uint d) = Philox.Block(key[0] | ((ulong)key[1] << 32), counter[0], counter[1], counter[2], counter[3]);
            string published = string.Join(' ', vector.GetProperty("output").EnumerateArray().Select(word => word.GetString()));
            table.Outcome($"counter {string.Join(' ', counter.Select(Text))}", published, string.Join(' ', new[] { a, b, c, d }.Select(Text)));
        }
    }

    private static string Text(uint word) => word.ToString("x8", CultureInfo.InvariantCulture);

    private static uint[] Words(JsonElement vector, string name)
        => [.. vector.GetProperty(name).EnumerateArray().Select(word => uint.Parse(word.GetString()!, NumberStyles.HexNumber, CultureInfo.InvariantCulture))];
}

/// <summary>Table and points of the low-discrepancy sequence.</summary>
public sealed class SobolPoints() : FileCase("sobol-joe-kuo")
{
    public override void Compare(Comparisons table)
    {
        foreach (JsonElement row in Items("rows"))
        {
            int dimension = row.GetProperty("d").GetInt32();
            string published = string.Join(' ', Row(row.GetProperty("m")).Select(m => m.ToString(CultureInfo.InvariantCulture)));
            string ours = string.Join(' ', Enumerable.Range(0, row.GetProperty("m").GetArrayLength()).Select(k => SobolSequence.Initial(dimension, k).ToString(CultureInfo.InvariantCulture)));
            table.Outcome($"initial numbers of dimension {dimension}", published, ours);
        }

        uint index = 0;
        foreach (JsonElement point in Items("points"))
        {
            uint at = index++;
            table.Row($"point {at}, dimensions 1 to {point.GetArrayLength()}", point, [.. Enumerable.Range(1, point.GetArrayLength()).Select(d => SobolSequence.Coordinate(d, at))], _ => Number("tolerance"));
        }
    }
}
