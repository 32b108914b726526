namespace HarbinParks.Finance.Sampling;

/// <summary>Where draws come from: a seed, or the central path.</summary>
/// <param name="Central">True for the base case: every uniform is ½ and so every normal is 0 (基准情形).</param>
/// <param name="Seed">Seed of the generator, unused on the central path.</param>
public readonly record struct DrawSource(bool Central, ulong Seed)
{
    /// <summary>The central path: the base case.</summary>
    public static DrawSource Base { get; } = new(true, 0);

    /// <summary>Philox with a seed.</summary>
    /// <param name="seed">Any 64-bit number.</param>
    public static DrawSource Philox(ulong seed) => new(false, seed);
}
