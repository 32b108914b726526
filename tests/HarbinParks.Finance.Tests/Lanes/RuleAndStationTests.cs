using System.Reflection;
using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Tests.Lanes;

/// <summary>House rule: what computes with a number is a rule, which is inlined, or a station, which is called and takes no number by value.</summary>
public class RuleAndStationTests
{
    private const BindingFlags Declared = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
    private static readonly string[] _folders = ["CashFlow", "Indicators", "Sampling", "Projection"];

    private static IEnumerable<MethodInfo> Methods =>
        from type in typeof(Scalar).Assembly.GetTypes()
        where _folders.Any(folder => type.Namespace == $"HarbinParks.Finance.{folder}")
        from method in type.GetMethods(Declared)
        where !IsGenerated(method) && !IsGenerated(type)
        select method;

    [Fact]
    public void A_method_over_a_number_is_a_rule_or_a_station()
    {
        // A member of a class over numbers that hands no number on by value only calls stations: the period loop, the observer, the draws.
        string[] neither =
        [
            .. Methods
                .Where(method => method.IsStatic && method.GetGenericArguments().Any(IsNumber) || TakesNumber(method) || GivesNumber(method))
                .Where(method => (method.MethodImplementationFlags & (MethodImplAttributes.AggressiveInlining | MethodImplAttributes.NoInlining)) == 0)
                .Select(Name),
        ];
        Assert.Empty(neither);
    }

    [Fact]
    public void A_station_takes_and_gives_no_number_by_value()
        => Assert.Empty(Methods
            .Where(method => method.MethodImplementationFlags.HasFlag(MethodImplAttributes.NoInlining) && (TakesNumber(method) || GivesNumber(method)))
            .Select(Name));

    [Fact]
    public void The_rules_and_stations_are_found()
    {
        Assert.Contains(Methods, method => Name(method) == "UserRevenue.Heating" && TakesNumber(method) && GivesNumber(method));
        Assert.Contains(Methods, method => Name(method) == "CityStations.Grow" && !TakesNumber(method));
        Assert.Contains(Methods, method => Name(method) == "Vintages`1.get_Total" && GivesNumber(method));
    }

    private static string Name(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}";

    private static bool IsGenerated(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    private static bool TakesNumber(MethodInfo method) => method.GetParameters().Any(parameter => IsValue(parameter.ParameterType));

    private static bool GivesNumber(MethodInfo method) => IsValue(method.ReturnType);

    // A number, a condition, a record or tuple of them: held by value, unlike a span or a reference.
    private static bool IsValue(Type type)
        => IsNumber(type) || type is { IsValueType: true, IsByRefLike: false, IsGenericType: true } && type.GetGenericArguments().Any(IsValue);

    private static bool IsNumber(Type type)
        => type.IsGenericParameter && type.GetGenericParameterConstraints().Any(bound => bound.IsGenericType && bound.GetGenericTypeDefinition() == typeof(INumberLane<>));
}
