using HarbinParks.Finance.Models.Layers;
using HarbinParks.Finance.Models.Reading;
using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Models;

/// <summary>Reads a model from its layers: sector defaults, the model's files, overlays in their order, settings of the command line.</summary>
public static class ModelReader
{
    /// <summary>Reads a model and judges all of it.</summary>
    /// <param name="modelDirectoryOrFile">A directory that holds base.json, or one file with everything.</param>
    /// <param name="overlays">Overlay files, later over earlier; a bare name is sought in the model's own overlays folder.</param>
    /// <param name="settings">Keys and values over all files, for example <c>drivers:longRate:start</c> and <c>5.9 %</c>.</param>
    /// <returns>A portfolio or every problem; never throws for what the files say.</returns>
    public static ModelReading Read(string modelDirectoryOrFile, IReadOnlyList<string> overlays, IReadOnlyList<KeyValuePair<string, string>> settings)
    {
        ArgumentNullException.ThrowIfNull(modelDirectoryOrFile);
        ArgumentNullException.ThrowIfNull(overlays);
        ArgumentNullException.ThrowIfNull(settings);

        List<ModelProblem> fileProblems = [];
        IReadOnlyList<JsonLayer> layers = ModelLocation.Read(modelDirectoryOrFile, overlays, fileProblems);
        List<ModelFile> files = [.. layers.Where(layer => layer.Sha256.Length > 0).Select(layer => new ModelFile(layer.Name, layer.Sha256))];
        bool isWhole = fileProblems.TrueForAll(problem => problem.Path.Length > 0);
        if (!isWhole)
        {
            // What stands in an unread file would be reported as missing: the file comes first.
            return new ModelReading(null, fileProblems, files, "");
        }

        LayeredModel model = new(layers, settings);
        ReadingSession session = new(model);
        session.Add(fileProblems);
        IReadOnlyList<RuleChange> changes = RuleChangeReading.Changes(session);
        Portfolio portfolio = PortfolioReading.Portfolio(session);
        IReadOnlyList<ModelProblem> problems = session.Finish();
        return new ModelReading(problems.Count == 0 ? portfolio : null, problems, files, model.Hash("overlay", "files")) { RuleChanges = changes };
    }
}
