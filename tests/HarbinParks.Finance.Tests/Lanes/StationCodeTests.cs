using System.Runtime.Intrinsics.X86;

namespace HarbinParks.Finance.Tests.Lanes;

/// <summary>The machine code of a station holds no call of a lane operation: with one the same text runs several times slower and says nothing.</summary>
public class StationCodeTests(StationCode code) : IClassFixture<StationCode>
{
    // What the processor lacks the runtime replaces by calls, and nobody would choose that number.
    public static TheoryData<string> Numbers =>
    [
        "Lanes128",
        .. Avx2.IsSupported ? ["Lanes256"] : Array.Empty<string>(),
        .. Avx512F.IsSupported ? ["Lanes512", "Pair512"] : Array.Empty<string>(),
    ];

    [Theory, MemberData(nameof(Numbers))]
    public void A_station_of_sixty_operations_is_inlined_as_a_whole(string number)
        => Assert.Empty(code.Of("DealYear", number).LaneCalls);

    [Theory, MemberData(nameof(Numbers))]
    public void A_station_calls_the_normal_functions_and_inlines_the_rest(string number)
    {
        CompiledMethod method = code.Of("DrawYear", number);
        Assert.Empty(method.LaneCalls);
        Assert.Contains(method.Calls, call => call.Contains("NormalDistribution:Quantile", StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Numbers))]
    public void A_station_that_is_too_long_is_found_out(string number)
        => Assert.NotEmpty(code.Of("TooLong", number).LaneCalls);

    [Fact]
    public void A_listing_is_read_method_by_method()
    {
        string[] listing =
        [
            "; Assembly listing for method Ns.Station:Year[Ns.Wide](byref) (FullOpts)",
            "; Emitting BLENDED_CODE for generic X64",
            "       vaddpd   zmm0, zmm0, zmmword ptr [rdi]",
            "       call     [Ns.Wide:op_Addition(Ns.Wide,Ns.Wide):Ns.Wide]",
            "       call     CORINFO_HELP_RNGCHKFAIL",
            "       tail.jmp [Ns.Wide:Write(Ns.Wide,System.Span`1[double])]",
            "       jmp      SHORT G_M000_IG05",
            "; Assembly listing for method Ns.Station:Next():int:this (Tier0)",
            "       call     [rax+0x18]Ns.Other:Run():this",
            "       ret",
        ];
        IReadOnlyList<CompiledMethod> methods = JitDisassembly.Parse(listing);
        Assert.Equal(["Ns.Station:Year[Ns.Wide](byref)", "Ns.Station:Next():int:this"], methods.Select(method => method.Name));
        Assert.Equal(
            ["Ns.Wide:op_Addition(Ns.Wide,Ns.Wide):Ns.Wide", "CORINFO_HELP_RNGCHKFAIL", "Ns.Wide:Write(Ns.Wide,System.Span`1[double])"],
            methods[0].Calls);
        Assert.Equal("[rax+0x18]Ns.Other:Run():this", Assert.Single(methods[1].Calls));
    }

    [Fact]
    public void A_program_that_fails_is_reported()
        => Assert.Throws<InvalidOperationException>(() => JitDisassembly.Run("no-such-program.dll", [], ["Main"]));
}
