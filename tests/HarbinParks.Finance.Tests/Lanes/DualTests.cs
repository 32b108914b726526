using FsCheck.Xunit;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Tests.Lanes;

/// <summary>Derivatives: against differences of <see cref="Scalar"/>, and what holds at bends and ends.</summary>
public sealed class DualTests
{
    private static readonly string[] _smooth =
    [
        "a + b", "a - b", "a * b", "a / b", "a * b + c", "a - b * c", "exp a", "log a", "sqrt a", "quantile a", "probability a", "quantile of a fraction",
        "power 5 of a", "constant + a", "input * a", "-a", "named a", "a < b", "select a < b", "min a b", "max a b", "min a 1", "max a 0", "and", "or", "not",
    ];

    public static TheoryData<string> Smooth => [.. _smooth];

    [Theory, MemberData(nameof(Smooth))]
    public void A_derivative_is_the_limit_of_differences(string operation)
    {
        // Fractions in (0, 1), so that logarithm, root and quantile are defined; no two of a triple so near that a step crosses a bend.
        Random random = new(20160631);
        for (int i = 0; i < 200; i++)
        {
            double[] x = [0.02 + 0.3 * random.NextDouble(), 0.35 + 0.3 * random.NextDouble(), 0.68 + 0.3 * random.NextDouble()];
            random.Shuffle(x);
            Dual[] seeded = Seeded(x);
            Dual result = LaneOperation.Apply(operation, seeded[0], seeded[1], seeded[2]);
            for (int slot = 0; slot < 3; slot++)
            {
                double expected = Difference(operation, x, slot);
                Assert.True(Math.Abs(result.Derivative(slot) - expected) <= 1e-8 * Math.Max(1, Math.Abs(expected)), $"{operation} at {x[0]}, {x[1]}, {x[2]}: slot {slot} gave {result.Derivative(slot)}, differences {expected}");
            }

            Assert.All(Enumerable.Range(3, 5), slot => Assert.Equal(0, result.Derivative(slot)));
        }
    }

    [Fact]
    public void Every_operation_that_computes_is_among_the_differenced() => Assert.Empty(LaneOperation.Computing.Except(_smooth));

    [Theory, InlineData(0.975), InlineData(0.5), InlineData(1e-10), InlineData(1e-290)]
    public void The_quantile_is_as_steep_as_the_inverse_of_the_density(double probability)
    {
        Dual z = Dual.NormalQuantile(Seeded([probability])[0]);

        // Φ(Φ⁻¹(p)) = p, whatever the size of p: the two derivatives are inverse to each other.
        Assert.Equal(1, Dual.NormalProbability(z).Derivative(0), 1e-11);
    }

    [Fact]
    public void At_a_tie_the_data_gives_the_derivative()
    {
        Dual[] x = Seeded([2, 2]);
        Assert.Equal([1, 0], Derivatives(Dual.Min(x[0], x[1])));
        Assert.Equal([1, 0], Derivatives(Dual.Max(x[0], x[1])));
        Assert.Equal([0, 1], Derivatives(Dual.Min(x[1], x[0])));
    }

    [Fact]
    public void A_bound_that_binds_gives_its_own_derivative_and_one_that_does_not_none()
    {
        Dual[] x = Seeded([3, 2]);
        Assert.Equal([0, 1], Derivatives(Dual.Min(x[0], x[1])));
        Assert.Equal([1, 0], Derivatives(Dual.Max(x[0], x[1])));
        Assert.Equal([0, 0], Derivatives(Dual.Min(x[0], 1)));
    }

    [Fact]
    public void A_choice_has_the_derivative_of_its_branch_whatever_the_other_holds()
    {
        Dual[] x = Seeded([0, 5]);
        Dual nowhere = x[1] / x[0];
        Assert.True(double.IsNaN(nowhere.Derivative(0)) || double.IsInfinity(nowhere.Derivative(0)));
        Assert.Equal([0, 1], Derivatives(Dual.Select(x[0] > 0, nowhere, x[1])));
        Assert.Equal([0, 1], Derivatives(Dual.Select(x[0] <= 0, x[1], nowhere)));
    }

    [Fact]
    public void Infinite_steepness_does_not_touch_what_a_value_does_not_depend_on()
    {
        Dual root = Dual.Sqrt(Seeded([0, 1])[0]);
        Assert.Equal(double.PositiveInfinity, root.Derivative(0));
        Assert.Equal(0, root.Derivative(1));
        Assert.Equal(0, Dual.Sqrt(0).Derivative(0));
        Assert.Equal(0, Dual.Log(0).Derivative(0));
    }

    [Fact]
    public void The_logarithm_of_a_negative_number_has_no_derivative() => Assert.True(double.IsNaN(Dual.Log(Seeded([-1])[0]).Derivative(0)));

