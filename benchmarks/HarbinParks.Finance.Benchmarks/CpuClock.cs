using System.Diagnostics;
using System.Runtime.InteropServices;

namespace HarbinParks.Finance.Benchmarks;

/// <summary>Time at work: on a machine shared with others the clock on the wall tells about the others.</summary>
internal static partial class CpuClock
{
    private const int ProcessCpuTime = 2;
    private const int ThreadCpuTime = 3;

    /// <summary>Nanoseconds of this thread; of the wall's clock where the system does not tell.</summary>
    internal static double OfThread => Of(ThreadCpuTime);

    /// <summary>Nanoseconds of all threads of this process; of the wall's clock where the system does not tell.</summary>
    internal static double OfProcess => Of(ProcessCpuTime);

    /// <summary>Nanoseconds of the wall's clock.</summary>
    internal static double OfWall => Stopwatch.GetTimestamp() * (1e9 / Stopwatch.Frequency);

    private static double Of(int clock)
        => OperatingSystem.IsLinux() && Read(clock, out Time time) == 0 ? time.Seconds * 1e9 + time.Nanoseconds : OfWall;

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int Read(int clock, out Time time);

    private readonly struct Time
    {
        public readonly nint Seconds;
        public readonly nint Nanoseconds;
    }
}
