using System.CommandLine;
using HarbinParks.Finance.Planning;

namespace HarbinParks.Finance.Cli.Commands;

/// <summary>How a simulation is run: options of every verb that simulates.</summary>
internal sealed class RunOptions
{
    /// <summary>Most paths of a run.</summary>
    public const long LargestPaths = 10_000_000;

    private const int LargestThreads = 256;

    /// <summary>How many paths unless asked for.</summary>
    /// <param name="defaultPaths">Paths.</param>
    public RunOptions(long defaultPaths)
        => Paths = WholeNumber.Option("--paths", "路径数,向上取整到 32 的倍数 / paths, rounded up to a multiple of 32", 1, LargestPaths, defaultPaths);

    /// <summary>Paths.</summary>
    public Option<long> Paths { get; }

    /// <summary>Seed.</summary>
    public Option<ulong> Seed { get; } = WholeNumber.Seed("--seed", "随机种子 / seed");

    /// <summary>Threads.</summary>
    public Option<long> Threads { get; } = ThreadsOption();

    /// <summary>Sampling.</summary>
    public Option<string> Sampling { get; } = ModelOptions.Restricted("--sampling", "抽样方法 / sampling", "philox", "philox");

    /// <summary>Number type.</summary>
    public Option<string> Lanes { get; } = ModelOptions.Restricted(
        "--lanes", "向量宽度,不影响结果 / vector width; no result depends on it", "widest", "widest", "scalar", "128", "256", "512", "pair512");

    /// <summary>The option for the number of threads, as every verb that simulates has it.</summary>
    public static Option<long> ThreadsOption()
        => WholeNumber.Option("--threads", "线程数,不影响结果 / threads; no result depends on them", 1, LargestThreads, Math.Min(Environment.ProcessorCount, LargestThreads));

    /// <summary>Adds the options to a verb.</summary>
    /// <param name="command">The verb.</param>
    public void AddTo(Command command)
    {
        command.Options.Add(Paths);
        command.Options.Add(Seed);
        command.Options.Add(Threads);
        command.Options.Add(Sampling);
        command.Options.Add(Lanes);
    }

    /// <summary>Settings asked for.</summary>
    /// <param name="parsed">What was parsed.</param>
    public RunSettings Settings(ParseResult parsed) => new()
    {
        Paths = parsed.GetValue(Paths),
        Seed = parsed.GetValue(Seed),
        Threads = (int)parsed.GetValue(Threads),
        Lanes = parsed.GetValue(Lanes) switch
        {
            "scalar" => LaneKind.Scalar,
            "128" => LaneKind.Lanes128,
            "256" => LaneKind.Lanes256,
            "512" => LaneKind.Lanes512,
            "pair512" => LaneKind.Pair512,
            _ => LaneKind.Widest,
        },
    };
}
