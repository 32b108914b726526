using System.Globalization;
using BenchmarkDotNet.Attributes;
using HarbinParks.Finance.Planning;

namespace HarbinParks.Finance.Benchmarks;

/// <summary>The projection kernel on the Harbin model, per path: a block on every number, and its draws alone. The scalar block of one path is the plain loop.</summary>
[MemoryDiagnoser]
public class ProjectionBenchmarks
{
    private const int Paths = 128;
    private BlockRun _run = null!;

    /// <summary>Number, and paths of a block.</summary>
    [ParamsSource(nameof(Numbers))]
    public string Number { get; set; } = "";

    public static IEnumerable<string> Numbers =>
        ["Scalar/1", "Lanes128/128", "Lanes256/16", "Lanes256/32", "Lanes256/128", "Lanes512/16", "Lanes512/32", "Lanes512/128", "Pair512/16", "Pair512/32", "Pair512/128"];

    /// <summary>Throws where one bit differs from the plain loop.</summary>
    [GlobalSetup]
    public void ProjectAndCompareOnce()
    {
        string[] parts = Number.Split('/');
        _run = BlockRun.Of(Enum.Parse<LaneKind>(parts[0]), int.Parse(parts[1], CultureInfo.InvariantCulture));
        _run.Verify();
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Paths)]
    public void Project()
    {
        for (int first = 0; first < Paths; first += _run.Paths)
            _run.Project(first);
    }

    [Benchmark(OperationsPerInvoke = Paths)]
    public void Draw()
    {
        for (int first = 0; first < Paths; first += _run.Paths)
            _run.Draw(first);
    }

    [Benchmark(OperationsPerInvoke = Paths)]
    public void ProjectAndObserve()
    {
        for (int first = 0; first < Paths; first += _run.Paths)
            _run.Observe(first);
    }
}
