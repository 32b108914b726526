using BenchmarkDotNet.Attributes;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Sampling;

namespace HarbinParks.Finance.Benchmarks;

/// <summary>Standard normals by the quantile function, per normal, on every number.</summary>
[MemoryDiagnoser]
public class NormalQuantileBenchmarks
{
    private const int Count = 128;
    private readonly double[] _uniforms = new double[Count];
    private readonly double[] _normals = new double[Count];

    /// <summary>Throws where a number gives other bits than the scalar one.</summary>
    [GlobalSetup]
    public void FillAndCompareOnce()
    {
        for (int i = 0; i < Count; i++)
            _uniforms[i] = Philox.UniformOf(Philox.Block(HarbinCase.Seed, (uint)i, 0, 0, 0).Word0);

        OnScalar();
        double[] expected = [.. _normals];
        foreach (Func<double> form in (Func<double>[])[OnLanes128, OnLanes256, OnLanes512, OnPair512])
        {
            form();
            if (!_normals.AsSpan().SequenceEqual(expected))
                throw new InvalidOperationException($"{form.Method.Name} differs from Scalar.");
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public double OnScalar() => Run<Scalar>();

    [Benchmark(OperationsPerInvoke = Count)]
    public double OnLanes128() => Run<Lanes128>();

    [Benchmark(OperationsPerInvoke = Count)]
    public double OnLanes256() => Run<Lanes256>();

    [Benchmark(OperationsPerInvoke = Count)]
    public double OnLanes512() => Run<Lanes512>();

    [Benchmark(OperationsPerInvoke = Count)]
    public double OnPair512() => Run<Pair512>();

    private double Run<T>()
        where T : struct, INumberLane<T>
    {
        _uniforms.AsSpan().CopyTo(_normals);
        T.NormalQuantiles(_normals);
        return _normals[Count - 1];
    }
}
