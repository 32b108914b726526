using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Indicators;

/// <summary>A park's part of its host level's PPP payment share (对承担财政 PPP 占比的贡献).</summary>
public static class PppShareContribution
{
    /// <summary>Share of the host's expenditure. Source: definition of this model. Lines: none, the host's share is judged.</summary>
    public static Indicator Definition { get; } = new("pppShareContribution", "对承担财政 PPP 占比的贡献", "Contribution to the host's PPP share", "share", "due-of-park/host-expenditure", "本园区项目当年应付 PPP 支出 ÷ 承担财政的本级一般公共预算支出");

    /// <summary>Equation 60: due by the host on the park's deals ÷ expenditure of the host.</summary>
    /// <param name="due">PPP payments due on the park's deals, host's part, yuan.</param>
    /// <param name="hostExpenditure">Expenditure of the host, yuan.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Of<T>(T due, T hostExpenditure)
        where T : struct, INumberLane<T>
        => due / hostExpenditure;
}
