using System.Text.Json;
using HarbinParks.Finance.Reports.Publishing;

namespace HarbinParks.Finance.Reports.Json;

/// <summary>Reads a manifest and collects every problem, so that a broken one is mended in one go.</summary>
internal sealed class ManifestReader
{
    private readonly List<ManifestProblem> _problems = [];

    /// <summary>Reads the content of a file.</summary>
    /// <param name="stream">Content.</param>
    public ManifestReading Read(Stream stream)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(stream);
            RunManifest? manifest = Root(document.RootElement);
            return new ManifestReading(_problems.Count == 0 ? manifest : null, _problems);
        }
        catch (JsonException failure)
        {
            Problem(string.Empty, $"不是有效的 JSON：{failure.Message}", $"This is no valid JSON: {failure.Message}");
            return new ManifestReading(null, _problems);
        }
    }

    private RunManifest? Root(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object
            || !root.TryGetProperty("kind", out JsonElement kind)
            || kind.ValueKind != JsonValueKind.String
            || kind.GetString() != ManifestDocument.Kind)
        {
            Problem("kind", $"不是运行清单：缺少 \"kind\": \"{ManifestDocument.Kind}\"。", $"This is no run manifest: \"kind\": \"{ManifestDocument.Kind}\" is missing.");
            return null;
        }

        long version = Whole(root, "schemaVersion", 1);
        if (version > ManifestDocument.SchemaVersion)
        {
            Problem("schemaVersion", $"清单版本 {version} 新于本程序（{ManifestDocument.SchemaVersion}），请升级程序。", $"Format {version} is newer than this program's ({ManifestDocument.SchemaVersion}); update the program.");
            return null;
        }

        return new RunManifest
        {
            Version = Text(root, "version", string.Empty),
            Verb = root.TryGetProperty("verb", out _) ? Verb(root) : "run",
            Arguments = root.TryGetProperty("arguments", out _) ? Texts(root, "arguments") : [],
            ModelPath = Text(root, "model", string.Empty),
            Overlays = Texts(root, "overlays"),
            Settings = Texts(root, "settings"),
            Seed = Seed(root),
            Paths = Whole(root, "paths", 1),
            RequestedPaths = Whole(root, "requestedPaths", 1),
            Sampling = Text(root, "sampling", string.Empty),
            RuleView = Text(root, "ruleView", string.Empty),
            ModelHash = Hash(root, "modelHash", string.Empty),
            RulesHash = Hash(root, "rulesHash", string.Empty),
            Results = Results(root),
            Files = Files(root),
        };
    }

    private string Verb(JsonElement root)
    {
        string verb = Text(root, "verb", string.Empty);
        if (verb.Length > 0 && verb is not ("run" or "afford" or "value"))
        {
            Problem("verb", $"verb：读到 \"{verb}\"，应为 run、afford 或 value。", $"verb: found \"{verb}\"; run, afford or value stands here.");
        }

        return verb;
    }

    private PublishedFile Results(JsonElement root)
    {
        if (root.TryGetProperty("results", out JsonElement results) && results.ValueKind == JsonValueKind.Object)
        {
            return FileOf(results, "results:");
        }

        Missing("results", "对象", "an object");
        return new PublishedFile(string.Empty, string.Empty, 0);
    }

    private List<PublishedFile> Files(JsonElement root)
    {
        List<PublishedFile> files = [];
        if (!root.TryGetProperty("files", out JsonElement list) || list.ValueKind != JsonValueKind.Array)
        {
            Missing("files", "列表", "a list");
            return files;
        }

        foreach (JsonElement file in list.EnumerateArray())
        {
            string place = $"files[{JsonNames.Index(files.Count)}]";
            if (file.ValueKind != JsonValueKind.Object)
            {
                Missing(place, "对象", "an object");
            }

            files.Add(file.ValueKind == JsonValueKind.Object ? FileOf(file, place + ":") : new PublishedFile(string.Empty, string.Empty, 0));
        }

        return files;
    }

    private PublishedFile FileOf(JsonElement file, string place) =>
        new(Text(file, "file", place), Hash(file, "sha256", place), Whole(file, "length", 0, place));

    private string Text(JsonElement parent, string key, string place)
    {
        if (parent.TryGetProperty(key, out JsonElement value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text)
        {
            return text;
        }

        Missing(place + key, "非空文字", "a text");
        return string.Empty;
    }

    private List<string> Texts(JsonElement parent, string key)
    {
        if (parent.TryGetProperty(key, out JsonElement value)
            && value.ValueKind == JsonValueKind.Array
            && value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String))
        {
            return [.. value.EnumerateArray().Select(item => item.GetString()!)];
        }

        Missing(key, "文字列表", "a list of texts");
        return [];
    }

    private string Hash(JsonElement parent, string key, string place)
    {
        string hash = Text(parent, key, place);
        if (hash.Length > 0 && (hash.Length != 64 || !hash.All(char.IsAsciiHexDigitLower)))
        {
            Problem(place + key, $"{place}{key}：读到 \"{hash}\"，应为 64 位小写十六进制的 SHA-256。", $"{place}{key}: found \"{hash}\", expected a SHA-256 of 64 lower-case hexadecimal digits.");
        }

        return hash;
    }

    private ulong Seed(JsonElement root)
    {
        if (root.TryGetProperty("seed", out JsonElement value) && value.ValueKind == JsonValueKind.Number && value.TryGetUInt64(out ulong seed))
        {
            return seed;
        }

        Missing("seed", "0 至 2^64−1 的整数", "a whole number from 0 to 2^64-1");
        return 0;
    }

    private long Whole(JsonElement parent, string key, long least, string place = "")
    {
        if (parent.TryGetProperty(key, out JsonElement value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out long number) && number >= least)
        {
            return number;
        }

        Missing(place + key, $"不小于 {least} 的整数", $"a whole number of at least {least}");
        return least;
    }

    private void Missing(string path, string expected, string expectedEnglish) =>
        Problem(path, $"{path}：缺失或不合要求，应为{expected}。", $"{path}: missing or not as expected; it should be {expectedEnglish}.");

    private void Problem(string path, string message, string english) => _problems.Add(new ManifestProblem(path, message, english));
}
