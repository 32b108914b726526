using System.Globalization;

namespace HarbinParks.Finance.Reports.Charts;

/// <summary>A value axis from a round number to a round number.</summary>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end.</param>
/// <param name="Step">Distance of the ticks.</param>
internal readonly record struct ValueScale(double Low, double High, double Step)
{
    private static readonly double[] _roundSteps = [1, 2, 2.5, 5, 10];

    /// <summary>The smallest round scale that holds all values, and 0 where asked.</summary>
    /// <param name="values">Values to show; absent ones are passed over.</param>
    /// <param name="ticks">About how many ticks.</param>
    /// <param name="fromZero">Whether it begins at 0: it must where lengths are compared.</param>
    public static ValueScale Around(IEnumerable<double?> values, int ticks, bool fromZero = true)
    {
        List<double> present = [.. values.Where(value => value.HasValue).Select(value => value!.Value)];
        if (fromZero || present.Count == 0)
        {
            present.Add(0);
        }

        double low = present.Min();
        double high = present.Max();

        double span = high - low > 0 ? (high - low) * 1.04 : 1;
        double power = Math.Pow(10, Math.Floor(Math.Log10(span / ticks)));
        double step = power * _roundSteps.First(round => power * round * ticks >= span);
        double room = (high - low) * 0.02;
        double bottom = low == 0 ? 0 : Math.Floor((low - room) / step) * step;
        double top = high == 0 ? (low < 0 ? 0 : step) : Math.Ceiling((high + room) / step) * step;
        return new ValueScale(bottom, top, step);
    }

    /// <summary>Ticks from end to end.</summary>
    public IReadOnlyList<(double Value, string Label)> Ticks()
    {
        List<(double, string)> ticks = [];
        int count = (int)Math.Round((High - Low) / Step);
        string format = Step >= 1 && Step != 2.5 ? "0" : Step >= 0.1 && Step != 0.25 ? "0.0" : "0.00";
        for (int i = 0; i <= count; i++)
        {
            double value = Low + (i * Step);
            ticks.Add((value, value.ToString(format, CultureInfo.InvariantCulture)));
        }

        return ticks;
    }
}
