using System.Globalization;
using HarbinParks.Finance.Planning;

namespace HarbinParks.Finance.Benchmarks;

/// <summary>The figures that are judged: measured in turns in one process, the smallest of each kept, since what disturbs only adds.</summary>
internal static class Ratios
{
    private const int UsualBlock = 128;
    private const int Rounds = 10;
    private const int RunRounds = 3;

    /// <summary>Measures and prints.</summary>
    /// <param name="output">Takes lines "ratio NAME VALUE" and "ns NAME VALUE".</param>
    internal static void Print(TextWriter output)
    {
        (LaneKind Kind, int Paths)[] cases =
        [
            (LaneKind.Scalar, 1), (LaneKind.Lanes128, UsualBlock), (LaneKind.Lanes256, UsualBlock),
            (LaneKind.Lanes512, 16), (LaneKind.Lanes512, 32), (LaneKind.Lanes512, UsualBlock),
            (LaneKind.Pair512, 16), (LaneKind.Pair512, 32), (LaneKind.Pair512, UsualBlock),
        ];
        BlockRun[] runs = [.. cases.Select(one => BlockRun.Of(one.Kind, one.Paths))];
        foreach (BlockRun run in runs)
            run.Verify();

        double[][] least = Least(runs, (run, first) => run.Project(first), (run, first) => run.Draw(first), (run, first) => run.Observe(first));
        (double[] project, double[] draw, double[] observe) = (least[0], least[1], least[2]);
        int deals = HarbinCase.Plan.Portfolio.Deals.Count;
        Line(output, "model", "deals", deals);
        Line(output, "model", "draws-a-path-year", HarbinCase.Plan.Draws.Yearly.Count);
        Line(output, "model", "values-observed-a-path-year", HarbinCase.Series.Specifications.Count);
        for (int i = 0; i < runs.Length; i++)
        {
            string name = i == 0 ? "plain-loop" : $"{cases[i].Kind}-block-{cases[i].Paths}";
            Line(output, "ns", $"{name}-a-path-year", project[i]);
            Line(output, "ns", $"{name}-a-deal-year", project[i] / deals);
            Line(output, "ratio", $"plain-loop-to-{name}", project[0] / project[i]);
            Line(output, "ratio", $"draw-share-of-{name}", draw[i] / project[i]);
            Line(output, "ratio", $"observer-to-projection-{name}", (observe[i] - project[i]) / project[i]);
        }

        PrintRuns(output, cases, project);
    }

    private static void PrintRuns(TextWriter output, (LaneKind Kind, int Paths)[] cases, double[] project)
    {
        double pathYears = RunBenchmarks.Paths * (double)HarbinCase.Plan.Years;
        double wall1 = double.MaxValue;
        double wall2 = double.MaxValue;
        LaneKind[] kinds = [LaneKind.Lanes256, LaneKind.Lanes512, LaneKind.Pair512];
        double[] whole = [.. kinds.Select(_ => double.MaxValue)];
        RunBenchmarks.Compare(RunBenchmarks.Run(LaneKind.Pair512, 1), RunBenchmarks.Run(LaneKind.Lanes512, 2));
        for (int round = 0; round < RunRounds; round++)
        {
            for (int i = 0; i < kinds.Length; i++)
            {
                double start = CpuClock.OfProcess;
                RunBenchmarks.Run(kinds[i], 1);
                whole[i] = Math.Min(whole[i], (CpuClock.OfProcess - start) / pathYears);
            }

            double before = CpuClock.OfWall;
            RunBenchmarks.Run(LaneKind.Widest, 1);
            double between = CpuClock.OfWall;
            RunBenchmarks.Run(LaneKind.Widest, 2);
            wall1 = Math.Min(wall1, between - before);
            wall2 = Math.Min(wall2, CpuClock.OfWall - between);
        }

        for (int i = 0; i < kinds.Length; i++)
        {
            double kernel = project[Array.IndexOf(cases, (kinds[i], UsualBlock))];
            Line(output, "ns", $"whole-run-{kinds[i]}-a-path-year", whole[i]);
            Line(output, "ratio", $"statistics-share-of-whole-run-{kinds[i]}", 1 - kernel / whole[i]);
        }

        Line(output, "ratio", "one-thread-to-two", wall1 / wall2);
    }

    /// <summary>Least thread time a path-year of each work on each run, over the same paths; all take turns.</summary>
    private static double[][] Least(BlockRun[] runs, params Action<BlockRun, long>[] works)
    {
        double pathYears = UsualBlock * (double)HarbinCase.Plan.Years;
        double[][] least = [.. works.Select(_ => runs.Select(_ => double.MaxValue).ToArray())];
        for (int round = 0; round < Rounds; round++)
        {
            for (int i = 0; i < runs.Length; i++)
            {
                for (int work = 0; work < works.Length; work++)
                {
                    double start = CpuClock.OfThread;
                    for (int first = 0; first < UsualBlock; first += runs[i].Paths)
                        works[work](runs[i], first);

                    least[work][i] = Math.Min(least[work][i], (CpuClock.OfThread - start) / pathYears);
                }
            }
        }

        return least;
    }

    private static void Line(TextWriter output, string kind, string name, double value)
        => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind} {name} {value:0.###}"));
}
