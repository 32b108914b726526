using FsCheck;
using FsCheck.Fluent;

namespace HarbinParks.Finance.Tests.CashFlow;

/// <summary>An amount of at most a thousand million, nothing among them.</summary>
public sealed record Amount(double Yuan);

/// <summary>A part of a whole, both ends among them.</summary>
public sealed record Part(double Value);

/// <summary>A yearly rate from nothing to 15 %.</summary>
public sealed record YearlyRate(double Value);

/// <summary>Profits and losses of a company's life, runs of losses among them.</summary>
public sealed record Life(int ExpiryYears, double[] Profits);

/// <summary>Bounded generators: what a plausible model may hold, with its edges.</summary>
public static class Plausible
{
    public static Arbitrary<Amount> Amounts() => Gen.OneOf(Gen.Constant(0), Gen.Choose(1, 1_000_000), Gen.Choose(1, 1_000_000_000))
        .Select(yuan => new Amount(yuan + (yuan % 7) / 7.0)).ToArbitrary();

    public static Arbitrary<Part> Parts() => Gen.OneOf(Gen.Constant(0), Gen.Constant(1000), Gen.Choose(0, 1000)).Select(part => new Part(part / 1000.0)).ToArbitrary();

    public static Arbitrary<YearlyRate> Rates() => Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 1500)).Select(rate => new YearlyRate(rate / 10_000.0)).ToArbitrary();

    public static Arbitrary<Life> Lives() =>
        (from expiry in Gen.Choose(0, 5)
         from profits in Gen.OneOf(Gen.Choose(-1000, 1000), Gen.Choose(-1000, -1), Gen.Constant(0), Gen.Choose(1, 300)).ArrayOf()
         select new Life(expiry, [.. profits.Select(profit => profit / 3.0)])).ToArbitrary();
}
