using System.CommandLine;
using System.CommandLine.Parsing;
using HarbinParks.Finance.Planning;

namespace HarbinParks.Finance.Cli.Commands;

/// <summary>How a simulation is run: options of every verb that simulates.</summary>
internal sealed class RunOptions
{
    private const long LargestPaths = 10_000_000;
    private const int LargestThreads = 256;

    /// <summary>How many paths unless asked for.</summary>
    /// <param name="defaultPaths">Paths.</param>
    public RunOptions(long defaultPaths)
    {
        Paths = new Option<long>("--paths") { Description = "路径数,向上取整到 32 的倍数 / paths, rounded up to a multiple of 32", DefaultValueFactory = _ => defaultPaths };
        Paths.Validators.Add(result => Bound(result, "--paths", 1, LargestPaths));
        Threads.Validators.Add(result => Bound(result, "--threads", 1, LargestThreads));
    }

    /// <summary>Paths.</summary>
    public Option<long> Paths { get; }

    /// <summary>Seed.</summary>
    public Option<ulong> Seed { get; } = new("--seed") { Description = "随机种子 / seed", DefaultValueFactory = _ => 1 };

    /// <summary>Threads.</summary>
    public Option<long> Threads { get; } = new("--threads") { Description = "线程数,不影响结果 / threads; no result depends on them", DefaultValueFactory = _ => Environment.ProcessorCount };

    /// <summary>Sampling.</summary>
    public Option<string> Sampling { get; } = ModelOptions.Restricted("--sampling", "抽样方法 / sampling", "philox", "philox");

    /// <summary>Number type.</summary>
    public Option<string> Lanes { get; } = ModelOptions.Restricted(
        "--lanes", "向量宽度,不影响结果 / vector width; no result depends on it", "widest", "widest", "scalar", "128", "256", "512", "pair512");

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

    private static void Bound(OptionResult result, string name, long least, long most)
    {
        if (result.Tokens.Count == 0 || !long.TryParse(result.Tokens[0].Value, System.Globalization.CultureInfo.InvariantCulture, out long value))
            return;

        if (value < least || value > most)
            result.AddError(FormattableString.Invariant($"{name} 读到 {value},允许 {least} 至 {most} / allowed {least} to {most}"));
    }
}
