namespace HarbinParks.Finance.Rules;

/// <summary>Rings in a network of platforms (担保圈、注资圈).</summary>
internal static class Rings
{
    /// <summary>The shortest way from a node back to itself over at least one other node; empty where there is none.</summary>
    /// <param name="start">The node.</param>
    /// <param name="next">Where each node leads; ids that are no node end there.</param>
    /// <returns>The nodes in order, first and last the same.</returns>
    internal static IReadOnlyList<string> Through(string start, Dictionary<string, string[]> next)
    {
        Dictionary<string, string> before = [];
        Queue<string> open = new([start]);
        while (open.TryDequeue(out string? node))
        {
            foreach (string reached in next.TryGetValue(node, out string[]? list) ? list : [])
            {
                if (reached == start && node != start)
                {
                    return Way(start, node, before);
                }

                if (reached != start && next.ContainsKey(reached) && before.TryAdd(reached, node))
                {
                    open.Enqueue(reached);
                }
            }
        }

        return [];
    }

    private static List<string> Way(string start, string last, Dictionary<string, string> before)
    {
        List<string> way = [start];
        for (string node = last; node != start; node = before[node])
        {
            way.Add(node);
        }

        way.Add(start);
        way.Reverse();
        return way;
    }
}
