using System.CommandLine;
using System.Globalization;
using System.Text;

namespace HarbinParks.Finance.Cli.Commands;

/// <summary>The command <c>harbinparks</c> with its verbs.</summary>
internal static class HarbinParksCommand
{
    private static readonly TimeSpan _timeToEndCleanly = TimeSpan.FromSeconds(30);

    /// <summary>Runs the command.</summary>
    /// <param name="args">Arguments.</param>
    /// <returns>Exit code.</returns>
    public static async Task<int> InvokeAsync(string[] args)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (Console.IsOutputRedirected)
            Spectre.Console.AnsiConsole.Profile.Capabilities.Ansi = false;

        RootCommand root = new("哈尔滨市重点产业园区 PPP 与债务风险模拟 / Debt risk of PPP deals in Harbin's industrial parks")
        {
            new RunCommand().Command,
            new CheckCommand().Command,
            new RulesCommand().Command,
            new DealCommand().Command,
            new ExplainCommand().Command,
            new AffordCommand().Command,
            new ValueCommand().Command,
            new VerifyCommand().Command,
        };
        ParseResult parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (System.CommandLine.Parsing.ParseError error in parsed.Errors)
                await Console.Error.WriteLineAsync("参数有误 / bad argument: " + error.Message).ConfigureAwait(false);

            await Console.Error.WriteLineAsync("用 --help 查看用法 / see --help").ConfigureAwait(false);
            return ExitCode.InputProblems;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = _timeToEndCleanly }).ConfigureAwait(false);
    }
}
