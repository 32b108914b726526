using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.ValueForMoney;

/// <summary>How the values of a path make the PSC value and the difference (PSC 值与物有所值量值).</summary>
internal static class ValueComparison
{
    /// <summary>Equation 158: PSC = net cost on the path + competitive neutrality;  difference = PSC − PPP.</summary>
    /// <param name="series">Which of the series of <see cref="ValueSeries"/>.</param>
    /// <param name="net">Net cost of works and operation.</param>
    /// <param name="neutrality">Competitive neutrality.</param>
    /// <param name="partnership">PPP value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Of<T>(int series, T net, T neutrality, T partnership)
        where T : struct, INumberLane<T> => series switch
        {
            ValueSeries.Net => net,
            ValueSeries.Neutrality => neutrality,
            ValueSeries.Comparator => net + neutrality,
            ValueSeries.Partnership => partnership,
            _ => net + neutrality - partnership,
        };
}
