using System.Diagnostics;
using System.Text.RegularExpressions;

namespace HarbinParks.Finance.Tests.Lanes;

/// <summary>Runs a program in a child process and reads what machine code its methods became.</summary>
internal static partial class JitDisassembly
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2);

    /// <summary>Runs a program without tiers, so that every method is compiled once and fully.</summary>
    /// <param name="assembly">Path of the program's dll.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="methods">Filters of the compiler: "Serve", "Serve*", "Loans:*"; all instances of a generic method are listed.</param>
    /// <exception cref="InvalidOperationException">The program failed, did not end, or compiled none of the methods.</exception>
    internal static IReadOnlyList<CompiledMethod> Run(string assembly, IReadOnlyList<string> arguments, IReadOnlyList<string> methods)
    {
        string listing = Path.GetTempFileName();
        try
        {
            ProcessStartInfo start = new(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            start.ArgumentList.Add("exec");
            start.ArgumentList.Add(assembly);
            foreach (string argument in arguments)
                start.ArgumentList.Add(argument);

            start.Environment["DOTNET_JitStdOutFile"] = listing;
            start.Environment["DOTNET_JitDisasm"] = string.Join(' ', methods);
            start.Environment["DOTNET_TieredCompilation"] = "0";
            RunToEnd(start);

            IReadOnlyList<CompiledMethod> compiled = Parse(File.ReadLines(listing));
            return compiled.Count > 0
                ? compiled
                : throw new InvalidOperationException($"{assembly} compiled no method that matches {string.Join(' ', methods)}.");
        }
        finally
        {
            File.Delete(listing);
        }
    }

    /// <summary>Reads a listing: which methods, and what each calls.</summary>
    internal static IReadOnlyList<CompiledMethod> Parse(IEnumerable<string> listing)
    {
        List<CompiledMethod> methods = [];
        List<string> calls = [];
        foreach (string line in listing)
        {
            if (Header().Match(line) is { Success: true } header)
            {
                calls = [];
                methods.Add(new CompiledMethod(header.Groups["name"].Value, calls));
            }
            else if (Call().Match(line) is { Success: true } call)
            {
                calls.Add(call.Groups["target"].Value);
            }
        }

        return methods;
    }

    private static void RunToEnd(ProcessStartInfo start)
    {
        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"{start.FileName} did not start.");
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(_patience))
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException($"{start.ArgumentList[1]} did not end within {_patience}.");
        }

        string text = output.GetAwaiter().GetResult() + errors.GetAwaiter().GetResult();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{start.ArgumentList[1]} ended with {process.ExitCode}: {text}");
    }

    [GeneratedRegex(@"^; Assembly listing for method (?<name>.+) \([^()]*\)\s*$")]
    private static partial Regex Header();

    // A call on x64 and ARM64, and the jump of a tail call: the target in brackets, or a register or label.
    [GeneratedRegex(@"^\s+(?:call|bl|blr|tail\.jmp|rex\.jmp|br)\s+(?:(?:qword ptr )?\[(?<target>[^\r\n]*)\]|(?<target>\S.*?))\s*(?:;.*)?$")]
    private static partial Regex Call();
}
