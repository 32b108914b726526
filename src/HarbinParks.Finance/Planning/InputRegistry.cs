using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Planning;

/// <summary>Turns figures into inputs and remembers where each came from: the only place where units come off.</summary>
internal sealed class InputRegistry
{
    private readonly List<InputSource> _sources = [new InputSource("", [])];
    private readonly List<double> _values = [0];

    /// <summary>Sources by input id.</summary>
    public IReadOnlyList<InputSource> Sources => _sources;

    /// <summary>All numbers handed out, by place; entry 0 stands for a number without a place.</summary>
    public IReadOnlyList<double> Values => _values;

    /// <summary>A figure of the model in its base unit.</summary>
    public Input Of<T>(Figure<T> figure)
        where T : struct, IQuantity
        => Keep(figure.Value.InBaseUnit, Register(figure.Origin.Text, figure.Origin));

    /// <summary>A value computed from figures when the plan is compiled.</summary>
    /// <param name="value">The value.</param>
    /// <param name="formula">How it was computed, in words.</param>
    /// <param name="origins">The figures behind it.</param>
    public Input Derived(double value, string formula, params FigureOrigin[] origins) => Keep(value, Register(formula, origins));

    /// <summary>A series by period, computed from figures.</summary>
    public Input[] Series(IReadOnlyList<double> values, string formula, params FigureOrigin[] origins)
    {
        int id = Register(formula, origins);
        return [.. values.Select(value => Keep(value, id))];
    }

    /// <summary>A table, computed from figures.</summary>
    public InputTable Table(IReadOnlyList<double> values, string formula, params FigureOrigin[] origins)
    {
        int place = _values.Count;
        _values.AddRange(values);
        return InputTable.Of(values.ToArray(), Register(formula, origins), place);
    }

    private Input Keep(double value, int id)
    {
        _values.Add(value);
        return Input.Of(value, id, _values.Count - 1);
    }

    private int Register(string text, params FigureOrigin[] origins)
    {
        _sources.Add(new InputSource(text, origins));
        return _sources.Count - 1;
    }
}
