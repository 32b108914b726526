namespace HarbinParks.Finance.EndToEnd.Tests;

/// <summary>A fact about signals, which the test sends as Linux does.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute() => Skip = OperatingSystem.IsLinux() ? null : "Signals are sent by Linux means.";
}
