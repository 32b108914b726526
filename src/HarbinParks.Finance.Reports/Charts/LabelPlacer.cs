using SkiaSharp;

namespace HarbinParks.Finance.Reports.Charts;

/// <summary>Finds a place at a rule's line for its words: off other words and lines, and where it can off the curves.</summary>
/// <param name="inside">Box that no label leaves.</param>
/// <param name="curves">Points of curves that a label should not cover.</param>
/// <param name="lines">Heights of all rule lines.</param>
internal sealed class LabelPlacer(SKRect inside, IReadOnlyList<SKPoint> curves, IReadOnlyList<float> lines)
{
    private const float Gap = 4;
    private const float Stride = 12;
    private const int Tiers = 7;
    private const double TierCost = 400;
    private readonly List<SKRect> _taken = [];

    /// <summary>The box of one label: directly above or below its line, or some tiers away where lines crowd.</summary>
    /// <param name="line">Height of the line.</param>
    /// <param name="left">Left end of the line.</param>
    /// <param name="right">Right end of the line.</param>
    /// <param name="width">Width of the words.</param>
    /// <param name="height">Height of the words.</param>
    public SKRect Place(float line, float left, float right, float width, float height)
    {
        float last = Math.Min(inside.Right - width, Math.Max(left, right - width));
        SKRect best = SKRect.Create(left, line - height - Gap, width, height);
        double bestCost = double.PositiveInfinity;
        for (float x = Math.Min(left, last); x <= last; x += Stride)
        {
            for (int tier = 0; tier < Tiers; tier++)
            {
                foreach (float top in (ReadOnlySpan<float>)[line - height - Gap - (tier * height), line + Gap + (tier * height)])
                {
                    SKRect box = SKRect.Create(x, top, width, height);
                    double cost = Cost(box, line) + ((x - left) * 0.002) + (top > line ? 0.5 : 0) + (tier * TierCost);
                    if (cost < bestCost)
                    {
                        (best, bestCost) = (box, cost);
                    }
                }
            }
        }

        _taken.Add(best);
        _taken.Add(Leader(best, line));
        return best;
    }

    // The stroke that joins a label to its line, at the label's left end.
    private static SKRect Leader(SKRect box, float line) => new(box.Left, Math.Min(box.MidY, line), box.Left + Gap, Math.Max(box.MidY, line));

    private double Cost(SKRect box, float ownLine)
    {
        double cost = box.Top < inside.Top || box.Bottom > inside.Bottom ? 1e6 : 0;
        SKRect leader = Leader(box, ownLine);
        cost += 1e4 * _taken.Count(other => other.IntersectsWith(leader));
        cost += 1e5 * _taken.Count(other => other.IntersectsWith(box));
        cost += 1e3 * lines.Count(line => line != ownLine && line > box.Top - 2 && line < box.Bottom + 2);
        // Behind another line a label would be read as that one's.
        cost += 2e3 * lines.Count(line => line != ownLine && (line - ownLine) * (line - box.MidY) < 0);
        return cost + (10 * curves.Count(box.Contains));
    }
}
