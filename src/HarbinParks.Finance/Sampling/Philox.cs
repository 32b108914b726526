using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace HarbinParks.Finance.Sampling;

/// <summary>Philox4x32-10: random words as a function of (seed, path, period, variable), with no state between them.</summary>
/// <remarks>
/// <para>Key words: the low and the high half of the seed. Counter words: the low 32 bits of the path, the period divided by 4, the
/// low and the high half of the variable's hash (<see cref="VariableKey"/>). A block gives four words: word k belongs to the period
/// 4 × group + k. So a draw depends on nothing else: not on other variables, on the number of paths, threads or the order of work.</para>
/// <para>Source: Salmon, Moraes, Dror, Shaw (2011), Parallel random numbers: as easy as 1, 2, 3. All forms give the same bits.</para>
/// </remarks>
public static class Philox
{
    /// <summary>Rounds of the cipher.</summary>
    internal const int Rounds = 10;

    /// <summary>Multiplier of counter word 0.</summary>
    internal const uint Multiplier0 = 0xD2511F53;

    /// <summary>Multiplier of counter word 2.</summary>
    internal const uint Multiplier1 = 0xCD9E8D57;

    /// <summary>What key word 0 grows by in a round.</summary>
    internal const uint KeyStep0 = 0x9E3779B9;

    /// <summary>What key word 1 grows by in a round.</summary>
    internal const uint KeyStep1 = 0xBB67AE85;

    /// <summary>One block of four words, the plain definition.</summary>
    /// <param name="seed">Key; low 32 bits are key word 0.</param>
    /// <param name="c0">Counter word 0.</param>
    /// <param name="c1">Counter word 1.</param>
    /// <param name="c2">Counter word 2.</param>
    /// <param name="c3">Counter word 3.</param>
    /// <returns>Output words 0 to 3.</returns>
    public static (uint Word0, uint Word1, uint Word2, uint Word3) Block(ulong seed, uint c0, uint c1, uint c2, uint c3)
    {
        unchecked
        {
            uint key0 = (uint)seed;
            uint key1 = (uint)(seed >> 32);
            for (int round = 0; round < Rounds; round++)
            {
                ulong product0 = (ulong)Multiplier0 * c0;
                ulong product1 = (ulong)Multiplier1 * c2;
                c0 = (uint)(product1 >> 32) ^ c1 ^ key0;
                c2 = (uint)(product0 >> 32) ^ c3 ^ key1;
                c1 = (uint)product1;
                c3 = (uint)product0;
                key0 += KeyStep0;
                key1 += KeyStep1;
            }

            return (c0, c1, c2, c3);
        }
    }

    /// <summary>The words of one variable in four consecutive periods, for consecutive paths.</summary>
    /// <param name="seed">Seed of the run.</param>
    /// <param name="variable">Hash of the variable, <see cref="VariableKey.Hash"/>.</param>
    /// <param name="periodGroup">Period divided by 4; not negative.</param>
    /// <param name="firstPath">Path of the first word; not negative. Paths 2^32 apart share their words.</param>
    /// <param name="word0">Out: words of period 4 × group. [paths]</param>
    /// <param name="word1">Out: words of period 4 × group + 1. [paths]</param>
    /// <param name="word2">Out: words of period 4 × group + 2. [paths]</param>
    /// <param name="word3">Out: words of period 4 × group + 3. [paths]</param>
    /// <exception cref="ArgumentOutOfRangeException">A negative group or path.</exception>
    /// <exception cref="ArgumentException">The four spans differ in length.</exception>
    /// <remarks>Allocates nothing. Uses the widest multiplication the processor has; the words are the same on all.</remarks>
    public static void FillWords(ulong seed, ulong variable, int periodGroup, long firstPath,
        Span<uint> word0, Span<uint> word1, Span<uint> word2, Span<uint> word3)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(periodGroup);
        ArgumentOutOfRangeException.ThrowIfNegative(firstPath);
        if (word1.Length != word0.Length || word2.Length != word0.Length || word3.Length != word0.Length)
            throw new ArgumentException($"Word spans differ in length: {word0.Length}, {word1.Length}, {word2.Length}, {word3.Length}.");

