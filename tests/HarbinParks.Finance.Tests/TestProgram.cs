using HarbinParks.Finance.Tests.Lanes;
using HarbinParks.Finance.Tests.Projection;

namespace HarbinParks.Finance.Tests;

/// <summary>The test program as a program of its own: a test starts it to see what machine code its stations become.</summary>
internal static class TestProgram
{
    internal const string RunStations = "run-stations";
    internal const string RunProjection = "run-projection";

    private static int Main(string[] arguments)
    {
        switch (arguments)
        {
            case [RunStations]:
                SampleStation.RunAll();
                return 0;
            case [RunProjection]:
                ProjectionCode.RunAll();
                return 0;
            default:
                return 2;
        }
    }
}
