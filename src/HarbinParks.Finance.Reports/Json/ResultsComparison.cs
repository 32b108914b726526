using System.Globalization;
using System.Text.Json;

namespace HarbinParks.Finance.Reports.Json;

/// <summary>Compares two results files value by value (结果比对).</summary>
/// <remarks>Numbers are compared by their text: both files hold the shortest text of each double, so equal text is the same double, and any other text is
/// a difference of the bytes.</remarks>
public static class ResultsComparison
{
    /// <summary>All differences, in the order of the left file; what stands on the right only comes after its siblings.</summary>
    /// <param name="left">First file.</param>
    /// <param name="right">Second file.</param>
    /// <exception cref="JsonException">One of them is no JSON.</exception>
    public static IReadOnlyList<ResultsDifference> Compare(Stream left, Stream right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        using JsonDocument leftDocument = JsonDocument.Parse(left);
        using JsonDocument rightDocument = JsonDocument.Parse(right);
        Walk walk = new(leftDocument.RootElement);
        walk.Compare(leftDocument.RootElement, rightDocument.RootElement);
        return walk.Differences;
    }

    private sealed class Walk(JsonElement root)
    {
        private readonly List<object> _path = [];

        public List<ResultsDifference> Differences { get; } = [];

        public void Compare(JsonElement? left, JsonElement? right)
        {
            if (left is { ValueKind: JsonValueKind.Object } leftObject && right is { ValueKind: JsonValueKind.Object } rightObject)
            {
                Objects(leftObject, rightObject);
            }
            else if (left is { ValueKind: JsonValueKind.Array } leftList && right is { ValueKind: JsonValueKind.Array } rightList)
            {
                Lists(leftList, rightList);
            }
            else if (left?.GetRawText() != right?.GetRawText())
            {
                Differences.Add(Difference(left?.GetRawText(), right?.GetRawText()));
            }
        }

        private void Objects(JsonElement left, JsonElement right)
        {
            foreach (JsonProperty property in left.EnumerateObject())
            {
                Step(property.Name, property.Value, right.TryGetProperty(property.Name, out JsonElement other) ? other : null);
            }

            foreach (JsonProperty property in right.EnumerateObject().Where(property => !left.TryGetProperty(property.Name, out _)))
            {
                Step(property.Name, null, property.Value);
            }
        }

        private void Lists(JsonElement left, JsonElement right)
        {
            int leftLength = left.GetArrayLength();
            int rightLength = right.GetArrayLength();
            for (int index = 0; index < Math.Max(leftLength, rightLength); index++)
            {
                Step(index, index < leftLength ? left[index] : null, index < rightLength ? right[index] : null);
            }
        }

        private void Step(object part, JsonElement? left, JsonElement? right)
        {
            _path.Add(part);
            Compare(left, right);
            _path.RemoveAt(_path.Count - 1);
        }

        private ResultsDifference Difference(string? left, string? right)
        {
            int series = _path.IndexOf("series");
            string? indicator = series >= 0 && series + 1 < _path.Count ? _path[series + 1] as string : null;
            int? year = indicator is not null && _path[^1] is int index ? Year(index) : null;
            string field = _path.OfType<string>().LastOrDefault() ?? string.Empty;
            return new ResultsDifference(PathText(), Entity(), indicator, year, field, left, right);
        }

        private string? Entity() => _path switch
        {
            ["deals" or "payers" or "platforms" or "parks", string id, ..] => NameOf((string)_path[0], id),
            ["city", ..] => NameOf("city", null),
            _ => null,
        };

        private string? NameOf(string section, string? id)
        {
            JsonElement entity = root.GetProperty(section);
            bool found = id is null || entity.TryGetProperty(id, out entity);
            return found && entity.ValueKind == JsonValueKind.Object && entity.TryGetProperty("name", out JsonElement name) ? name.GetString() : id;
        }

        private int? Year(int index) =>
            root.TryGetProperty("years", out JsonElement years) && years.ValueKind == JsonValueKind.Array && index < years.GetArrayLength()
                ? years[index].GetInt32()
                : null;

        private string PathText() => string.Concat(_path.Select((part, depth) => part is int index
            ? string.Create(CultureInfo.InvariantCulture, $"[{index}]")
            : (depth == 0 ? string.Empty : ".") + part));
    }
}
