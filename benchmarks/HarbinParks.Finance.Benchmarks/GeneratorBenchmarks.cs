using System.Runtime.Intrinsics.X86;
using BenchmarkDotNet.Attributes;
using HarbinParks.Finance.Sampling;

namespace HarbinParks.Finance.Benchmarks;

/// <summary>Random words: the plain form, and the form that a run uses on this processor, in blocks of 16 and 32 paths.</summary>
[MemoryDiagnoser]
public class GeneratorBenchmarks
{
    private const int Words = 4 * 32;
    private readonly uint[][] _words = [new uint[32], new uint[32], new uint[32], new uint[32]];
    private readonly double[] _uniforms = new double[32];

    /// <summary>Throws where a form gives other words than the plain one: its time would be void.</summary>
    [GlobalSetup]
    public void FillAndCompareOnce()
    {
        Plain();
        uint[][] expected = [.. _words.Select(word => word.ToArray())];
        BlockOf32();
        Compare(expected);
        BlockOf16();
        Compare(expected);
        if (Avx2.IsSupported)
        {
            Avx2Form();
            Compare(expected);
        }

        Uniforms();
        for (int i = 0; i < _uniforms.Length; i++)
        {
            if (_uniforms[i] != Philox.UniformOf(_words[0][i]))
                throw new InvalidOperationException($"Word {_words[0][i]} became {_uniforms[i]:R}.");
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Words)]
    public uint Plain()
    {
        Philox.FillPlain(HarbinCase.Seed, 1, 2, 3, _words[0], _words[1], _words[2], _words[3]);
        return _words[3][31];
    }

    [Benchmark(OperationsPerInvoke = Words)]
    public uint Avx2Form()
    {
        if (Avx2.IsSupported)
            PhiloxAvx2.Fill(HarbinCase.Seed, 1, 2, 3, _words[0], _words[1], _words[2], _words[3]);

        return _words[3][31];
    }

    [Benchmark(OperationsPerInvoke = Words)]
    public uint BlockOf32()
    {
        Philox.FillWords(HarbinCase.Seed, 1, 2, 3, _words[0], _words[1], _words[2], _words[3]);
        return _words[3][31];
    }

    [Benchmark(OperationsPerInvoke = Words)]
    public uint BlockOf16()
    {
        for (int first = 0; first < 32; first += 16)
            Philox.FillWords(HarbinCase.Seed, 1, 2, 3 + first, Half(0, first), Half(1, first), Half(2, first), Half(3, first));

        return _words[3][31];
    }

    [Benchmark(OperationsPerInvoke = 32)]
    public double Uniforms()
    {
        Philox.FillUniforms(_words[0], _uniforms);
        return _uniforms[31];
    }

    private Span<uint> Half(int word, int first) => _words[word].AsSpan(first, 16);

    private void Compare(uint[][] expected)
    {
        for (int word = 0; word < expected.Length; word++)
        {
            if (!_words[word].AsSpan().SequenceEqual(expected[word]))
                throw new InvalidOperationException($"Words {word} differ from the plain form.");
        }
    }
}
