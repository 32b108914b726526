using System.Text.Json;
using HarbinParks.Finance.Tests.HouseRules;

namespace HarbinParks.Finance.Tests.PublishedCases;

/// <summary>A published case whose figures stand in <c>PublishedCases/Data</c>.</summary>
/// <param name="id">Name of the file without its ending.</param>
public abstract class FileCase(string id) : PublishedCase
{
    private readonly JsonElement _data = JsonDocument.Parse(SourceTree.Read($"tests/HarbinParks.Finance.Tests/PublishedCases/Data/{id}.json")).RootElement;

    public override string Id { get; } = id;

    public override string Title => _data.GetProperty("title").GetString()!;

    public override string Unit => _data.GetProperty("unit").GetString()!;

    public override string Note => _data.TryGetProperty("note", out JsonElement note) ? note.GetString()! : "";

    public override IReadOnlyList<string> Sources => [.. Items("sources").Select(source => source.GetString()!)];

    /// <summary>A member of the file.</summary>
    protected JsonElement this[string name] => _data.GetProperty(name);

    /// <summary>A number of the file.</summary>
    protected double Number(string name) => _data.GetProperty(name).GetDouble();

    /// <summary>A tolerance of the file's block of them.</summary>
    protected double Tolerance(string name) => _data.GetProperty("tolerances").GetProperty(name).GetDouble();

    /// <summary>The elements of a list of the file.</summary>
    protected IEnumerable<JsonElement> Items(string name) => _data.GetProperty(name).EnumerateArray();

    /// <summary>A list of numbers of the file.</summary>
    protected double[] Row(string name) => Row(_data.GetProperty(name));

    /// <summary>A list of numbers.</summary>
    protected static double[] Row(JsonElement row) => [.. row.EnumerateArray().Select(number => number.GetDouble())];

    /// <summary>A number of an item.</summary>
    protected static double Number(JsonElement item, string name) => item.GetProperty(name).GetDouble();

    /// <summary>A number of an item that may be left out.</summary>
    protected static double Number(JsonElement item, string name, double otherwise) => item.TryGetProperty(name, out JsonElement number) ? number.GetDouble() : otherwise;

    /// <summary>A whole number of an item.</summary>
    protected static int Whole(JsonElement item, string name) => item.GetProperty(name).GetInt32();

    /// <summary>A text of an item.</summary>
    protected static string Text(JsonElement item, string name) => item.GetProperty(name).GetString()!;
}
