using System.Globalization;

namespace HarbinParks.Finance.Reports.Sentences;

/// <summary>How a probability is written (概率的写法): one decimal of a percent, and never a rounded impossibility or certainty.</summary>
/// <remarks>A positive probability is not printed as 0.0 % and one below 1 is not printed as 100.0 %: "none of the paths" and "all of the paths" are
/// statements of their own, which rounding must not make.</remarks>
public static class ProbabilityText
{
    /// <summary>With the percent sign: "12.4 %", "&lt;0.1 %", "&gt;99.9 %".</summary>
    /// <param name="probability">Fraction, 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">No probability.</exception>
    public static string Percent(double probability) => Digits(probability) + " %";

    /// <summary>Without the sign, for a column whose head says percent.</summary>
    /// <param name="probability">Fraction, 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">No probability.</exception>
    public static string Digits(double probability)
    {
        if (!(probability is >= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "A probability lies in [0, 1].");
        }

        string digits = (probability * 100).ToString("F1", CultureInfo.InvariantCulture);
        return digits switch
        {
            "0.0" when probability > 0 => "<0.1",
            "100.0" when probability < 1 => ">99.9",
            _ => digits,
        };
    }

    /// <summary>With its standard error: "12.4 % ± 0.3 %". A bound ("&lt;0.1 %") carries none: the bound is the statement.</summary>
    /// <param name="estimate">Probability with its error, fractions.</param>
    public static string WithError(EstimateReport estimate)
    {
        string percent = Percent(estimate.Value);
        bool isBound = percent[0] is '<' or '>';
        return isBound || (estimate.StandardError == 0 && estimate.Value is 0 or 1) ? percent : $"{percent} ± {Error(estimate.StandardError)} %";
    }

    /// <summary>The standard error in percent: one decimal, two where one would round it away.</summary>
    private static string Error(double standardError)
    {
        string digits = (standardError * 100).ToString("F1", CultureInfo.InvariantCulture);
        if (digits != "0.0" || standardError == 0)
        {
            return digits;
        }

        string finer = (standardError * 100).ToString("F2", CultureInfo.InvariantCulture);
        return finer == "0.00" ? "<0.01" : finer;
    }
}
