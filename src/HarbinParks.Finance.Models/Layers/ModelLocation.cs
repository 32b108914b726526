namespace HarbinParks.Finance.Models.Layers;

/// <summary>Which files make a model: sector defaults, the model's own, overlays.</summary>
internal static class ModelLocation
{
    private const string BaseName = "base.json";

    /// <summary>Reads all files of a model in the order of the layers. Sector defaults stand beside the model's folder, or one folder higher for a group of models.</summary>
    /// <param name="model">A directory with base.json, or one file.</param>
    /// <param name="overlays">Files, or names of files in the model's own overlays folder.</param>
    /// <param name="problems">Takes problems of whole files.</param>
    public static IReadOnlyList<JsonLayer> Read(string model, IReadOnlyList<string> overlays, List<ModelProblem> problems)
    {
        string full = Full(model);
        bool isDirectory = Directory.Exists(full);
        if (!isDirectory && !File.Exists(full))
        {
            problems.Add(new ModelProblem(ProblemKind.Missing, Path.GetFileName(full), "", "", "找不到模型:应为含 base.json 的文件夹,或一个 JSON 文件。", "no such model: give a folder that holds base.json, or one JSON file."));
            return [];
        }

        string directory = isDirectory ? full : Path.GetDirectoryName(full)!;
        string first = isDirectory ? Path.Combine(full, BaseName) : full;
        if (!File.Exists(first))
        {
            problems.Add(new ModelProblem(ProblemKind.Missing, Name(directory, first), "", "", "文件夹里没有 base.json。", "the folder holds no base.json."));
            return [];
        }

        List<JsonLayer> layers = [];
        string beside = Path.Combine(directory, "..", "sectors", "defaults.json");
        string defaults = File.Exists(beside) ? beside : Path.Combine(directory, "..", "..", "sectors", "defaults.json");
        if (File.Exists(defaults))
        {
            layers.Add(JsonLayer.Read(defaults, "sectors/defaults.json", false, problems));
        }

        JsonLayer head = JsonLayer.Read(first, Name(directory, first), false, problems);
        layers.Add(head);
        foreach (string file in OtherFiles(head))
        {
            string place = Path.Combine(directory, file);
            layers.Add(JsonLayer.Read(place, Name(directory, place), false, problems));
        }

        foreach (string overlay in overlays)
        {
            string named = Path.Combine(directory, "overlays", overlay + ".json");
            string place = !File.Exists(overlay) && File.Exists(named) ? named : Full(overlay);
            if (!File.Exists(place))
            {
                string known = string.Join("、", KnownOverlays(directory));
                problems.Add(new ModelProblem(
                    ProblemKind.Missing, Name(directory, place), "", overlay, $"没有这个叠加层:应为文件,或 overlays 文件夹中的名称({known})。", $"no such overlay: give a file, or a name of the overlays folder ({known})."));
                continue;
            }

            layers.Add(JsonLayer.Read(place, Name(directory, place), true, problems));
        }

        return layers;
    }

    /// <summary>Name of a folder as it is printed.</summary>
    public static string FolderName(string directory) => Path.GetFileName(Path.TrimEndingDirectorySeparator(Full(directory)));

    /// <summary>The whole path; a name that no file can bear becomes a folder, which then cannot be read as a file.</summary>
    private static string Full(string path) => Path.GetFullPath(path.Length == 0 || path.Contains('\0', StringComparison.Ordinal) ? "." : path);

    private static IEnumerable<string> KnownOverlays(string directory)
    {
        string folder = Path.Combine(directory, "overlays");
        return Directory.Exists(folder) ? Directory.GetFiles(folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal) : [];
    }

    private static List<string> OtherFiles(JsonLayer head)
    {
        LayeredModel alone = new([head], []);
        return [.. alone.Children("files").Select(index => alone.Value($"files:{index}") ?? "")];
    }

    private static string Name(string directory, string file)
    {
        string root = Path.GetDirectoryName(directory) ?? directory;
        string relative = Path.GetRelativePath(root, Full(file));
        bool outside = relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative);
        return outside ? Path.GetFileName(file) : relative.Replace('\\', '/');
    }
}
