namespace HarbinParks.Finance.Indicators;

/// <summary>What an indicator is called and how it is defined (指标).</summary>
/// <param name="Id">Stable id, used by rules, results and commands.</param>
/// <param name="Chinese">Chinese name.</param>
/// <param name="English">English name.</param>
/// <param name="Unit">"share", "ratio" or "yuan".</param>
/// <param name="Definition">Id of the definition, as results name it (口径).</param>
/// <param name="DefinitionText">The definition in Chinese words, printed beside every figure (口径说明).</param>
public sealed record Indicator(string Id, string Chinese, string English, string Unit, string Definition, string DefinitionText);
