using System.Runtime.Intrinsics.X86;
using HarbinParks.Finance.Sampling;

namespace HarbinParks.Finance.Tests.Sampling;

public class PhiloxTests
{
    private delegate int Filler(ulong seed, ulong variable, uint group, uint path, Span<uint> w0, Span<uint> w1, Span<uint> w2, Span<uint> w3);

    [Theory, MemberData(nameof(PhiloxKnownAnswers.Vectors), MemberType = typeof(PhiloxKnownAnswers))]
    public void A_block_gives_the_published_words(ulong key, uint[] counter, uint[] output)
    {
        (uint w0, uint w1, uint w2, uint w3) = Philox.Block(key, counter[0], counter[1], counter[2], counter[3]);

        Assert.Equal(output, (uint[])[w0, w1, w2, w3]);
    }

    [Theory, MemberData(nameof(PhiloxKnownAnswers.Vectors), MemberType = typeof(PhiloxKnownAnswers))]
    public void Filled_words_are_the_published_words_when_the_group_fits(ulong key, uint[] counter, uint[] output)
    {
        if (counter[1] > int.MaxValue)
            return;

        uint[][] words = [new uint[40], new uint[40], new uint[40], new uint[40]];
        Philox.FillWords(key, ((ulong)counter[3] << 32) | counter[2], (int)counter[1], counter[0], words[0], words[1], words[2], words[3]);

        Assert.Equal(output, words.Select(word => word[0]).ToArray());
    }

    [Theory, InlineData(0), InlineData(1), InlineData(7), InlineData(8), InlineData(9), InlineData(31), InlineData(32), InlineData(33), InlineData(100), InlineData(1024)]
    public void Filled_words_are_those_of_the_single_blocks_for_every_length(int paths)
    {
        const ulong Seed = 0x1234_5678_9ABC_DEF0, Variable = 0xFEDC_BA98_7654_3210;
        const long First = (1L << 32) - 50;
        uint[][] words = [new uint[paths], new uint[paths], new uint[paths], new uint[paths]];

        Philox.FillWords(Seed, Variable, 7, First, words[0], words[1], words[2], words[3]);

        for (int i = 0; i < paths; i++)
        {
            (uint w0, uint w1, uint w2, uint w3) = Philox.Block(Seed, unchecked((uint)(First + i)), 7, 0x7654_3210, 0xFEDC_BA98);
            Assert.Equal((uint[])[w0, w1, w2, w3], words.Select(word => word[i]).ToArray());
        }
    }

    [Theory, InlineData(0), InlineData(1), InlineData(7), InlineData(8), InlineData(9), InlineData(64)]
    public void Filled_uniforms_are_those_of_the_single_words_for_every_length(int paths)
    {
        uint[] words = [.. Enumerable.Range(0, paths).Select(i => i == 0 ? 0 : uint.MaxValue / (uint)i)];
        double[] uniforms = new double[paths];

        Philox.FillUniforms(words, uniforms);

        Assert.Equal(words.Select(Philox.UniformOf), uniforms);
    }

    [Fact]
    public void Every_form_the_processor_has_gives_the_same_words()
    {
        List<Filler> forms = [];
        if (Avx2.IsSupported)
            forms.Add(PhiloxAvx2.Fill);
        if (Avx512F.IsSupported)
            forms.Add(PhiloxAvx512.Fill);

        foreach (Filler form in forms)
        {
            uint[][] plain = [new uint[96], new uint[96], new uint[96], new uint[96]];
            uint[][] fast = [new uint[96], new uint[96], new uint[96], new uint[96]];
            Philox.FillPlain(ulong.MaxValue, 0xDEAD_BEEF_0000_0001, 3, uint.MaxValue - 10, plain[0], plain[1], plain[2], plain[3]);

            int done = form(ulong.MaxValue, 0xDEAD_BEEF_0000_0001, 3, uint.MaxValue - 10, fast[0], fast[1], fast[2], fast[3]);

            Assert.Equal(96, done);
            Assert.Equal(plain, fast);
        }
    }

    [Fact]
    public void Filling_allocates_nothing()
    {
        uint[] words = new uint[4 * 1000];
        Fill();
        long before = GC.GetAllocatedBytesForCurrentThread();
        Fill();
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());

        void Fill() => Philox.FillWords(1, 2, 3, 4, words.AsSpan(0, 1000), words.AsSpan(1000, 1000), words.AsSpan(2000, 1000), words.AsSpan(3000, 1000));
    }

    [Fact]
    public void Spans_of_different_length_and_negative_indexes_are_refused()
    {
        uint[] four = new uint[4];
        Assert.Throws<ArgumentException>(() => Philox.FillWords(1, 2, 3, 4, four, four, four, four.AsSpan(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Philox.FillWords(1, 2, -1, 4, four, four, four, four));
        Assert.Throws<ArgumentOutOfRangeException>(() => Philox.FillWords(1, 2, 3, -4, four, four, four, four));
    }

    [Fact]
    public void A_uniform_number_never_reaches_0_or_1()
    {
        Assert.Equal(Math.ScaleB(1, -33), Philox.UniformOf(0));
        Assert.Equal(1 - Math.ScaleB(1, -33), Philox.UniformOf(uint.MaxValue));
        Assert.Equal(0.5, (Philox.UniformOf(0x7FFF_FFFF) + Philox.UniformOf(0x8000_0000)) / 2);
    }
}
