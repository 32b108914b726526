using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace HarbinParks.Finance.Cli.Commands;

/// <summary>Options that take a whole number between two bounds; what is wrong is said in the officer's words, not in those of a type system.</summary>
internal static class WholeNumber
{
    /// <summary>An option with a default.</summary>
    /// <param name="name">Name with its dashes.</param>
    /// <param name="description">Description.</param>
    /// <param name="least">Least allowed.</param>
    /// <param name="most">Largest allowed.</param>
    /// <param name="byDefault">Value where the option is not given.</param>
    public static Option<long> Option(string name, string description, long least, long most, long byDefault) => new(name)
    {
        Description = description,
        DefaultValueFactory = _ => byDefault,
        CustomParser = result => (long)Parse(result, name, (ulong)least, (ulong)most),
    };

    /// <summary>An option that may be left out.</summary>
    /// <param name="name">Name with its dashes.</param>
    /// <param name="description">Description.</param>
    /// <param name="most">Largest allowed; the least is 0.</param>
    public static Option<long?> Optional(string name, string description, long most) => new(name)
    {
        Description = description,
        CustomParser = result => (long)Parse(result, name, 0, (ulong)most),
    };

    /// <summary>A seed: any whole number from 0 to 2⁶⁴ − 1.</summary>
    /// <param name="name">Name with its dashes.</param>
    /// <param name="description">Description.</param>
    public static Option<ulong> Seed(string name, string description) => new(name)
    {
        Description = description,
        DefaultValueFactory = _ => 1,
        CustomParser = result => Parse(result, name, 0, ulong.MaxValue),
    };

    private static ulong Parse(ArgumentResult result, string name, ulong least, ulong most)
    {
        string text = result.Tokens.Count == 0 ? "" : result.Tokens[^1].Value;
        if (ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ulong value) && value >= least && value <= most)
            return value;

        result.AddError(FormattableString.Invariant($"{name} 读到“{text}”,应为 {least} 至 {most} 的整数 / read “{text}”, a whole number from {least} to {most}"));
        return least;
    }
}
