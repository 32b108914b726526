using HarbinParks.Finance.Sampling;

namespace HarbinParks.Finance.Tests.Sampling;

public class VariableKeyTests
{
    // From a separate program; "foobar" is 0x85944171F73967E8 before the finaliser, as published.
    [Theory, InlineData("a", 0x02C0BDBF481420F8), InlineData("foobar", 0x404DA9E3B74078C2), InlineData("city:growth", 0x7F685F7D921A8A49), InlineData("哈尔滨", 0xCC0A155DF7796FC4)]
    public void The_key_is_the_documented_hash(string id, ulong hash) => Assert.Equal(hash, VariableKey.Of(id).Hash);

    [Fact]
    public void Ids_that_differ_in_their_last_letter_differ_in_about_half_of_the_bits()
    {
        double flipped = 0;
        for (int year = 1; year <= 1000; year++)
            flipped += ulong.PopCount(VariableKey.Of($"deal:{year}").Hash ^ VariableKey.Of($"deal:{year + 1}").Hash) / 1000.0;

        Assert.InRange(flipped, 31, 33);
    }

    [Fact]
    public void A_hundred_thousand_ids_of_a_city_have_different_keys()
        => Assert.Equal(100_000, Enumerable.Range(0, 100_000).Select(i => VariableKey.Of($"park-{i % 27}:deal-{i / 27}:demand").Hash).Distinct().Count());

    [Theory, InlineData(null), InlineData("")]
    public void An_empty_id_is_refused(string? id) => Assert.ThrowsAny<ArgumentException>(() => VariableKey.Of(id!));

    [Fact]
    public void Half_of_a_surrogate_pair_is_no_id() => Assert.ThrowsAny<ArgumentException>(() => VariableKey.Of(new string((char)0xD800, 1)));
}
