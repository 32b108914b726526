using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Projection;
using HarbinParks.Finance.Sampling;

namespace HarbinParks.Finance.Tests.Projection;

/// <summary>Reads drivers out of the state of a block after a period.</summary>
internal delegate void DriverReader(BlockState<Lanes256> state, int period, Action<string, Func<int, Lanes256>> keep);

/// <summary>Drivers of many paths as the projection's state holds them.</summary>
internal sealed class DriverPaths
{
    private const int Paths = 1 << 15;
    private const int Block = 32;
    private readonly Dictionary<(string Driver, int Period), double[]> _values = [];

    private DriverPaths(SimulationPlan plan, int periods, DriverReader read)
    {
        BlockProjection<Lanes256> projection = new(plan, Block);
        double[] lanes = new double[Lanes256.Count];
        for (int first = 0; first < Paths; first += Block)
        {
            projection.Begin(DrawSource.Philox(4096), first);
            for (int period = 0; period < periods; period++)
            {
                projection.Step(period);
                read(projection.State, period, (driver, value) => Keep(driver, period, first, value));
            }
        }

        void Keep(string driver, int period, int first, Func<int, Lanes256> value)
        {
            if (!_values.TryGetValue((driver, period), out double[]? all))
                _values.Add((driver, period), all = new double[Paths]);

            for (int g = 0; g < Block / Lanes256.Count; g++)
            {
                Lanes256.Write(value(g), lanes);
                lanes.CopyTo(all, first + g * Lanes256.Count);
            }
        }
    }

    /// <summary>Drivers of a plan.</summary>
    public static DriverPaths Of(SimulationPlan plan, int periods, DriverReader read) => new(plan, periods, read);

    /// <summary>A driver in a period.</summary>
    public Sample At(string driver, int period) => new(_values[(driver, period)]);
}
