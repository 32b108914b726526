namespace HarbinParks.Finance.Tests.Lanes;

/// <summary>The sample stations as compiled in one child process: this test program started as a program.</summary>
public sealed class StationCode
{
    private readonly IReadOnlyList<CompiledMethod> _methods = JitDisassembly.Run(
        typeof(StationCode).Assembly.Location,
        [TestProgram.RunStations],
        ["DealYear", "DrawYear", "TooLong"]);

    internal CompiledMethod Of(string station, string number)
        => _methods.Single(method => method.Name.Contains($":{station}[HarbinParks.Finance.Lanes.{number}]", StringComparison.Ordinal));
}
