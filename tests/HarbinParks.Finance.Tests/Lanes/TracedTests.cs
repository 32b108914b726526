using FsCheck.Xunit;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Tests.Lanes;

/// <summary>What a traced value remembers; that it is the value of <see cref="Scalar"/> is tested with the other numbers.</summary>
public class TracedTests
{
    [Fact]
    public void An_operation_keeps_its_arguments_in_order()
    {
        Traced debt = Input.Of(100, 7);
        Traced interest = debt * 0.05;
        Assert.Equal(TracedOperation.Multiply, interest.Node.Operation);
        Assert.Same(debt.Node, interest.Node.Arguments[0]);
        Assert.Equal(7, interest.Node.Arguments[0].InputId);
        Assert.Equal(TracedOperation.Constant, interest.Node.Arguments[1].Operation);
        Assert.Equal(0.05, interest.Node.Arguments[1].Value);
        Assert.Equal(5, interest.Node.Value);
    }

    [Fact]
    public void A_name_belongs_to_the_station_announced_last()
    {
        Traced.Station(3, 11);
        TracedNode first = Plus(1).Named(CashFlowLine.Interest).Node;
        Traced.Station(4, 12);
        TracedNode second = Plus(1).Named(CashFlowLine.Principal).Node;
        Assert.Equal((CashFlowLine.Interest, 3, 11), (first.Line, first.Entity, first.Period));
        Assert.Equal((CashFlowLine.Principal, 4, 12), (second.Line, second.Entity, second.Period));
    }

    [Fact]
    public void A_station_is_announced_on_its_own_thread_only()
    {
        Traced.Station(3, 11);
        Thread other = new(() => Traced.Station(99, 99));
        other.Start();
        other.Join();
        Assert.Equal(3, Plus(1).Named(CashFlowLine.Interest).Node.Entity);
    }

    [Fact]
    public void A_name_is_an_alias_and_leaves_the_named_value_as_it_was()
    {
        Traced.Station(1, 1);
        Traced upstream = Plus(2).Named(CashFlowLine.Interest);

        // 0 + x is simplified to x itself: naming the sum must not rename the upstream value.
        Traced sum = 0 + upstream;
        Assert.Same(upstream.Node, sum.Node);
        Traced.Station(2, 2);
        Traced renamed = sum.Named(CashFlowLine.Principal);
        Assert.Equal((CashFlowLine.Interest, 1, 1), (upstream.Node.Line, upstream.Node.Entity, upstream.Node.Period));
        Assert.Equal((CashFlowLine.Principal, 2, 2), (renamed.Node.Line, renamed.Node.Entity, renamed.Node.Period));
        Assert.Same(upstream.Node, Assert.Single(renamed.Node.Arguments));
    }

    [Fact]
    public void Neutral_operands_are_left_out()
    {
        Traced x = Input.Of(3, 1);
        Assert.All(new[] { 0 + x, x + 0, x - 0, 1 * x, x * 1, x / 1 }, result => Assert.Same(x.Node, result.Node));
        Assert.NotSame(x.Node, (0 - x).Node);
        Assert.NotSame(x.Node, (1 / x).Node);
        Assert.Equal(TracedOperation.Add, (x + Input.Of(0, 2)).Node.Operation);
    }

    [Fact]
    public void A_neutral_operand_that_changes_the_sign_of_zero_is_kept()
    {
        Traced negativeZero = Input.Of(-0.0, 1);
        Traced sum = 0 + negativeZero;
        Assert.Equal(TracedOperation.Add, sum.Node.Operation);
        Assert.False(double.IsNegative(sum.Node.Value));
    }

    [Fact]
    public void A_choice_keeps_its_condition_and_the_branch_taken_only()
    {
        Traced a = Input.Of(1, 1);
        Traced b = Input.Of(2, 2);
        TracedNode first = Traced.Select(a < b, a, b).Node;
        TracedNode second = Traced.Select(a > b, a, b).Node;
        Assert.Equal([TracedOperation.Less, TracedOperation.Input], first.Arguments.Select(node => node.Operation));
        Assert.Same(a.Node, first.Arguments[1]);
        Assert.Equal(0, first.Taken);
        Assert.Equal(1, first.Arguments[0].Value);
        Assert.Same(b.Node, second.Arguments[1]);
        Assert.Equal(1, second.Taken);
        Assert.Equal(0, second.Arguments[0].Value);
    }

