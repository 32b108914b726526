using System.Globalization;

namespace HarbinParks.Finance.Reports.Sentences;

/// <summary>How an amount is written (金额的写法): 万元 below a hundred million yuan, 亿元 from there; millions and billions of yuan in English.</summary>
public static class MoneyText
{
    private const double WanYuan = 1e4;
    private const double YiYuan = 1e8;
    private const double Million = 1e6;
    private const double Billion = 1e9;

    /// <summary>An amount with its unit: "3200 万元", "1.25 亿元", "CNY 32.00 million".</summary>
    /// <param name="yuan">Yuan, finite.</param>
    /// <param name="language">Language.</param>
    public static string Amount(double yuan, ReportLanguage language)
    {
        (double divisor, int decimals, string unit) = Scale(yuan, language);
        return WithUnit(Digits(yuan / divisor, decimals), unit, language);
    }

    /// <summary>An amount with its standard error in the same unit: "3200 万元 ± 150 万元".</summary>
    /// <param name="estimate">Amount and error in yuan.</param>
    /// <param name="language">Language.</param>
    public static string WithError(EstimateReport estimate, ReportLanguage language)
    {
        (double divisor, int decimals, string unit) = Scale(estimate.Value, language);
        string error = WithUnit(Digits(estimate.StandardError / divisor, decimals), unit, language);
        return $"{WithUnit(Digits(estimate.Value / divisor, decimals), unit, language)} ± {error}";
    }

    private static (double Divisor, int Decimals, string Unit) Scale(double yuan, ReportLanguage language)
    {
        double size = Math.Abs(yuan);
        if (language == ReportLanguage.English)
        {
            return Math.Round(size / Million, 2) < 1000 ? (Million, 2, "million") : (Billion, 2, "billion");
        }

        // Judged after rounding, so that 9999.99 万元 reads "1.00 亿元" and not "10000 万元".
        return Math.Round(size / WanYuan) < 10000 ? (WanYuan, size < 100 * WanYuan ? 1 : 0, "万元") : (YiYuan, 2, "亿元");
    }

    private static string Digits(double number, int decimals)
    {
        string digits = number.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        bool roundedAway = number != 0 && double.Parse(digits, CultureInfo.InvariantCulture) == 0;
        string smallest = decimals == 0 ? "1" : "0." + new string('0', decimals - 1) + "1";
        return number == 0 ? "0" : !roundedAway ? digits : number > 0 ? "<" + smallest : ">-" + smallest;
    }

    private static string WithUnit(string digits, string unit, ReportLanguage language) =>
        language == ReportLanguage.English ? $"CNY {digits} {unit}" : $"{digits} {unit}";
}
