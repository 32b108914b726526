using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Sampling;

/// <summary>One-year steps of the random drivers (风险因子过程), each with its exact yearly discretisation.</summary>
public static class Processes
{
    /// <summary>Equation 2: deviation of growth from its mean: d = φ d₋₁ + σ ε.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Persist<T>(Input persistence, Input volatility, T before, T innovation)
        where T : struct, INumberLane<T>
        => persistence * before + volatility * innovation;

    /// <summary>Equation 4: Vasicek rate: r = b + (r₋₁ − b) e^−a + s ε; it is floored where it is read, so that the process keeps its law.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Revert<T>(Input level, Input decay, Input stepVolatility, T before, T innovation)
        where T : struct, INumberLane<T>
    {
        T mean = level;
        return mean + (before - mean) * decay + stepVolatility * innovation;
    }

    /// <summary>Equation 5: land regime of the year (1 in a bust): it turns with the probability of the regime it is in.</summary>
    /// <param name="toBust">Probability of turning to a bust.</param>
    /// <param name="outOfBust">Probability of leaving it.</param>
    /// <param name="regime">Regime of the year before.</param>
    /// <param name="uniform">Uniform draw; high values turn, so that the central path stays where it is.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Regime<T>(Input toBust, Input outOfBust, T regime, T uniform)
        where T : struct, INumberLane<T>
    {
        Mask<T> bust = regime > 0.5;
        T probability = T.Select(bust, outOfBust, toBust);
        return T.Select(uniform > 1 - probability, 1 - regime, regime);
    }

    /// <summary>Equation 5: land deviation: x = x₋₁ − κ x₋₁ + drift of the regime + σ ε.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Land<T>(Input reversion, Input normalDrift, Input bustDrift, Input volatility, T regime, T before, T innovation)
        where T : struct, INumberLane<T>
    {
        T drift = T.Select(regime > 0.5, bustDrift, normalDrift);
        return before - reversion * before + drift + volatility * innovation;
    }

    /// <summary>Equation 9: lognormal with given parameters of the logarithm: exp(μ + σ z).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Lognormal<T>(Input location, Input scale, T z)
        where T : struct, INumberLane<T>
        => T.Exp(location + scale * z);

    /// <summary>Equation 9: normal truncated to [floor, 1], by inversion: mean + σ Φ⁻¹(Φ(a) + u (Φ(b) − Φ(a))).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Truncated<T>(Input mean, Input deviation, Input lowerProbability, Input width, T uniform)
        where T : struct, INumberLane<T>
        => mean + deviation * T.NormalQuantile(lowerProbability + width * uniform);
}
