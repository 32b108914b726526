using System.Text.Json.Nodes;

namespace HarbinParks.Finance.Tests.Rules;

/// <summary>A short description of a deal, platform or level with the findings that a reviewer expects of it.</summary>
/// <param name="Id">Id.</param>
/// <param name="About">What it describes, in Chinese.</param>
/// <param name="Template">Deal that the change is laid over.</param>
/// <param name="Expected">Matters expected, one for each finding.</param>
/// <param name="Missed">Expected matters that the program is known not to find, each with the reason.</param>
/// <param name="Change">Overlay of the model, as a user would write it.</param>
internal sealed record Vignette(
    string Id, string About, string Template, IReadOnlyList<string> Expected, IReadOnlyDictionary<string, string> Missed, JsonObject Change);
