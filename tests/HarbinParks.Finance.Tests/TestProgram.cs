using HarbinParks.Finance.Tests.Lanes;

namespace HarbinParks.Finance.Tests;

/// <summary>The test program as a program of its own: a test starts it to see what machine code its stations become.</summary>
internal static class TestProgram
{
    internal const string RunStations = "run-stations";

    private static int Main(string[] arguments)
    {
        if (arguments is not [RunStations])
            return 2;

        SampleStation.RunAll();
        return 0;
    }
}
