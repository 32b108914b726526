using System.Diagnostics;
using System.Text;

namespace HarbinParks.Finance.EndToEnd.Tests;

/// <summary>The built command as a process of its own, started in the directory of the solution as an officer starts it.</summary>
internal static class Harbinparks
{
    private static readonly TimeSpan _longest = TimeSpan.FromMinutes(5);

    /// <summary>Runs the command to its end.</summary>
    /// <param name="arguments">Arguments.</param>
    public static Outcome Run(params string[] arguments) => Run(_ => { }, arguments);

    /// <summary>Runs the command to its end in a changed environment.</summary>
    /// <param name="change">Changes the way of starting.</param>
    /// <param name="arguments">Arguments.</param>
    public static Outcome Run(Action<ProcessStartInfo> change, params string[] arguments)
    {
        using Process process = Start(change, arguments);
        return Finish(process, _longest);
    }

    /// <summary>Starts the command.</summary>
    /// <param name="arguments">Arguments.</param>
    public static Process Start(params string[] arguments) => Start(_ => { }, arguments);

    /// <summary>Waits for a started command; one that does not end in time is killed and fails the test.</summary>
    /// <param name="process">Started by <see cref="Start(string[])"/>.</param>
    /// <param name="within">Time it has.</param>
    public static Outcome Finish(Process process, TimeSpan within)
    {
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(within))
        {
            process.Kill();
            Assert.Fail($"The command did not end within {within}.\n{error.Result}\n{output.Result}");
        }

        return new Outcome(process.ExitCode, output.Result, error.Result);
    }

    private static Process Start(Action<ProcessStartInfo> change, string[] arguments)
    {
        // A test run that was itself started in the background may have the interrupt ignored, and children inherit that.
        bool linux = OperatingSystem.IsLinux();
        string dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        ProcessStartInfo start = new(linux ? "env" : dotnet)
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        string[] before = linux ? ["--default-signal=INT", dotnet] : [];
        foreach (string argument in (string[])[.. before, Path.Combine(AppContext.BaseDirectory, "harbinparks.dll"), .. arguments])
            start.ArgumentList.Add(argument);

        change(start);
        return Process.Start(start)!;
    }
}