    [Fact]
    public void A_bound_keeps_both_sides_and_says_which_was_taken()
    {
        Traced data = Input.Of(5, 1);
        Traced bound = Input.Of(2, 2);
        TracedNode min = Traced.Min(data, bound).Node;
        TracedNode max = Traced.Max(data, bound).Node;
        Assert.Equal((1, 2.0), (min.Taken, min.Value));
        Assert.Equal((0, 5.0), (max.Taken, max.Value));
        Assert.Equal(2, min.Arguments.Count);
        Assert.Same(data.Node, max.Arguments[0]);
        Assert.Same(bound.Node, max.Arguments[1]);
    }

    [Fact]
    public void Conditions_keep_what_they_were_made_of()
    {
        Traced a = Input.Of(1, 1);
        Traced b = Input.Of(2, 2);
        TracedNode condition = Traced.Select(!((a <= b) & ((a >= b) | (b > a))), a, b).Node.Arguments[0];
        Assert.Equal(TracedOperation.Not, condition.Operation);
        Assert.Equal(0, condition.Value);
        TracedNode both = Assert.Single(condition.Arguments);
        Assert.Equal(TracedOperation.And, both.Operation);
        Assert.Equal([TracedOperation.LessOrEqual, TracedOperation.Or], both.Arguments.Select(node => node.Operation));
        Assert.Equal([TracedOperation.GreaterOrEqual, TracedOperation.Greater], both.Arguments[1].Arguments.Select(node => node.Operation));
    }

    [Theory, InlineData(2, 3), InlineData(7, 0), InlineData(0, 5)]
    public void A_table_entry_knows_its_table_and_its_place(int back, int index)
    {
        InputTable table = InputTable.Of([0.1, 1.1, 2.1, 3.1, 4.1, 5.1], 21);
        TracedNode node = Traced.Pick(table, 5, Input.Of(back, 4)).Node;
        Assert.Equal((TracedOperation.Table, 21, index, index + 0.1), (node.Operation, node.InputId, node.TableIndex, node.Value));
        Assert.Equal(4, Assert.Single(node.Arguments).InputId);
    }

    [Fact]
    public void Functions_keep_their_argument()
    {
        Traced x = Input.Of(0.25, 5);
        (Traced Result, TracedOperation Operation)[] cases =
        [
            (Traced.Exp(x), TracedOperation.Exp), (Traced.Log(x), TracedOperation.Log), (Traced.Sqrt(x), TracedOperation.Sqrt),
            (Traced.NormalQuantile(x), TracedOperation.NormalQuantile), (Traced.NormalProbability(x), TracedOperation.NormalProbability),
            (-x, TracedOperation.Negate),
        ];
        Assert.All(cases, item =>
        {
            Assert.Equal(item.Operation, item.Result.Node.Operation);
            Assert.Same(x.Node, Assert.Single(item.Result.Node.Arguments));
        });
    }

    [Fact]
    public void The_default_value_is_the_literal_zero()
    {
        Traced fresh = default;
        Assert.Equal((TracedOperation.Constant, 0.0), (fresh.Node.Operation, fresh.Node.Value));
        Assert.Equal(4, (fresh + Input.Of(4, 1)).Node.Value);
    }

    [Fact]
    public void Sixty_doublings_share_sixty_nodes()
    {
        Traced value = Input.Of(1, 1);
        for (int i = 0; i < 60; i++)
            value += value;

        HashSet<TracedNode> seen = [];
        Stack<TracedNode> open = new([value.Node]);
        while (open.TryPop(out TracedNode? node))
        {
            if (seen.Add(node))
            {
                foreach (TracedNode argument in node.Arguments)
                    open.Push(argument);
            }
        }

        Assert.Equal(61, seen.Count);
        Assert.Equal(Math.ScaleB(1, 60), value.Node.Value);
    }

    [Property]
    public bool A_computation_gives_the_value_of_scalar(double a, double b, double c, int years)
        => SpecialValues.Same(Rule<Traced>(a, b, c, years & 15).Node.Value, Rule<Scalar>(a, b, c, years & 15).Value);

    private static T Rule<T>(double a, double b, double c, int years)
        where T : struct, INumberLane<T>
    {
        T debt = T.Max(Input.Of(a, 1), 0).Named(CashFlowLine.Principal);
        T growth = (1 + (T)Input.Of(b, 2)).IntegerPower(years);
        T due = (debt * growth - Input.Of(c, 3)).Named(CashFlowLine.Interest);
        return T.Select((due > 1e-9) & !(due <= debt), T.Min(due, debt) / due, 1 - T.Exp(-due));
    }

    private static Traced Plus(double value) => Input.Of(value, 1) + (Traced)Input.Of(1, 2);
}
