using HarbinParks.Finance.Sampling;

namespace HarbinParks.Finance.Planning;

/// <summary>Gives each random variable of a plan its place, and refuses two of the same key.</summary>
internal sealed class DrawRegistry
{
    private readonly List<DrawVariable> _once = [];
    private readonly List<DrawVariable> _yearly = [];
    private readonly Dictionary<ulong, string> _keys = [];

    /// <summary>A variable drawn once per path.</summary>
    /// <returns>Its place among those.</returns>
    public int Once(string id, bool normal) => Add(_once, id, normal);

    /// <summary>A variable drawn every period.</summary>
    /// <returns>Its place among those.</returns>
    public int Yearly(string id, bool normal) => Add(_yearly, id, normal);

    /// <summary>All variables.</summary>
    public DrawPlan ToPlan() => new(_once, _yearly);

    private int Add(List<DrawVariable> list, string id, bool normal)
    {
        ulong key = VariableKey.Of(id).Hash;
        if (!_keys.TryAdd(key, id))
            throw new InvalidOperationException($"The random variables '{_keys[key]}' and '{id}' have the same key; rename one of the entities.");

        list.Add(new DrawVariable(id, key, normal));
        return list.Count - 1;
    }
}
