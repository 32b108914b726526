using System.Reflection;
using HarbinParks.Finance.Projection;
using HarbinParks.Finance.Tests.Lanes;

namespace HarbinParks.Finance.Tests.Projection;

/// <summary>No station calls an operation or a rule: one that outgrows what the compiler keeps track of still gives the right bits, several times slower.</summary>
public class ProjectionCodeTests(ProjectionCode code) : IClassFixture<ProjectionCode>
{
    // What is to be inlined whole: operations of a number, rules, and the records of numbers that rules hand over.
    private static readonly string[] _inlined =
    [
        "HarbinParks.Finance.Lanes.", "HarbinParks.Finance.CashFlow.", "HarbinParks.Finance.Indicators.", "HarbinParks.Finance.Sampling.Processes:",
    ];

    public static TheoryData<string> Numbers => StationCodeTests.Numbers;

    [Theory, MemberData(nameof(Numbers))]
    public void No_station_calls_an_operation_or_a_rule(string number)
    {
        string[] calls =
        [
            .. from method in Of(number)
               from call in method.Calls
               where _inlined.Any(start => call.StartsWith(start, StringComparison.Ordinal))
                   && !call.StartsWith("HarbinParks.Finance.Lanes.NormalDistribution:", StringComparison.Ordinal)
               select $"{method.Name} calls {call}",
        ];
        Assert.True(calls.Length == 0, string.Join('\n', calls));
    }

    [Theory, MemberData(nameof(Numbers))]
    public void Every_station_was_looked_at(string number)
    {
        string[] names = [.. Of(number).Select(method => method.Name)];
        string[] stations = [.. typeof(CityStations).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(CityStations).Namespace && type.IsAbstract && type.IsSealed)
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(method => method.MethodImplementationFlags.HasFlag(MethodImplAttributes.NoInlining))
            .Select(method => $"{method.DeclaringType!.FullName}:{method.Name}[HarbinParks.Finance.Lanes.{number}]")];
        Assert.NotEmpty(stations);
        Assert.All(stations, station => Assert.Contains(names, name => name.StartsWith(station, StringComparison.Ordinal)));
    }

    private IEnumerable<CompiledMethod> Of(string number)
        => code.Methods.Where(method => method.Name.Contains($"[HarbinParks.Finance.Lanes.{number}]", StringComparison.Ordinal));
}
