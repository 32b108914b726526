using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Planning;

/// <summary>Turns figures into inputs and remembers where each came from: the only place where units come off.</summary>
internal sealed class InputRegistry
{
    private readonly List<InputSource> _sources = [new InputSource("", [])];

    /// <summary>Sources by input id.</summary>
    public IReadOnlyList<InputSource> Sources => _sources;

    /// <summary>A figure of the model in its base unit.</summary>
    public Input Of<T>(Figure<T> figure)
        where T : struct, IQuantity
        => Input.Of(figure.Value.InBaseUnit, Register(figure.Origin.Text, figure.Origin));

    /// <summary>A value computed from figures when the plan is compiled.</summary>
    /// <param name="value">The value.</param>
    /// <param name="formula">How it was computed, in words.</param>
    /// <param name="origins">The figures behind it.</param>
    public Input Derived(double value, string formula, params FigureOrigin[] origins) => Input.Of(value, Register(formula, origins));

    /// <summary>A series by period, computed from figures.</summary>
    public Input[] Series(IReadOnlyList<double> values, string formula, params FigureOrigin[] origins)
    {
        int id = Register(formula, origins);
        return [.. values.Select(value => Input.Of(value, id))];
    }

    /// <summary>A table, computed from figures.</summary>
    public InputTable Table(IReadOnlyList<double> values, string formula, params FigureOrigin[] origins)
        => InputTable.Of(values.ToArray(), Register(formula, origins));

    private int Register(string text, params FigureOrigin[] origins)
    {
        _sources.Add(new InputSource(text, origins));
        return _sources.Count - 1;
    }
}
