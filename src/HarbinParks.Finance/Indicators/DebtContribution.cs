using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Indicators;

/// <summary>A park's part of its host level's wide debt ratio (对承担财政宽口径债务率的贡献).</summary>
public static class DebtContribution
{
    /// <summary>Share of the host's composite resources. Source: definition of this model. Lines: none, the host's ratio is judged.</summary>
    public static Indicator Definition { get; } = new("debtContribution", "对承担财政宽口径债务率的贡献", "Contribution to the host's wide debt ratio", "share", "debt-and-arrears-of-park/host-composite", "本园区项目形成的债务与逾期 ÷ 承担财政的综合财力");

    /// <summary>Equation 60: debt and arrears on the park's deals ÷ composite resources of the host.</summary>
    /// <param name="debt">Buy-back base, platform loans and arrears on the park's deals, host's part, yuan.</param>
    /// <param name="hostComposite">Composite resources of the host, yuan.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Of<T>(T debt, T hostComposite)
        where T : struct, INumberLane<T>
        => debt / hostComposite;
}
