using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Projection;
using HarbinParks.Finance.Sampling;

namespace HarbinParks.Finance.Benchmarks;

/// <summary>Blocks of paths projected to the end of the plan, on a number that is chosen when the program runs.</summary>
internal abstract class BlockRun
{
    /// <summary>Paths of a block.</summary>
    internal abstract int Paths { get; }

    /// <summary>A run of the Harbin model on a number.</summary>
    /// <param name="kind">Number type.</param>
    /// <param name="paths">Paths of a block.</param>
    internal static BlockRun Of(LaneKind kind, int paths) => Of(kind, paths, HarbinCase.Plan);

    /// <summary>A run of a plan on a number.</summary>
    /// <param name="kind">Number type.</param>
    /// <param name="paths">Paths of a block.</param>
    /// <param name="plan">The plan.</param>
    internal static BlockRun Of(LaneKind kind, int paths, SimulationPlan plan) => kind switch
    {
        LaneKind.Scalar => new Typed<Scalar>(paths, plan),
        LaneKind.Lanes128 => new Typed<Lanes128>(paths, plan),
        LaneKind.Lanes256 => new Typed<Lanes256>(paths, plan),
        LaneKind.Lanes512 => new Typed<Lanes512>(paths, plan),
        LaneKind.Pair512 => new Typed<Pair512>(paths, plan),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A measurement names its number."),
    };

    /// <summary>The plan that it projects.</summary>
    private protected abstract SimulationPlan Plan { get; }

    /// <summary>Projects the block that begins at a path.</summary>
    /// <param name="firstPath">First path.</param>
    internal abstract void Project(long firstPath);

    /// <summary>Draws the block's numbers and does nothing with them.</summary>
    /// <param name="firstPath">First path.</param>
    internal abstract void Draw(long firstPath);

    /// <summary>Projects the block and observes each period.</summary>
    /// <param name="firstPath">First path.</param>
    internal abstract void Observe(long firstPath);

    /// <summary>Throws where one bit of what is observed differs from the scalar number, path by path.</summary>
    /// <exception cref="InvalidOperationException">It differs: a time would be void.</exception>
    internal void Verify()
    {
        double[] found = Trace(0);
        BlockRun plain = Of(LaneKind.Scalar, 1, Plan);
        for (int path = 0; path < Paths; path++)
        {
            double[] expected = plain.Trace(path);
            for (int i = 0; i < expected.Length; i++)
            {
                double value = found[i * Paths + path];
                bool same = BitConverter.DoubleToInt64Bits(value) == BitConverter.DoubleToInt64Bits(expected[i]) || double.IsNaN(value) && double.IsNaN(expected[i]);
                if (!same)
                    throw new InvalidOperationException($"Path {path}, value {i}: {value:R} on {this}, {expected[i]:R} path by path.");
            }
        }
    }

    /// <summary>All rows observed, by period, row and path: what two numbers must agree on.</summary>
    private protected abstract double[] Trace(long firstPath);

    private sealed class Typed<T> : BlockRun
        where T : struct, INumberLane<T>
    {
        private readonly BlockProjection<T> _projection;
        private readonly Observer<T> _observer;
        private readonly DrawBlock _draws;

        internal Typed(int paths, SimulationPlan plan)
        {
            Paths = paths;
            Plan = plan;
            _projection = new BlockProjection<T>(plan, paths);
            _observer = new Observer<T>(plan, paths);
            _draws = new DrawBlock(plan.Draws, paths);
        }

        internal override int Paths { get; }

        private protected override SimulationPlan Plan { get; }

        public override string ToString() => $"{typeof(T).Name}, block of {Paths}";

        internal override void Project(long firstPath)
        {
            _projection.Begin(HarbinCase.Source, firstPath);
            for (int period = 0; period < Plan.Years; period++)
                _projection.Step(period);
        }

        internal override void Draw(long firstPath)
        {
            _draws.Begin<T>(HarbinCase.Source, firstPath);
            for (int period = 0; period < Plan.Years; period++)
                _draws.Advance<T>(period);
        }

        internal override void Observe(long firstPath) => Run(firstPath, null);

        private protected override double[] Trace(long firstPath)
        {
            List<double> trace = [];
            Run(firstPath, trace);
            return [.. trace];
        }

        private void Run(long firstPath, List<double>? trace)
        {
            _projection.Begin(HarbinCase.Source, firstPath);
            for (int period = 0; period < Plan.Years; period++)
            {
                _projection.Step(period);
                _observer.Observe(_projection.State, period);
                for (int row = 0; trace is not null && row < Plan.Observations.Rows.Count; row++)
                    trace.AddRange(_observer.Values(row));
            }
        }
    }
}