        int done = 0;
        uint path = unchecked((uint)firstPath);
        if (Avx512F.IsSupported)
            done = PhiloxAvx512.Fill(seed, variable, (uint)periodGroup, path, word0, word1, word2, word3);

        // The wide form leaves less than 32 paths over: a block of 16 is all of that.
        if (Avx2.IsSupported)
            done += PhiloxAvx2.Fill(seed, variable, (uint)periodGroup, unchecked(path + (uint)done), word0[done..], word1[done..], word2[done..], word3[done..]);

        FillPlain(seed, variable, (uint)periodGroup, unchecked(path + (uint)done), word0[done..], word1[done..], word2[done..], word3[done..]);
    }

    /// <summary>A word as a number strictly between 0 and 1: (word + 0.5) / 2^32.</summary>
    /// <param name="word">Any word.</param>
    /// <returns>A number in [2^-33, 1 - 2^-33], exact.</returns>
    public static double UniformOf(uint word) => (word + 0.5) * (1.0 / 4294967296.0);

    /// <summary>Words as numbers strictly between 0 and 1, each as <see cref="UniformOf"/> gives it.</summary>
    /// <param name="words">Any words. [paths]</param>
    /// <param name="uniforms">Out: the numbers. [paths]</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <remarks>Allocates nothing. No step rounds, so that every form gives the same bits.</remarks>
    internal static void FillUniforms(ReadOnlySpan<uint> words, Span<double> uniforms)
    {
        if (words.Length != uniforms.Length)
            throw new ArgumentException($"Lengths differ: {words.Length} words, {uniforms.Length} numbers.");

        int done = 0;
        if (Avx512F.IsSupported)
        {
            ref uint word = ref MemoryMarshal.GetReference(words);
            ref double uniform = ref MemoryMarshal.GetReference(uniforms);
            Vector512<double> half = Vector512.Create(0.5);
            Vector512<double> scale = Vector512.Create(1.0 / 4294967296.0);
            for (; done <= words.Length - Vector512<double>.Count; done += Vector512<double>.Count)
            {
                Vector512<double> wide = Avx512F.ConvertToVector512Double(Vector256.LoadUnsafe(ref word, (nuint)done));
                ((wide + half) * scale).StoreUnsafe(ref uniform, (nuint)done);
            }
        }

        // A word in the low bits of 2^52 is the number 2^52 + word.
        Vector256<ulong> two52 = Vector256.Create(0x4330000000000000UL);
        Vector256<double> shift = Vector256.Create(4503599627370496.0 - 0.5);
        Vector256<double> scale256 = Vector256.Create(1.0 / 4294967296.0);
        for (; done <= words.Length - Vector256<uint>.Count; done += Vector256<uint>.Count)
        {
            (Vector256<ulong> lower, Vector256<ulong> upper) = Vector256.Widen(Vector256.Create(words[done..]));
            (((lower | two52).AsDouble() - shift) * scale256).CopyTo(uniforms[done..]);
            (((upper | two52).AsDouble() - shift) * scale256).CopyTo(uniforms[(done + Vector256<double>.Count)..]);
        }

        for (; done < words.Length; done++)
            uniforms[done] = UniformOf(words[done]);
    }

    /// <summary>The plain form of <see cref="FillWords"/>, path by path.</summary>
    /// <param name="seed">Seed of the run.</param>
    /// <param name="variable">Hash of the variable.</param>
    /// <param name="periodGroup">Period divided by 4.</param>
    /// <param name="firstPath">Low 32 bits of the first path.</param>
    /// <param name="word0">Out: first words. [paths]</param>
    /// <param name="word1">Out: second words. [paths]</param>
    /// <param name="word2">Out: third words. [paths]</param>
    /// <param name="word3">Out: fourth words. [paths]</param>
    internal static void FillPlain(ulong seed, ulong variable, uint periodGroup, uint firstPath,
        Span<uint> word0, Span<uint> word1, Span<uint> word2, Span<uint> word3)
    {
        for (int i = 0; i < word0.Length; i++)
            (word0[i], word1[i], word2[i], word3[i]) = Block(seed, unchecked(firstPath + (uint)i), periodGroup, unchecked((uint)variable), (uint)(variable >> 32));
    }
}
