using System.Globalization;
using System.Text;
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

    private readonly StringBuilder _text = new();

    /// <summary>The expression.</summary>
    /// <param name="node">Its root.</param>
    /// <param name="figures">Figures in place of names.</param>
    /// <remarks>A driver of a late year is a formula whose parts occur twice in each year before: written out it would be without end, so writing stops
    /// as soon as the text is longer than anybody reads.</remarks>
    public string Write(TracedNode node, bool figures)
    {
        _text.Clear();
        Expression(node, figures, 0);
        return _text.Length <= Longest ? _text.ToString() : _text.ToString(0, Longest) + " …";
    }

    private void Expression(TracedNode node, bool figures, int precedence)
    {
        if (_text.Length > Longest)
            return;

        IReadOnlyList<TracedNode> arguments = node.Arguments;
        switch (node.Operation)
        {
            case TracedOperation.Constant:
                _text.Append(FigureText.Number(node.Value));
                break;
            case TracedOperation.Data:
                _text.Append(figures ? FigureText.Number(node.Value) : "抽样");
                break;
            case TracedOperation.Input or TracedOperation.Table:
                _text.Append(Source(node, figures));
                break;
            case TracedOperation.Name:
                _text.Append(figures ? FigureText.Of(node.Line, node.Value) : Name(node));
                break;
            case TracedOperation.Add:
                Infix(arguments, " + ", 1, 1, figures, precedence);
                break;
            case TracedOperation.Subtract:
                Infix(arguments, " − ", 1, 2, figures, precedence);
                break;
            case TracedOperation.Multiply:
                Infix(arguments, " × ", 3, 3, figures, precedence);
                break;
            case TracedOperation.Divide:
                Infix(arguments, " ÷ ", 3, 4, figures, precedence);
                break;
            case TracedOperation.Negate:
                _text.Append('−');
                Expression(arguments[0], figures, 4);
                break;
            case TracedOperation.Select:
                Expression(arguments[1], figures, precedence);
                break;
            default:
                Call(NameOf(node.Operation), arguments, figures);
                break;
        }
    }

    private static string NameOf(TracedOperation operation) => operation switch
    {
        TracedOperation.Min => "min",
        TracedOperation.Max => "max",
        TracedOperation.Exp => "exp",
        TracedOperation.Log => "ln",
        TracedOperation.Sqrt => "√",
        TracedOperation.NormalQuantile => "Φ⁻¹",
        TracedOperation.NormalProbability => "Φ",
        _ => operation.ToString(),
    };

    private void Infix(IReadOnlyList<TracedNode> arguments, string sign, int left, int right, bool figures, int precedence)
    {
        bool bracketed = precedence > left;
        _text.Append(bracketed ? "(" : "");
        Expression(arguments[0], figures, left);
        _text.Append(sign);
        Expression(arguments[1], figures, right);
        _text.Append(bracketed ? ")" : "");
    }

    private void Call(string name, IReadOnlyList<TracedNode> arguments, bool figures)
    {
        _text.Append(name).Append('(');
        for (int i = 0; i < arguments.Count; i++)
        {
            _text.Append(i == 0 ? "" : ", ");
            Expression(arguments[i], figures, 0);
        }

        _text.Append(')');
    }

    private string Name(TracedNode node)
    {
        string name = LineNames.Of(node.Line).Chinese;
        string whose = node.Entity == entity ? "" : plan.Entities[node.Entity].Name + "·";
        string when = node.Period == period || node.Period < 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"({plan.FirstYear + node.Period / plan.PeriodsPerYearOf(node.Entity)})");
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
