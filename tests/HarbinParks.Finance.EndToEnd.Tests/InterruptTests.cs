using System.Diagnostics;
using System.Text.Json;

namespace HarbinParks.Finance.EndToEnd.Tests;

/// <summary>A run that is ended, killed or hindered leaves what was there before, or nothing.</summary>
[Collection(HarbinRun.Shared)]
public sealed class InterruptTests(HarbinRun run)
{
    private static readonly TimeSpan _timeToEnd = TimeSpan.FromSeconds(30);

    [LinuxFact]
    public void An_interrupted_run_ends_soon_says_so_and_writes_nothing()
    {
        using Workplace place = new();
        using Process process = Harbinparks.Start("run", "models/harbin", "--paths", "2000000", "--out", place.Out);
        UntilItSimulates(process);
        Send("-INT", process);
        Outcome outcome = Harbinparks.Finish(process, _timeToEnd).Expect(1);
        Assert.Equal("已按要求中断,未写入任何文件。\n", outcome.Error);
        Assert.Equal("", outcome.Output);
        Assert.Equal([], Directory.GetFileSystemEntries(place.Root));
    }

    [LinuxFact]
    public void A_killed_simulation_leaves_nothing()
    {
        using Workplace place = new();
        using Process process = Harbinparks.Start("run", "models/harbin", "--paths", "2000000", "--out", place.Out);
        UntilItSimulates(process);
        Send("-KILL", process);
        Harbinparks.Finish(process, _timeToEnd).Expect(128 + 9);
        Assert.Equal([], Directory.GetFileSystemEntries(place.Root));
    }

    [LinuxFact]
    public void A_run_killed_while_it_writes_leaves_the_older_outputs_whole()
    {
        using Workplace place = new();
        Workplace.CopyTree(run.Out, place.Out);
        SortedDictionary<string, string> before = Workplace.Hashes(place.Out);
        using Process process = Harbinparks.Start("run", "models/harbin", "--paths", "32", "--out", place.Out);
        while (!process.HasExited && Directory.GetDirectories(place.Out, ".harbinparks-*").Length == 0)
            Thread.Sleep(1);

        Send("-KILL", process);
        Harbinparks.Finish(process, _timeToEnd).Expect(128 + 9);
        string[] staging = [.. Directory.GetDirectories(place.Out).Select(path => Path.GetFileName(path)).Except(["charts"])];
        Assert.StartsWith(".harbinparks-", Assert.Single(staging), StringComparison.Ordinal);
        Directory.Delete(Path.Combine(place.Out, staging[0]), recursive: true);
        Assert.Equal(before, Workplace.Hashes(place.Out));
    }

    [Theory]
    [InlineData("memo.docx", true, "要写入的文件名已被一个目录占用")]
    [InlineData("charts", false, "输出位置是一个文件，不是目录")]
    public void A_run_that_cannot_write_one_file_leaves_the_older_outputs_whole(string name, bool directory, string says)
    {
        using Workplace place = new();
        Directory.CreateDirectory(place.Out);
        foreach (string older in new[] { "results.json", "indicators.csv", "warnings.csv", "manifest.json" })
            File.WriteAllText(Path.Combine(place.Out, older), "older " + older);

        string inTheWay = Path.Combine(place.Out, name);
        if (directory)
            Directory.CreateDirectory(inTheWay);
        else
            File.WriteAllText(inTheWay, "in the way");

        SortedDictionary<string, string> before = Workplace.Hashes(place.Out);
        Outcome outcome = Harbinparks.Run("run", "models/harbin", "--paths", "32", "--out", place.Out).Expect(1);
        Assert.Contains(says + "：" + inTheWay, outcome.Error, StringComparison.Ordinal);
        Assert.Contains("原有结果未改动。", outcome.Error, StringComparison.Ordinal);
        Assert.Equal("", outcome.Output);
        Assert.Equal(before, Workplace.Hashes(place.Out));
        Assert.Equal(directory ? ["memo.docx"] : [], Directory.GetDirectories(place.Out).Select(Path.GetFileName));
    }

    [Fact]
    public void A_second_run_replaces_the_outputs_of_the_first_and_leaves_other_files_alone()
    {
        using Workplace place = new();
        Workplace.CopyTree(run.Out, place.Out);
        File.WriteAllText(Path.Combine(place.Out, "notes.txt"), "mine");
        Harbinparks.Run("run", "models/harbin", "--paths", "32", "--out", place.Out).Expect(0);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(place.Out, "notes.txt")));
        using JsonDocument manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(place.Out, "manifest.json")));
        Assert.Equal(32, manifest.RootElement.GetProperty("paths").GetInt64());
        SortedDictionary<string, string> hashes = Workplace.Hashes(place.Out);
        Assert.Equal(manifest.RootElement.GetProperty("results").GetProperty("sha256").GetString(), hashes["results.json"]);
        Assert.All(manifest.RootElement.GetProperty("files").EnumerateArray(), file => Assert.Equal(file.GetProperty("sha256").GetString(), hashes[file.GetProperty("file").GetString()!]));
    }

    /// <summary>The command has started its work once it has used more processor time than starting and reading take.</summary>
    private static void UntilItSimulates(Process process)
    {
        Stopwatch watch = Stopwatch.StartNew();
        while (process.TotalProcessorTime < TimeSpan.FromSeconds(4))
        {
            Assert.False(process.HasExited);
            Assert.True(watch.Elapsed < TimeSpan.FromMinutes(3), "The run does not get going.");
            Thread.Sleep(50);
            process.Refresh();
        }
    }

    private static void Send(string signal, Process process)
    {
        using Process kill = Process.Start("kill", [signal, process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
        Assert.Equal(0, kill.ExitCode);
    }
}
