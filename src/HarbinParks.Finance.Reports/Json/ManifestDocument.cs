using HarbinParks.Finance.Reports.Publishing;

namespace HarbinParks.Finance.Reports.Json;

/// <summary>Writes and reads <c>manifest.json</c> (运行清单), from which <c>verify</c> runs again.</summary>
public static class ManifestDocument
{
    /// <summary>What a manifest calls itself; a JSON file without it is foreign.</summary>
    public const string Kind = "harbinparks-manifest";

    /// <summary>Version of the format.</summary>
    public const int SchemaVersion = 1;

    /// <summary>Writes a manifest.</summary>
    /// <param name="manifest">Manifest.</param>
    /// <param name="stream">Where to; left open.</param>
    public static void Write(RunManifest manifest, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        ArgumentNullException.ThrowIfNull(stream);
        using ResultsJson json = new(stream);
        json.OpenObject("manifest");
        json.Text("kind", Kind);
        json.Whole("schemaVersion", SchemaVersion);
        json.Text("version", manifest.Version);
        json.Text("verb", manifest.Verb);
        json.Texts("arguments", manifest.Arguments);
        json.Text("model", manifest.ModelPath);
        json.Texts("overlays", manifest.Overlays);
        json.Texts("settings", manifest.Settings);
        json.Seed("seed", manifest.Seed);
        json.Whole("paths", manifest.Paths);
        json.Whole("requestedPaths", manifest.RequestedPaths);
        json.Text("sampling", manifest.Sampling);
        json.Text("ruleView", manifest.RuleView);
        RuleChangeJson.Write(json, manifest.RuleChanges);
        json.Text("modelHash", manifest.ModelHash);
        json.Text("rulesHash", manifest.RulesHash);
        json.OpenObjectAt("results");
        WriteFile(json, manifest.Results);
        json.CloseObject();
        json.OpenListAt("files");
        foreach (PublishedFile file in manifest.Files)
        {
            json.OpenObject(file.RelativePath);
            WriteFile(json, file);
            json.CloseObject();
        }

        json.CloseList();
        json.CloseObject();
        json.Finish();
    }

    /// <summary>Reads a manifest back.</summary>
    /// <param name="stream">Content of the file.</param>
    /// <returns>The manifest, or all of its problems.</returns>
    public static ManifestReading Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new ManifestReader().Read(stream);
    }

    private static void WriteFile(ResultsJson json, PublishedFile file)
    {
        json.Text("file", file.RelativePath);
        json.Text("sha256", file.Sha256);
        json.Whole("length", file.Length);
    }
}
