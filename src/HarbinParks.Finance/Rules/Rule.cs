namespace HarbinParks.Finance.Rules;

/// <summary>One line or duty of a document, dated and cited (规则).</summary>
public sealed record Rule
{
    private const double Tolerance = 1e-12;

    /// <summary>Stable id, for example <c>ppp-10</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Short name in Chinese, as printed on a chart's line.</summary>
    public required string Name { get; init; }

    /// <summary>Document number, for example 财金〔2015〕21号.</summary>
    public required string Document { get; init; }

    /// <summary>Article, where known.</summary>
    public required string? Article { get; init; }

    /// <summary>First day in force (施行日).</summary>
    public required DateOnly InForceFrom { get; init; }

    /// <summary>First day no longer in force (失效日); null while it stands.</summary>
    public required DateOnly? EndedOn { get; init; }

    /// <summary>How well the text is known.</summary>
    public required RuleStatus Status { get; init; }

    /// <summary>The rule in our words, in Chinese.</summary>
    public required string Text { get; init; }

    /// <summary>What the rule is (规则性质).</summary>
    public required RuleKind Kind { get; init; }

    /// <summary>Id of the indicator that it bounds; null for a rule of legality.</summary>
    public required string? Indicator { get; init; }

    /// <summary>The line, in the indicator's unit (fraction or ratio); null for a rule of legality.</summary>
    public required double? Threshold { get; init; }

    /// <summary>On which side of the line it is crossed.</summary>
    public required Comparison Comparison { get; init; }

    /// <summary>Yearly probabilities from which a warning is yellow, orange, red.</summary>
    public required AlertProbabilities Alerts { get; init; }

    /// <summary>After its end the line is still shown for stock deals, as a notice (存量参照线).</summary>
    public required bool ReferenceAfterEnd { get; init; }

    /// <summary>How single levels make one, for a rule of the composite level; null for any other.</summary>
    public CompositeTerms? Composite { get; init; }

    /// <summary>Whether the rule is in force on a day.</summary>
    /// <param name="day">Day asked for.</param>
    public bool InForce(DateOnly day) => day >= InForceFrom && (EndedOn is not DateOnly end || day < end);

    /// <summary>Whether a value lies on the wrong side of the line; never for a rule without one.</summary>
    /// <param name="value">Value in the unit of <see cref="Threshold"/>.</param>
    /// <remarks>Rounding of the last bits is forgiven (1e-12), so that exactly 10.00 % passes a line that reads "above 10 %".</remarks>
    public bool IsCrossedBy(double value) => Threshold is double line && Comparison switch
    {
        Comparison.Above => value > line + Tolerance,
        Comparison.AtLeast => value >= line - Tolerance,
        _ => value < line - Tolerance,
    };

    /// <summary>Document, article, how well the text is known, and from when it no longer holds, as printed behind a finding (引用).</summary>
    public string Citation => Document + Article + Status switch
    {
        RuleStatus.Verified => "",
        RuleStatus.SecondHand => "(二手资料)",
        RuleStatus.Own => "(本模型自定)",
        _ => "(凭记忆,待核)",
    } + (EndedOn is DateOnly end ? FormattableString.Invariant($"(已于 {end:yyyy-MM-dd} 失效)") : "");
}
