using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace HarbinParks.Finance.Models.Layers;

/// <summary>One file of a model: read once, checked for what a merged configuration can no longer tell (duplicate keys), kept in its order.</summary>
internal sealed class JsonLayer
{
    private static readonly byte[] _byteOrderMark = [0xEF, 0xBB, 0xBF];
    private static readonly JsonReaderOptions _readerOptions = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 32 };
    private readonly List<string> _paths = [];

    private JsonLayer(string name, bool isOverlay)
    {
        Name = name;
        IsOverlay = isOverlay;
    }

    /// <summary>Name of the file as it is printed.</summary>
    public string Name { get; }

    /// <summary>Whether the file changes a model rather than states it.</summary>
    public bool IsOverlay { get; }

    /// <summary>SHA-256 of the bytes.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>The content without its duplicate keys, for the configuration.</summary>
    public byte[] Content { get; private set; } = "{}"u8.ToArray();

    /// <summary>Paths in the order of the file.</summary>
    public IReadOnlyList<string> Paths => _paths;

    /// <summary>Reads a file; problems are added to the list, and the layer is then empty.</summary>
    public static JsonLayer Read(string file, string name, bool isOverlay, List<ModelProblem> problems)
    {
        JsonLayer layer = new(name, isOverlay);
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            problems.Add(new ModelProblem(ProblemKind.Missing, name, "", "", "文件不存在或无法读取。", "the file does not exist or cannot be read."));
            return layer;
        }

        layer.Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        ReadOnlySpan<byte> text = bytes.AsSpan().StartsWith(_byteOrderMark) ? bytes.AsSpan(_byteOrderMark.Length) : bytes;
        if (Encoding.UTF8.GetString(text).AsSpan().Trim().IsEmpty)
        {
            problems.Add(new ModelProblem(ProblemKind.Syntax, name, "", "", "文件是空的;至少应为 { }。", "the file is empty; it holds at least { }."));
            return layer;
        }

        if (!Utf8.IsValid(text))
        {
            problems.Add(new ModelProblem(ProblemKind.Syntax, name, "", "", "文件不是 UTF-8 编码(可能是 GBK);请另存为 UTF-8。", "the file is not UTF-8 (perhaps GBK); save it as UTF-8."));
            return layer;
        }

        layer.Parse(text, problems);
        return layer;
    }

    private void Parse(ReadOnlySpan<byte> text, List<ModelProblem> problems)
    {
        try
        {
            Utf8JsonReader reader = new(text, _readerOptions);
            using JsonDocument document = JsonDocument.ParseValue(ref reader);
            while (reader.Read())
            {
                // Comments alone may follow: anything else throws, as it does in the middle of the file.
            }

            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                problems.Add(new ModelProblem(ProblemKind.Syntax, Name, "", document.RootElement.ValueKind.ToString(), "最外层应为 { … }。", "the outermost value must be { … }."));
                return;
            }

            ArrayBufferWriter<byte> buffer = new();
            using (Utf8JsonWriter writer = new(buffer))
            {
                Copy(document.RootElement, "", writer, problems);
            }

            Content = buffer.WrittenSpan.ToArray();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            _paths.Clear();
            long line = ((exception as JsonException)?.LineNumber ?? 0) + 1;
            problems.Add(new ModelProblem(
                ProblemKind.Syntax,
                Name,
                "",
                "",
                string.Create(CultureInfo.InvariantCulture, $"第 {line} 行附近不是合法的 JSON(检查引号、逗号和括号)。"),
                string.Create(CultureInfo.InvariantCulture, $"no valid JSON near line {line} (check quotes, commas and brackets).")));
        }
    }

    private void Copy(JsonElement element, string path, Utf8JsonWriter writer, List<ModelProblem> problems)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                CopyObject(element, path, writer, problems);
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                int index = 0;
                foreach (JsonElement item in element.EnumerateArray())
                {
                    string itemPath = ModelPath.Join(path, index.ToString(CultureInfo.InvariantCulture));
                    _paths.Add(itemPath);
                    Copy(item, itemPath, writer, problems);
                    index++;
                }

                writer.WriteEndArray();
                break;
            default:
                element.WriteTo(writer);
                break;
        }
    }

    private void CopyObject(JsonElement element, string path, Utf8JsonWriter writer, List<ModelProblem> problems)
    {
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
        writer.WriteStartObject();
        foreach (JsonProperty property in element.EnumerateObject())
        {
            string propertyPath = ModelPath.Join(path, property.Name);
            if (property.Name.Length == 0 || property.Name.Contains(':', StringComparison.Ordinal))
            {
                problems.Add(new ModelProblem(ProblemKind.Unknown, Name, propertyPath, property.Name, "键不能为空,也不能含冒号。", "a key is not empty and holds no colon."));
            }
            else if (!seen.Add(property.Name))
            {
                problems.Add(new ModelProblem(ProblemKind.Duplicate, Name, propertyPath, property.Name, "同一处写了两次;请保留一个。", "stands twice in the same place; keep one."));
            }
            else
            {
                _paths.Add(propertyPath);
                writer.WritePropertyName(property.Name);
                Copy(property.Value, propertyPath, writer, problems);
            }
        }

        writer.WriteEndObject();
    }
}
