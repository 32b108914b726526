using System.Globalization;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Derivations;

/// <summary>Writes figures as an officer reads them: money in 万元 or 亿元, shares in percent.</summary>
public static class FigureText
{
    private const double WanYuan = 1e4;
    private const double YiYuan = 1e8;

    /// <summary>A figure of a line.</summary>
    /// <param name="line">The line, which knows its unit.</param>
    /// <param name="value">In the base unit.</param>
    public static string Of(CashFlowLine line, double value) => LineNames.Of(line).Unit switch
    {
        LineUnit.Money => Money(value),
        LineUnit.Share or LineUnit.Rate => Invariant($"{value * 100:0.00##} %"),
        LineUnit.Count => Number(value),
        _ => Invariant($"{value:0.000#}"),
    };

    /// <summary>An amount of money.</summary>
    /// <param name="yuan">Yuan.</param>
    public static string Money(double yuan)
        => Math.Abs(yuan) >= YiYuan ? Invariant($"{yuan / YiYuan:#,##0.0000} 亿元") : Invariant($"{yuan / WanYuan:#,##0.00} 万元");

    /// <summary>A figure whose unit is not known: large ones are money.</summary>
    /// <param name="value">In the base unit.</param>
    public static string Amount(double value) => Math.Abs(value) >= WanYuan ? Money(value) : Number(value);

    /// <summary>A plain number.</summary>
    /// <param name="value">Any number.</param>
    public static string Number(double value) => value.ToString("#,##0.######", CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
