using System.Runtime.InteropServices;

namespace HarbinParks.Finance.Benchmarks;

/// <summary>Keeps the figures of this machine beside those of others.</summary>
internal static class Results
{
    /// <summary>Measures and writes benchmarks/results/&lt;processor&gt;.md.</summary>
    /// <param name="date">Day of the measurement, as it is to stand in the file.</param>
    /// <returns>The file.</returns>
    internal static string Write(string date)
    {
        string processor = Processor();
        using StringWriter figures = new();
        Ratios.Print(figures);
        string folder = Path.Combine(HarbinCase.Root, "benchmarks", "results");
        Directory.CreateDirectory(folder);
        string file = Path.Combine(folder, FileName(processor) + ".md");
        string[] lines =
        [
            $"# {processor}", "",
            $"Measured {date}, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSArchitecture}, {Environment.ProcessorCount} processors.",
            "Written by `dotnet run -c Release --project benchmarks/HarbinParks.Finance.Benchmarks -- results DATE`: ratios of one run count, times do not compare between machines.",
            "", "```", figures.ToString().TrimEnd(), "```", "",
        ];
        File.WriteAllText(file, string.Join('\n', lines).ReplaceLineEndings("\n"));
        return file;
    }

    private static string Processor()
    {
        const string Key = "model name";
        string? line = OperatingSystem.IsLinux() ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(text => text.StartsWith(Key, StringComparison.Ordinal)) : null;
        string name = line?[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim() ?? Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER") ?? "";
        return name.Length > 0 ? name : RuntimeInformation.OSArchitecture.ToString();
    }

    private static string FileName(string processor)
    {
        string plain = string.Concat(processor.Replace("(R)", "", StringComparison.Ordinal).Replace("(TM)", "", StringComparison.Ordinal).Select(c => char.IsAsciiLetterOrDigit(c) || c == '.' ? char.ToLowerInvariant(c) : '-'));
        return string.Join('-', plain.Split('-', StringSplitOptions.RemoveEmptyEntries));
    }
}
