namespace HarbinParks.Finance.Cli;

/// <summary>Exit codes of the command (退出码).</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>A run that could not finish, or a verification that found a difference.</summary>
    public const int Unfinished = 1;

    /// <summary>The input has problems; all are listed.</summary>
    public const int InputProblems = 2;

    /// <summary>A warning of the level asked for with --fail-on, or worse.</summary>
    public const int WarningFound = 3;
}
