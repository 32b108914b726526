using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace HarbinParks.Finance.Tests.HouseRules;

/// <summary>The method computes and nothing else: no file, console, clock, network, process or chance of its own, as its compiled form shows.</summary>
public sealed class CorePurityTests
{
    private static readonly string[] _bannedNamespaces = ["System.IO", "System.Net", "Microsoft.Extensions", "Microsoft.Win32"];
    private static readonly string[] _bannedTypes = ["System.Console", "System.Random", "System.TimeProvider", "System.Diagnostics.Stopwatch", "System.Diagnostics.Process", "System.Activator"];
    private static readonly string[] _bannedMembers =
    [
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today", "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow",
        "System.Guid.NewGuid", "System.Environment.get_ProcessorCount", "System.Environment.get_TickCount64", "System.Environment.GetEnvironmentVariable",
        "System.Globalization.CultureInfo.get_CurrentCulture",
    ];

    [Fact]
    public void The_method_uses_no_file_console_clock_or_chance()
    {
        (HashSet<string> types, HashSet<string> members) = References(typeof(RiskAssessment).Assembly.Location);
        Assert.Equal([], types.Where(type => Array.Exists(_bannedNamespaces, banned => type.StartsWith(banned + ".", StringComparison.Ordinal)) || _bannedTypes.Contains(type)));
        Assert.Equal([], members.Intersect(_bannedMembers));
        Assert.Contains("System.Math", types);
    }

    [Fact]
    public void The_scan_finds_such_uses_where_they_are()
    {
        (HashSet<string> types, HashSet<string> members) = References(typeof(CorePurityTests).Assembly.Location);
        Assert.Contains("System.IO.File", types);
        Assert.Contains("System.Guid.NewGuid", members);
    }

    private static (HashSet<string> Types, HashSet<string> Members) References(string assembly)
    {
        using PEReader file = new(File.OpenRead(assembly));
        MetadataReader reader = file.GetMetadataReader();
        Dictionary<TypeReferenceHandle, string> names = reader.TypeReferences.ToDictionary(handle => handle, handle =>
        {
            TypeReference type = reader.GetTypeReference(handle);
            return reader.GetString(type.Namespace) + "." + reader.GetString(type.Name);
        });
        HashSet<string> members = [];
        foreach (MemberReference member in reader.MemberReferences.Select(reader.GetMemberReference))
        {
            if (member.Parent.Kind == HandleKind.TypeReference)
                members.Add(names[(TypeReferenceHandle)member.Parent] + "." + reader.GetString(member.Name));
        }

        return ([.. names.Values], members);
    }
}
