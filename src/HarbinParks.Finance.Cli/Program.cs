#pragma warning disable
using System.Diagnostics;
using HarbinParks.Finance.Models;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Rules;
using HarbinParks.Finance.Simulation;
using HarbinParks.Finance.Statistics;

ModelReading reading = ModelReader.Read(args[0], [], []);
foreach (ModelProblem problem in reading.Problems)
    Console.WriteLine(problem);
if (reading.Portfolio is null) return 2;
RuleBook book = new([], []);
SimulationPlan plan = PlanCompiler.Compile(reading.Portfolio, book);
BaseCase baseCase = BaseCase.Of(plan);
void Print(int row)
{
    ObservedRow r = plan.Observations.Rows[row];
    Console.Write($"{plan.Entities[r.Entity].Id,-22}{r.Indicator.Id,-22}");
    for (int t = 0; t < plan.Periods; t += 1)
        if (t < 13 || t % 4 == 0) { double? v = baseCase.Value(row, t); Console.Write(v is double x ? (Math.Abs(x) > 1e5 ? $"{x / 1e8,8:F2}" : $"{x,8:F3}") : "       -"); }
    Console.WriteLine();
}
string what = args.Length > 2 ? args[2] : "";
for (int row = 0; row < plan.Observations.Rows.Count; row++)
    if (what == "" || plan.Observations.Rows[row].Indicator.Id == what || plan.Entities[plan.Observations.Rows[row].Entity].Id == what) Print(row);
if (long.Parse(args[1]) == 0) return 0;
SimulationSeries series = new(plan, baseCase);
foreach (LaneKind kind in new[] { LaneKind.Pair512, LaneKind.Lanes512, LaneKind.Lanes256 })
{
Stopwatch watch = Stopwatch.StartNew();
SimulationStatistics s = PortfolioSimulation.Run(plan, series, new RunSettings { Paths = long.Parse(args[1]), Seed = 7, Threads = 2, Lanes = kind }, null, default);
Console.WriteLine($"{kind} {watch.Elapsed.TotalSeconds:F2} s");
}
return 0;
