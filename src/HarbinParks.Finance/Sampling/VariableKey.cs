using System.Text;

namespace HarbinParks.Finance.Sampling;

/// <summary>What a random variable is called in the counter of the generator: a 64-bit hash of its stable id.</summary>
/// <remarks>
/// <para>Immutable. The hash is part of the method: FNV-1a with 64 bits over the UTF-8 bytes of the id (start
/// 14695981039346656037, for each byte h = (h xor byte) × 1099511628211 modulo 2^64), then z = (h xor h ≫ 30) ×
/// 0xBF58476D1CE4E5B9, z = (z xor z ≫ 27) × 0x94D049BB133111EB, z xor z ≫ 31 (the finaliser of splitmix64). FNV alone leaves ids
/// that differ in their last letter close together; the finaliser spreads them over all bits.</para>
/// <para>Two ids may share a hash by chance, with a probability of about n²/2^65 for n variables. Who compiles a plan refuses such a
/// pair by name. The default value belongs to no id.</para>
/// <para>Sources: Fowler, Noll, Vo, the FNV non-cryptographic hash (RFC 9923); Steele, Lea, Flood (2014), Fast splittable
/// pseudorandom number generators.</para>
/// </remarks>
/// <param name="Hash">The 64 bits; the low half is counter word 2, the high half counter word 3.</param>
public readonly record struct VariableKey(ulong Hash)
{
    private const ulong FnvStart = 14695981039346656037;
    private const ulong FnvPrime = 1099511628211;

    private static readonly UTF8Encoding _strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The key of a variable.</summary>
    /// <param name="id">Stable id of the variable, as the model file spells it; not empty. Case and spaces count.</param>
    /// <returns>The key; the same id gives the same key on every machine.</returns>
    /// <exception cref="ArgumentException">The id is null, empty or not valid text (half of a surrogate pair).</exception>
    public static VariableKey Of(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ulong hash = FnvStart;
        foreach (byte letter in _strictUtf8.GetBytes(id))
            hash = unchecked((hash ^ letter) * FnvPrime);

        return new(Spread(hash));
    }

    private static ulong Spread(ulong hash)
    {
        unchecked
        {
            hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9;
            hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EB;
            return hash ^ (hash >> 31);
        }
    }
}
