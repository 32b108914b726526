namespace HarbinParks.Finance.Tests.Lanes;

/// <summary>A method as the just-in-time compiler made it.</summary>
/// <param name="Name">Full name with its type arguments, as the compiler prints it.</param>
/// <param name="Calls">What its machine code calls or jumps to, in order; a register or address where the compiler gives no name.</param>
internal sealed record CompiledMethod(string Name, IReadOnlyList<string> Calls)
{
    /// <summary>Calls into the lanes that should have been inlined. The two normal functions are calls by design.</summary>
    internal IEnumerable<string> LaneCalls => Calls.Where(call => call.Contains("HarbinParks.Finance.Lanes.", StringComparison.Ordinal)
        && !call.StartsWith("HarbinParks.Finance.Lanes.NormalDistribution:", StringComparison.Ordinal));
}
