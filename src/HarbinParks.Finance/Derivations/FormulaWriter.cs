using System.Globalization;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Derivations;

/// <summary>Writes the expression behind a figure, down to named figures and inputs.</summary>
/// <param name="plan">The plan.</param>
/// <param name="entity">Entity of the figure: another's is written out.</param>
/// <param name="period">Period of the figure: another's is written out.</param>
internal sealed class FormulaWriter(SimulationPlan plan, int entity, int period)
{
    private const int Longest = 600;
    private const int MostNodes = 400;

    // Shared values are written out at each place, so a formula can be exponentially longer than its graph: it is cut where nobody would read on.
    private int _left;

    /// <summary>The expression.</summary>
    /// <param name="node">Its root.</param>
    /// <param name="figures">Figures in place of names.</param>
    public string Write(TracedNode node, bool figures)
    {
        _left = MostNodes;
        string text = Expression(node, figures, 0);
        return text.Length <= Longest ? text : text[..Longest] + " …";
    }

    private string Expression(TracedNode node, bool figures, int precedence)
    {
        if (--_left < 0)
            return "…";

        IReadOnlyList<TracedNode> arguments = node.Arguments;
        return node.Operation switch
        {
            TracedOperation.Constant => FigureText.Number(node.Value),
            TracedOperation.Data => figures ? FigureText.Number(node.Value) : "抽样",
            TracedOperation.Input or TracedOperation.Table => Source(node, figures),
            TracedOperation.Name => figures ? FigureText.Of(node.Line, node.Value) : Name(node),
            TracedOperation.Add => Infix(arguments, " + ", 1, 1, figures, precedence),
            TracedOperation.Subtract => Infix(arguments, " − ", 1, 2, figures, precedence),
            TracedOperation.Multiply => Infix(arguments, " × ", 3, 3, figures, precedence),
            TracedOperation.Divide => Infix(arguments, " ÷ ", 3, 4, figures, precedence),
            TracedOperation.Negate => "−" + Expression(arguments[0], figures, 4),
            TracedOperation.Select => Expression(arguments[1], figures, precedence),
            TracedOperation.Min => Call("min", arguments, figures),
            TracedOperation.Max => Call("max", arguments, figures),
            TracedOperation.Exp => Call("exp", arguments, figures),
            TracedOperation.Log => Call("ln", arguments, figures),
            TracedOperation.Sqrt => Call("√", arguments, figures),
            TracedOperation.NormalQuantile => Call("Φ⁻¹", arguments, figures),
            TracedOperation.NormalProbability => Call("Φ", arguments, figures),
            _ => Call(node.Operation.ToString(), arguments, figures),
        };
    }

    private string Infix(IReadOnlyList<TracedNode> arguments, string sign, int left, int right, bool figures, int precedence)
    {
        string text = Expression(arguments[0], figures, left) + sign + Expression(arguments[1], figures, right);
        return precedence > left ? "(" + text + ")" : text;
    }

    private string Call(string name, IReadOnlyList<TracedNode> arguments, bool figures)
        => name + "(" + string.Join(", ", arguments.Select(argument => Expression(argument, figures, 0))) + ")";

    private string Name(TracedNode node)
    {
        string name = LineNames.Of(node.Line).Chinese;
        string whose = node.Entity == entity ? "" : plan.Entities[node.Entity].Name + "·";
        string when = node.Period == period || node.Period < 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"({plan.FirstYear + node.Period})");
        return whose + name + when;
    }

    private string Source(TracedNode node, bool figures)
    {
        InputSource source = plan.Sources[node.InputId];
        if (figures)
            return source.Origins is [FigureOrigin only] && only.Text == source.Text && Says(only.Text, node.Value) ? only.Text : FigureText.Amount(node.Value);

        return source.Origins is [FigureOrigin origin] && origin.Text == source.Text ? "[" + LastOf(origin.Path) + "]" : "[" + source.Text + "]";
    }

    /// <summary>Whether a text of the model is the figure itself, a number and a unit: "基准×1.05" and its two parts are not.</summary>
    private static bool Says(string text, double value)
    {
        int length = text.TakeWhile(letter => char.IsAsciiDigit(letter) || letter is '.' or ',' or '-').Count();
        if (!double.TryParse(text.AsSpan(0, length), NumberStyles.Number, CultureInfo.InvariantCulture, out double number))
            return false;

        if (number == 0 || value == 0)
            return number == value;

        double exponent = Math.Log10(value / number);
        return Math.Abs(exponent - Math.Round(exponent)) < 1e-9;
    }

    private static string LastOf(string path)
    {
        string[] parts = path.Split(':');
        return parts.Length < 3 ? parts[^1] : string.Join(':', parts[2..]);
    }
}
