namespace HarbinParks.Finance.EndToEnd.Tests;

/// <summary>What a run of the command left behind on its streams.</summary>
/// <param name="ExitCode">Exit code.</param>
/// <param name="Output">Output stream.</param>
/// <param name="Error">Error stream.</param>
internal sealed record Outcome(int ExitCode, string Output, string Error)
{
    /// <summary>Fails the test with both streams in view unless the exit code is the expected one.</summary>
    /// <param name="exitCode">Expected.</param>
    public Outcome Expect(int exitCode)
    {
        Assert.True(ExitCode == exitCode, $"exit code {ExitCode}, expected {exitCode}\n{Error}\n{Output}");
        return this;
    }
}
