namespace HarbinParks.Finance.Models;

/// <summary>A parameter of a rule as a model, an overlay or the command line sets it (规则参数覆盖), before the packs are read.</summary>
/// <param name="Rule">Id of the rule, for example <c>ppp-10</c>.</param>
/// <param name="Parameter">Place below the rule, for example <c>threshold</c> or <c>alerts:red</c>.</param>
/// <param name="Value">What it is set to.</param>
/// <param name="File">File that says so; <c>--set</c> for the command line.</param>
public sealed record RuleChange(string Rule, string Parameter, string Value, string File)
{
    /// <summary>Place in the model and in the pack alike.</summary>
    public string Path => $"rules:{Rule}:{Parameter}";
}
