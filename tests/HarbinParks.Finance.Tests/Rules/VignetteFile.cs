using System.Text.Json.Nodes;
using HarbinParks.Finance.Models;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Rules;
using HarbinParks.Finance.Tests.HouseRules;
using HarbinParks.Finance.Tests.Models;

namespace HarbinParks.Finance.Tests.Rules;

/// <summary>The labelled descriptions, and the whole way of one of them: overlays of a small town's model, read by the ordinary reader, run, judged.</summary>
internal static class VignetteFile
{
    private const long Paths = 256;
    private static readonly JsonObject _file = JsonNode.Parse(
        File.ReadAllText(Path.Combine(SourceTree.Root, "tests", "HarbinParks.Finance.Tests", "Rules", "Vignettes", "vignettes.json")))!.AsObject();

    /// <summary>All descriptions in the order of the file.</summary>
    internal static IReadOnlyList<Vignette> All { get; } = [.. _file["cases"]!.AsObject().Select(pair => Read(pair.Key, pair.Value!.AsObject()))];

    /// <summary>Matters that the program finds, one for each finding, in the spelling of the file.</summary>
    internal static IReadOnlyList<string> Found(Vignette vignette)
    {
        using ModelFolder folder = ModelFolder.CopyOfHarbin();
        JsonObject town = JsonNode.Parse(File.ReadAllText(Path.Combine(folder.Harbin, "base.json")))!.AsObject();
        town.Remove("files");
        town.Remove("perimeters");
        foreach ((string key, JsonNode? value) in _file["town"]!.AsObject())
            town[key] = value!.DeepClone();

        town["sources"]!["deals"] = new JsonObject { ["status"] = "assumption", ["source"] = "审查样例" };
        town["deals"] = new JsonObject { ["deal"] = _file["templates"]![vignette.Template]!.DeepClone() };
        folder.Write("harbin/base.json", town.ToJsonString());
        JsonObject change = vignette.Change.DeepClone().AsObject();
        change["overlay"] = new JsonObject { ["id"] = vignette.Id, ["title"] = vignette.About, ["reason"] = "审查样例" };
        ModelReading model = ModelReader.Read(folder.Harbin, [folder.Write("vignette.json", change.ToJsonString())], []);
        Assert.True(model.Problems.Count == 0, $"{vignette.Id}: {string.Join("\n", model.Problems)}");
        RuleBookReading rules = RuleBookReader.Read(Path.Combine(ModelFolder.Models, "rules"), model.RuleChanges);
        RiskReport report = RiskAssessment.Run(
            model.Portfolio!, rules.RuleBook!, new RunIdentity(model.ModelHash, rules.Hash, "test"),
            new RunSettings { Paths = Paths, Seed = 7, Threads = 1 }, null, CancellationToken.None);
        Assert.All(report.Legality, finding => Assert.True(
            finding.Message.Length > 0 && finding.English.Length > 0 && finding.Remedy.Length > 0 && finding.Rule.Document.Length > 0, $"{vignette.Id}: {finding}"));
        return [.. report.Legality.Select(finding => Spelt(finding.Matter))];
    }

    /// <summary>A matter as the file and results.json spell it.</summary>
    internal static string Spelt(LegalityMatter matter) => char.ToLowerInvariant(matter.ToString()[0]) + matter.ToString()[1..];

    private static Vignette Read(string id, JsonObject data) => new(
        id,
        data["about"]!.GetValue<string>(),
        data["template"]!.GetValue<string>(),
        [.. data["expect"]!.AsArray().Select(matter => matter!.GetValue<string>())],
        data["missed"] is JsonObject missed ? missed.ToDictionary(pair => pair.Key, pair => pair.Value!.GetValue<string>()) : [],
        data["change"]!.AsObject());
}
