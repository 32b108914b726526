namespace HarbinParks.Finance.Models.Layers;

/// <summary>Places in a model: segments joined by colons, as the configuration names its keys.</summary>
internal static class ModelPath
{
    /// <summary>A place below another; the root is the empty text.</summary>
    public static string Join(string parent, string key) => parent.Length == 0 ? key : $"{parent}:{key}";

    /// <summary>Everything before the last segment.</summary>
    public static string Parent(string path)
    {
        int colon = path.LastIndexOf(':');
        return colon < 0 ? "" : path[..colon];
    }

    /// <summary>The last segment.</summary>
    public static string Leaf(string path) => path[(path.LastIndexOf(':') + 1)..];
}
