namespace HarbinParks.Finance.Rules;

/// <summary>Terms of a rule that makes one level of several (综合等级规则的参数).</summary>
/// <param name="Method">Worst of, or weighted.</param>
/// <param name="Weights">Indicators that count, by id, with their weights, above 0; for the worst of them the weights do not matter.</param>
/// <param name="Yellow">Weighted score from which the level is yellow; a green member scores 0, a yellow one 1, an orange one 2, a red one 3.</param>
/// <param name="Orange">Score from which it is orange.</param>
/// <param name="Red">Score from which it is red.</param>
public sealed record CompositeTerms(CompositeMethod Method, IReadOnlyDictionary<string, double> Weights, double Yellow, double Orange, double Red);
