namespace HarbinParks.Finance.Lanes;

/// <summary>How a traced value came about (运算).</summary>
public enum TracedOperation
{
    /// <summary>A literal of a rule.</summary>
    Constant,

    /// <summary>A constant of the plan.</summary>
    Input,

    /// <summary>An entry of a table of the plan; the argument is the delay.</summary>
    Table,

    /// <summary>A number that was read in: a draw or a stored state.</summary>
    Data,

    /// <summary>A name for the argument.</summary>
    Name,

    /// <summary>Sum.</summary>
    Add,

    /// <summary>Difference.</summary>
    Subtract,

    /// <summary>Product.</summary>
    Multiply,

    /// <summary>Quotient.</summary>
    Divide,

    /// <summary>The other sign.</summary>
    Negate,

    /// <summary>Condition: first less than second.</summary>
    Less,

    /// <summary>Condition: first greater than second.</summary>
    Greater,

    /// <summary>Condition: first less than or equal to second.</summary>
    LessOrEqual,

    /// <summary>Condition: first greater than or equal to second.</summary>
    GreaterOrEqual,

    /// <summary>Both conditions.</summary>
    And,

    /// <summary>Either condition.</summary>
    Or,

    /// <summary>The opposite condition.</summary>
    Not,

    /// <summary>A choice: the condition, and the branch that was taken.</summary>
    Select,

    /// <summary>The smaller of data and bound.</summary>
    Min,

    /// <summary>The greater of data and bound.</summary>
    Max,

    /// <summary>Natural exponential.</summary>
    Exp,

    /// <summary>Natural logarithm.</summary>
    Log,

    /// <summary>Square root.</summary>
    Sqrt,

    /// <summary>Standard normal quantile.</summary>
    NormalQuantile,

    /// <summary>Standard normal probability.</summary>
    NormalProbability,
}
