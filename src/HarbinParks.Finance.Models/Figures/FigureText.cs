using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace HarbinParks.Finance.Models.Figures;

/// <summary>Figures as people write them: a number and its unit in one text (数值写法).</summary>
/// <remarks>
/// Grammar: sign? digits with optional thousands separators and decimals, blanks?, unit. Full-width digits and signs, the
/// minus sign U+2212 and superscripts are understood. A separator that does not part groups of three is refused.
/// </remarks>
public static partial class FigureText
{
    private static readonly Dictionary<string, (FigureUnit Unit, decimal Factor)> _units = new(StringComparer.OrdinalIgnoreCase)
    {
        [""] = (FigureUnit.None, 1),
        ["倍"] = (FigureUnit.None, 1),
        ["元"] = (FigureUnit.Yuan, 1),
        ["万元"] = (FigureUnit.Yuan, 10_000),
        ["亿元"] = (FigureUnit.Yuan, 100_000_000),
        ["%"] = (FigureUnit.Percent, 1),
        ["个百分点"] = (FigureUnit.Percent, 1),
        ["bp"] = (FigureUnit.Percent, 0.01m),
        ["m2"] = (FigureUnit.SquareMetre, 1),
        ["万m2"] = (FigureUnit.SquareMetre, 10_000),
        ["km2"] = (FigureUnit.SquareKilometre, 1),
        ["平方公里"] = (FigureUnit.SquareKilometre, 1),
        ["m3/d"] = (FigureUnit.CubicMetrePerDay, 1),
        ["万m3/d"] = (FigureUnit.CubicMetrePerDay, 10_000),
        ["t/年"] = (FigureUnit.TonnePerYear, 1),
        ["万t/年"] = (FigureUnit.TonnePerYear, 10_000),
        ["元/m2"] = (FigureUnit.YuanPerSquareMetre, 1),
        ["元/m3"] = (FigureUnit.YuanPerCubicMetre, 1),
        ["元/t"] = (FigureUnit.YuanPerTonne, 1),
        ["辆/d"] = (FigureUnit.VehiclePerDay, 1),
        ["万辆/d"] = (FigureUnit.VehiclePerDay, 10_000),
        ["元/辆"] = (FigureUnit.YuanPerVehicle, 1),
        ["kWh/t"] = (FigureUnit.KilowattHourPerTonne, 1),
        ["元/kWh"] = (FigureUnit.YuanPerKilowattHour, 1),
        ["户"] = (FigureUnit.User, 1),
        ["万户"] = (FigureUnit.User, 10_000),
        ["元/户"] = (FigureUnit.YuanPerUser, 1),
        ["人"] = (FigureUnit.Person, 1),
        ["万人"] = (FigureUnit.Person, 10_000),
        ["年"] = (FigureUnit.Year, 1),
    };

    /// <summary>Reads a number with its unit.</summary>
    /// <param name="text">For example <c>3.2 亿元</c>, <c>4.9 %</c>, <c>1,667 元/m²</c>, <c>380 万 m²</c>, <c>1.05</c>.</param>
    /// <param name="reading">Value in the base unit, when the text is a figure.</param>
    /// <returns>Whether the text is a figure.</returns>
    public static bool TryRead(string? text, out FigureReading reading)
    {
        reading = default;
        Match match = Figure().Match(Plain(text ?? ""));
        if (!match.Success || !_units.TryGetValue(match.Groups["unit"].Value, out (FigureUnit Unit, decimal Factor) unit))
        {
            return false;
        }

        string number = match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal);
        if (!decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) || Math.Abs(value) > 1e18m)
        {
            return false;
        }

        reading = new FigureReading(value * unit.Factor, unit.Unit);
        return true;
    }

    /// <summary>The number of a text, as written; empty where it does not begin with one.</summary>
    internal static string NumberOf(string text) => Figure().Match(Plain(text)).Groups["number"].Value;

    /// <summary>The unit of a text, as written.</summary>
    internal static string UnitOf(string text) => text[(text.LastIndexOfAny(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'], Math.Max(0, text.Length - 1)) + 1)..].Trim();

    /// <summary>The text without blanks, with full-width signs and superscripts in their plain form.</summary>
    internal static string Plain(string text)
    {
        StringBuilder plain = new(text.Length);
        foreach (char sign in text)
        {
            if (!char.IsWhiteSpace(sign))
            {
                plain.Append(sign switch
                {
                    >= '\uFF01' and <= '\uFF5E' => (char)(sign - '\uFF01' + '!'),
                    '²' => '2',
                    '³' => '3',
                    '−' => '-',
                    _ => sign,
                });
            }
        }

        return plain.ToString();
    }

    [GeneratedRegex(@"^(?<number>[+-]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?([eE][+-]?\d{1,2})?)(?<unit>\D.*)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Figure();
}
