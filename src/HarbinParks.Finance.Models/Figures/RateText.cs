using System.Globalization;
using System.Text.RegularExpressions;
using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Models.Figures;

/// <summary>Loan rates as contracts write them: <c>4.9 %</c>, <c>基准×1.05</c>, <c>LPR5Y+60bp</c> (利率写法).</summary>
public static partial class RateText
{
    /// <summary>Reads a loan rate.</summary>
    /// <param name="text">The text.</param>
    /// <param name="basis">How the rate is set.</param>
    /// <param name="value">Percent for a fixed rate or a spread, the factor for a multiple.</param>
    /// <returns>Whether the text is a loan rate.</returns>
    public static bool TryRead(string? text, out RateBasis basis, out decimal value)
    {
        string plain = FigureText.Plain(text ?? "");
        Match match = OnLongRate().Match(plain);
        if (!match.Success)
        {
            basis = RateBasis.Fixed;
            bool isFixed = FigureText.TryRead(plain, out FigureReading reading) && reading.Unit == FigureUnit.Percent;
            value = reading.Value;
            return isFixed;
        }

        value = 0;
        string change = match.Groups["change"].Value;
        if (change.Length > 0 && change[0] is '×' or '*')
        {
            basis = RateBasis.Multiple;
            return decimal.TryParse(change.AsSpan(1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
        }

        basis = RateBasis.Spread;
        if (change.Length == 0)
        {
            return true;
        }

        bool isSpread = FigureText.TryRead(change, out FigureReading spread) && spread.Unit == FigureUnit.Percent;
        value = spread.Value;
        return isSpread;
    }

    [GeneratedRegex(@"^(基准|LPR5Y|LPR-5Y|LPR)(?<change>([×*+-].+)?)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnLongRate();
}
