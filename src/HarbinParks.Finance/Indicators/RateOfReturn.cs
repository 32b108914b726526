namespace HarbinParks.Finance.Indicators;

/// <summary>The rates at which a cash flow is worth nothing (收益率的解), and the one to quote. Equation 64.</summary>
/// <remarks>Equality compares the list of roots as an object; compare <see cref="Roots"/>.</remarks>
public sealed record RateOfReturn
{
    /// <summary>A result with these roots.</summary>
    /// <param name="roots">Rising, as fractions per period.</param>
    internal RateOfReturn(IReadOnlyList<double> roots) => Roots = roots;

    /// <summary>All roots between −99.9999 % and 100,000,000 % per period, rising, as fractions; a root of even or higher multiplicity stands once.</summary>
    public IReadOnlyList<double> Roots { get; }

    /// <summary>None, one or several.</summary>
    public RootCount Count => Roots.Count switch { 0 => RootCount.None, 1 => RootCount.One, _ => RootCount.Several };

    /// <summary>Equation 64, the root to quote (引用值): the lowest that is not negative; where all are negative, the highest. Null for none.</summary>
    /// <remarks>
    /// A lender holds the rate against a cost of money that is not negative, and of several promises counts on the least. A negative root beside a positive one
    /// only says that late outlays outgrow everything once money shrinks. Where there are several, print them all: the flow also loses beyond the next root.
    /// </remarks>
    public double? Quoted
    {
        get
        {
            foreach (double root in Roots)
            {
                if (root >= 0)
                    return root;
            }

            return Roots.Count == 0 ? null : Roots[^1];
        }
    }
}