    [Theory, InlineData(0, 5), InlineData(2, 3), InlineData(7, 0), InlineData(double.NaN, -1)]
    public void A_table_gives_the_derivative_of_the_entry_it_reads_and_none_of_the_delay(double back, int entry)
    {
        // Place 1 is the delay, the six entries of the table stand at places 2 to 7.
        using DualSeeds seeds = new([.. Enumerable.Range(1, 7).Select(slot => Enumerable.Range(0, 8).Select(place => place == slot ? 10.0 + place : 0).ToArray())]);
        InputTable table = InputTable.Of([0.1, 1.1, 2.1, 3.1, 4.1, 5.1], 21, 2);
        Dual picked = Dual.Pick(table, 5, Input.Of(back, 4, 1));
        for (int slot = 0; slot < 7; slot++)
            Assert.Equal(entry < 0 ? double.NaN : slot == entry + 1 ? 10 + slot + 1 : 0, picked.Derivative(slot));
    }

    [Fact]
    public void A_table_without_a_place_is_constant()
    {
        using DualSeeds seeds = new([[0, 1]]);
        Assert.Equal(0, Dual.Pick(InputTable.Of([1, 2], 1), 1, 0).Derivative(0));
    }

    [Fact]
    public void An_input_is_constant_without_a_place_or_without_seeds()
    {
        Dual before = Input.Of(3, 1, 1);
        using (DualSeeds seeds = new([[0, 7]]))
        {
            Assert.Equal(7, ((Dual)Input.Of(3, 1, 1)).Derivative(0));
            Assert.Equal(0, ((Dual)Input.Of(3, 1)).Derivative(0));
        }

        Assert.Equal(0, before.Derivative(0));
        Assert.Equal(0, ((Dual)Input.Of(3, 1, 1)).Derivative(0));
    }

    [Fact]
    public void Seeds_are_open_one_at_a_time_and_on_their_own_thread_only()
    {
        using DualSeeds seeds = new([[0, 1]]);
        Assert.Throws<InvalidOperationException>(() => new DualSeeds([[0, 1]]));
        double elsewhere = double.NaN;
        Thread other = new(() => elsewhere = ((Dual)Input.Of(3, 1, 1)).Derivative(0));
        other.Start();
        other.Join();
        Assert.Equal(0, elsewhere);
        Assert.Equal(1, ((Dual)Input.Of(3, 1, 1)).Derivative(0));
    }

    [Fact]
    public void Seeds_that_fit_no_plan_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new DualSeeds([]));
        Assert.Throws<ArgumentException>(() => new DualSeeds([.. Enumerable.Repeat<double[]>([0, 1], 9)]));
        Assert.Throws<ArgumentException>(() => new DualSeeds([[0, 1], [0, 1, 2]]));
        Assert.Throws<ArgumentException>(() => new DualSeeds([[1, 1]]));
        Assert.Throws<ArgumentException>(() => new DualSeeds([[]]));
        using DualSeeds open = new([[0, 1]]);
    }

    [Theory, InlineData(-1), InlineData(8)]
    public void There_is_no_slot_outside_0_to_7(int slot) => Assert.Throws<ArgumentOutOfRangeException>(() => ((Dual)1).Derivative(slot));

    [Property]
    public bool A_computation_gives_the_value_of_scalar(double a, double b, double c, int years)
    {
        using DualSeeds seeds = new([[0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1]]);
        return SpecialValues.Same(Rule<Dual>(a, b, c, years & 15).Value, Rule<Scalar>(a, b, c, years & 15).Value);
    }

    private static T Rule<T>(double a, double b, double c, int years)
        where T : struct, INumberLane<T>
    {
        T debt = T.Max(Input.Of(a, 1, 1), 0);
        T growth = (1 + (T)Input.Of(b, 2, 2)).IntegerPower(years);
        T due = debt * growth - Input.Of(c, 3, 3);
        return T.Select((due > 1e-9) & !(due <= debt), T.Min(due, debt) / due, 1 - T.Exp(-due));
    }

    /// <summary>Inputs of which each is the quantity of its own slot.</summary>
    private static Dual[] Seeded(double[] values)
    {
        using DualSeeds seeds = new([.. values.Select((_, slot) => Enumerable.Range(0, values.Length + 1).Select(place => place == slot + 1 ? 1.0 : 0).ToArray())]);
        return [.. values.Select((value, i) => (Dual)Input.Of(value, 1, i + 1))];
    }

    private static double[] Derivatives(Dual value) => [value.Derivative(0), value.Derivative(1)];

    /// <summary>Central difference, extrapolated from two steps.</summary>
    private static double Difference(string operation, double[] x, int argument)
    {
        double Central(double step)
        {
            double[] above = [.. x];
            double[] below = [.. x];
            above[argument] += step;
            below[argument] -= step;
            return (Value(operation, above) - Value(operation, below)) / (above[argument] - below[argument]);
        }

        return (4 * Central(5e-5) - Central(1e-4)) / 3;
    }

    private static double Value(string operation, double[] x) => LaneOperation.Apply<Scalar>(operation, x[0], x[1], x[2]).Value;
}
