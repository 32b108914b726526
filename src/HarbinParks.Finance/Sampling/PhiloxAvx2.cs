using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace HarbinParks.Finance.Sampling;

/// <summary>Philox4x32-10 with AVX2: four paths a vector, two vectors at a time.</summary>
/// <remarks>The same shape as the AVX-512 form; two vectors because sixteen registers hold no more.</remarks>
internal static class PhiloxAvx2
{
    private const int Stride = 8;

    /// <summary>Fills as many whole groups of 8 paths as there are.</summary>
    /// <param name="seed">Seed of the run.</param>
    /// <param name="variable">Hash of the variable.</param>
    /// <param name="periodGroup">Period divided by 4.</param>
    /// <param name="firstPath">Low 32 bits of the first path.</param>
    /// <param name="word0">Out: first words. [paths]</param>
    /// <param name="word1">Out: second words. [paths]</param>
    /// <param name="word2">Out: third words. [paths]</param>
    /// <param name="word3">Out: fourth words. [paths]</param>
    /// <returns>Paths filled; a multiple of 8.</returns>
    internal static int Fill(ulong seed, ulong variable, uint periodGroup, uint firstPath,
        Span<uint> word0, Span<uint> word1, Span<uint> word2, Span<uint> word3)
    {
        ref uint out0 = ref MemoryMarshal.GetReference(word0);
        ref uint out1 = ref MemoryMarshal.GetReference(word1);
        ref uint out2 = ref MemoryMarshal.GetReference(word2);
        ref uint out3 = ref MemoryMarshal.GetReference(word3);
        Vector256<ulong> group = Vector256.Create((ulong)periodGroup);
        Vector256<ulong> low = Vector256.Create(variable & uint.MaxValue);
        Vector256<ulong> high = Vector256.Create(variable >> 32);
        Vector256<ulong> path = Vector256.Create((ulong)firstPath) + Vector256.Create(0UL, 1, 2, 3);
        int done = 0;
        for (; done <= word0.Length - Stride; done += Stride)
        {
            Vector256<ulong> a0 = path, a1 = group, a2 = low, a3 = high;
            Vector256<ulong> b0 = path + Vector256.Create(4UL), b1 = group, b2 = low, b3 = high;
            uint scalar0 = unchecked((uint)seed);
            uint scalar1 = (uint)(seed >> 32);
            for (int round = 0; round < Philox.Rounds; round++)
            {
                Vector256<ulong> key0 = Vector256.Create((ulong)scalar0);
                Vector256<ulong> key1 = Vector256.Create((ulong)scalar1);
                Round(ref a0, ref a1, ref a2, ref a3, key0, key1);
                Round(ref b0, ref b1, ref b2, ref b3, key0, key1);
                scalar0 = unchecked(scalar0 + Philox.KeyStep0);
                scalar1 = unchecked(scalar1 + Philox.KeyStep1);
            }

            Vector256.Narrow(a0, b0).StoreUnsafe(ref out0, (nuint)done);
            Vector256.Narrow(a1, b1).StoreUnsafe(ref out1, (nuint)done);
            Vector256.Narrow(a2, b2).StoreUnsafe(ref out2, (nuint)done);
            Vector256.Narrow(a3, b3).StoreUnsafe(ref out3, (nuint)done);
            path += Vector256.Create((ulong)Stride);
        }

        return done;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Round(ref Vector256<ulong> c0, ref Vector256<ulong> c1, ref Vector256<ulong> c2, ref Vector256<ulong> c3,
        Vector256<ulong> key0, Vector256<ulong> key1)
    {
        Vector256<ulong> product0 = Avx2.Multiply(c0.AsUInt32(), Vector256.Create((ulong)Philox.Multiplier0).AsUInt32());
        Vector256<ulong> product1 = Avx2.Multiply(c2.AsUInt32(), Vector256.Create((ulong)Philox.Multiplier1).AsUInt32());
        c0 = (product1 >>> 32) ^ c1 ^ key0;
        c2 = (product0 >>> 32) ^ c3 ^ key1;
        c1 = product1;
        c3 = product0;
    }
}
