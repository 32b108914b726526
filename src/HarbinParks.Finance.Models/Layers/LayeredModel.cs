using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.Json;

namespace HarbinParks.Finance.Models.Layers;

/// <summary>The merged keys and values of all layers, each with the layer that said it last.</summary>
internal sealed class LayeredModel
{
    /// <summary>Name of the layer of <c>--set</c>.</summary>
    public const string CommandLine = "--set";

    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _valueLayers = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<string>> _children = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, (int First, int Last)> _touched = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<JsonLayer> _layers;
    private readonly IReadOnlyList<IConfigurationProvider> _providers;

    /// <summary>Merges the layers in their order; settings come last.</summary>
    public LayeredModel(IReadOnlyList<JsonLayer> layers, IReadOnlyList<KeyValuePair<string, string>> settings)
    {
        _layers = [.. layers];
        ConfigurationBuilder builder = new();
        foreach (JsonLayer layer in layers)
        {
            builder.Add(new JsonStreamConfigurationSource { Stream = new MemoryStream(layer.Content) });
        }

        Dictionary<string, string?> last = new(StringComparer.OrdinalIgnoreCase);
        foreach (KeyValuePair<string, string> setting in settings)
        {
            last[setting.Key] = setting.Value;
        }

        builder.AddInMemoryCollection(last);
        IConfigurationRoot root = builder.Build();
        _providers = [.. root.Providers];
        foreach (string path in layers.SelectMany(layer => layer.Paths).Concat(last.Keys))
        {
            Keep(path, root[path]);
        }
    }

    /// <summary>Keys that hold a value, in the order in which the layers name them first.</summary>
    public IEnumerable<string> Keys => _values.Keys;

    /// <summary>The value of a key; null where it has none, or a layer takes it away with null.</summary>
    public string? Value(string path) => _values.GetValueOrDefault(path);

    /// <summary>Whether a value stands at the path or below it.</summary>
    public bool Exists(string path) => _touched.ContainsKey(path);

    /// <summary>Keys below a path, in the order of the layers.</summary>
    public IReadOnlyList<string> Children(string path) => _children.TryGetValue(path, out List<string>? children) ? children : [];

    /// <summary>Number of the layer that said a value last; -1 for none.</summary>
    public int ValueLayer(string path) => _valueLayers.GetValueOrDefault(path, -1);

    /// <summary>Number of the last layer that said anything at the path or below it; -1 for none.</summary>
    public int LastLayer(string path) => _touched.TryGetValue(path, out (int First, int Last) layers) ? layers.Last : -1;

    /// <summary>Number of the first layer that says anything at the path or below it; -1 for none.</summary>
    public int FirstLayer(string path) => _touched.TryGetValue(path, out (int First, int Last) layers) ? layers.First : -1;

    /// <summary>Name of a layer's file.</summary>
    public string LayerName(int layer) => layer >= 0 && layer < _layers.Count ? _layers[layer].Name : CommandLine;

    /// <summary>Number of the layer that has a name; the number after the last file for the command line.</summary>
    public int LayerNumber(string name)
    {
        int number = _layers.FindIndex(layer => string.Equals(layer.Name, name, StringComparison.Ordinal));
        return number < 0 ? _layers.Count : number;
    }

    /// <summary>Whether a layer changes a model rather than states it.</summary>
    public bool IsOverlay(int layer) => layer >= _layers.Count || (layer >= 0 && _layers[layer].IsOverlay);

    /// <summary>Numbers of the files that change a model, in their order.</summary>
    public IEnumerable<int> Overlays => Enumerable.Range(0, _layers.Count).Where(layer => _layers[layer].IsOverlay);

    /// <summary>A value as one layer alone says it.</summary>
    public string? ValueIn(int layer, string path) => layer >= 0 && layer < _providers.Count && _providers[layer].TryGet(path, out string? value) ? value : null;

    /// <summary>SHA-256 of the merged keys and values.</summary>
    /// <param name="labels">First segments left out: they name files and overlays and change no figure.</param>
    public string Hash(params ReadOnlySpan<string> labels)
    {
        StringBuilder text = new();
        foreach (string path in _values.Keys.Order(StringComparer.OrdinalIgnoreCase))
        {
            if (!labels.Contains(path.Split(':')[0]))
            {
                text.Append(path.ToUpperInvariant()).Append('=').Append(_values[path]).Append('\n');
            }
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private void Keep(string path, string? value)
    {
        if (string.IsNullOrEmpty(value) || _values.ContainsKey(path))
        {
            return;
        }

        int first = -1;
        int last = -1;
        for (int layer = 0; layer < _providers.Count; layer++)
        {
            if (_providers[layer].TryGet(path, out string? said) && !string.IsNullOrEmpty(said))
            {
                first = first < 0 ? layer : first;
                last = layer;
            }
        }

        _values[path] = value;
        _valueLayers[path] = last;
        for (string place = path; ; place = ModelPath.Parent(place))
        {
            _touched[place] = _touched.TryGetValue(place, out (int First, int Last) known)
                ? (Math.Min(known.First, first), Math.Max(known.Last, last))
                : (first, last);
            if (place.Length == 0)
            {
                break;
            }

            List<string> siblings = _children.TryGetValue(ModelPath.Parent(place), out List<string>? found) ? found : _children[ModelPath.Parent(place)] = [];
            if (!siblings.Contains(ModelPath.Leaf(place), StringComparer.OrdinalIgnoreCase))
            {
                siblings.Add(ModelPath.Leaf(place));
            }
        }
    }
}
