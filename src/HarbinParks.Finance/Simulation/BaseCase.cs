using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Projection;
using HarbinParks.Finance.Sampling;

namespace HarbinParks.Finance.Simulation;

/// <summary>The base case (基准情形): every driver on its central path. What a lender reads, and the pivot of every sum.</summary>
public sealed class BaseCase
{
    private readonly double[][] _values;
    private readonly double[][] _weights;

    private BaseCase(double[][] values, double[][] weights)
    {
        _values = values;
        _weights = weights;
    }

    /// <summary>Projects the base case.</summary>
    /// <param name="plan">The plan.</param>
    public static BaseCase Of(SimulationPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        BlockProjection<Scalar> projection = new(plan, 1);
        Observer<Scalar> observer = new(plan, 1);
        int rows = plan.Observations.Rows.Count;
        double[][] values = [.. Enumerable.Range(0, rows).Select(_ => new double[plan.Years])];
        double[][] weights = [.. Enumerable.Range(0, rows).Select(_ => new double[plan.Years])];
        projection.Begin(DrawSource.Base, 0);
        for (int period = 0; period < plan.Years; period++)
        {
            projection.Step(period);
            observer.Observe(projection.State, period);
            for (int row = 0; row < rows; row++)
            {
                values[row][period] = observer.Values(row)[0];
                weights[row][period] = observer.Weights(row) is { IsEmpty: false } weight ? weight[0] : 1;
            }
        }

        return new BaseCase(values, weights);
    }

    /// <summary>A row in a period; null where it is undefined.</summary>
    /// <param name="row">Index in the observation plan.</param>
    /// <param name="period">Period.</param>
    public double? Value(int row, int period) => _weights[row][period] > 0.5 ? _values[row][period] : null;

    /// <summary>A row over all periods, 0 where undefined.</summary>
    /// <param name="row">Index in the observation plan.</param>
    public IReadOnlyList<double> Pivots(int row) => _values[row];
}
