using System.Diagnostics;
using HarbinParks.Finance.Simulation;

namespace HarbinParks.Finance.Cli;

/// <summary>One line of progress on the error stream: share done, paths a second, time left. Silent where that stream is no terminal.</summary>
internal sealed class ConsoleProgress : IProgress<SimulationProgress>, IDisposable
{
    private static readonly TimeSpan _between = TimeSpan.FromMilliseconds(200);
    private readonly Lock _lock = new();
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly bool _shown = !Console.IsErrorRedirected;
    private TimeSpan _last = TimeSpan.Zero;
    private bool _written;

    /// <inheritdoc/>
    public void Report(SimulationProgress value)
    {
        if (!_shown)
            return;

        lock (_lock)
        {
            TimeSpan now = _watch.Elapsed;
            if (now - _last < _between && value.DonePaths < value.Paths)
                return;

            _last = now;
            _written = true;
            double rate = value.DonePaths / Math.Max(now.TotalSeconds, 1e-3);
            double left = (value.Paths - value.DonePaths) / Math.Max(rate, 1e-3);
            Console.Error.Write(FormattableString.Invariant(
                $"\r模拟 {100.0 * value.DonePaths / value.Paths,5:F1} % · {rate:#,##0} 路径/秒 · 剩余约 {left:F0} 秒    "));
        }
    }

    /// <summary>Clears the line.</summary>
    public void Dispose()
    {
        if (_written)
            Console.Error.Write("\r" + new string(' ', 70) + "\r");
    }
}
