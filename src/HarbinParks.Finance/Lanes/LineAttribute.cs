namespace HarbinParks.Finance.Lanes;

/// <summary>What a cash-flow line is called and where METHOD.md defines it.</summary>
/// <param name="chinese">Chinese name, as the officer reads it.</param>
/// <param name="english">English name.</param>
/// <param name="equation">Number of the equation in METHOD.md; empty for the line without a name.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class LineAttribute(string chinese, string english, string equation) : Attribute
{
    /// <summary>Chinese name.</summary>
    public string Chinese { get; } = chinese;

    /// <summary>English name.</summary>
    public string English { get; } = english;

    /// <summary>Equation number in METHOD.md.</summary>
    public string Equation { get; } = equation;

    /// <summary>Unit of the line: money unless said otherwise.</summary>
    public LineUnit Unit { get; init; } = LineUnit.Money;
}
