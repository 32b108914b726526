using System.Globalization;
using HarbinParks.Finance.Derivations;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Cli;

/// <summary>Prints a derivation as a tree, each figure once, and the model's figures behind it with status and source.</summary>
/// <param name="output">Where to.</param>
/// <param name="depth">Levels shown.</param>
internal sealed class DerivationConsole(TextWriter output, int depth)
{
    private readonly HashSet<((int, int, CashFlowLine) Key, double Value)> _printed = [];

    /// <summary>Prints.</summary>
    /// <param name="derivation">The figure.</param>
    public void Print(Derivation derivation)
    {
        Print(derivation, "", "", 0);
        IReadOnlyList<FigureOrigin> origins = derivation.Origins();
        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"所依据的模型数据 {origins.Count} 项(其中假设 {origins.Count(origin => origin.Status == FigureStatus.Assumption)} 项):"));
        foreach (FigureOrigin origin in origins)
            output.WriteLine($"  {origin.File}  {origin.Path} = {origin.Text}({StatusOf(origin)};{origin.Source})");
    }

    private void Print(Derivation derivation, string branch, string rest, int level)
    {
        LineAttribute line = LineNames.Of(derivation.Line);
        string year = derivation.Key.Period < 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"({derivation.Year})");
        bool again = !_printed.Add((derivation.Key, derivation.Value));
        output.WriteLine($"{branch}{derivation.Entity.Name}·{line.Chinese}{year}= {FigureText.Of(derivation.Line, derivation.Value)}  式({line.Equation}){(again ? "  见上" : "")}");
        if (again)
            return;

        output.WriteLine($"{rest}    = {derivation.Names}");
        output.WriteLine($"{rest}    = {derivation.Figures}");
        foreach (InputSource source in derivation.Sources())
            output.WriteLine($"{rest}    ← {Source(source)}");

        IReadOnlyList<Derivation> steps = derivation.Steps();
        if (level >= depth)
        {
            if (steps.Count > 0)
                output.WriteLine($"{rest}    …(用 --depth {(level + 3).ToString(CultureInfo.InvariantCulture)} 继续展开)");

            return;
        }

        for (int i = 0; i < steps.Count; i++)
        {
            bool last = i == steps.Count - 1;
            Print(steps[i], rest + (last ? "└ " : "├ "), rest + (last ? "  " : "│ "), level + 1);
        }
    }

    private static string Source(InputSource source)
    {
        if (source.Origins.Count == 0)
            return source.Text;

        string origins = string.Join(";", source.Origins.Take(3).Select(origin => $"{origin.Path} = {origin.Text}({StatusOf(origin)})"));
        string more = source.Origins.Count > 3 ? string.Create(CultureInfo.InvariantCulture, $" 等 {source.Origins.Count} 项") : "";
        return source.Origins is [FigureOrigin only] && only.Text == source.Text
            ? $"{only.File}  {only.Path} = {only.Text}({StatusOf(only)};{only.Source})"
            : $"{source.Text}  ← {origins}{more}";
    }

    private static string StatusOf(FigureOrigin origin) => origin.Status switch
    {
        FigureStatus.Given => "给定",
        FigureStatus.Derived => "推算",
        _ => "假设",
    };
}
