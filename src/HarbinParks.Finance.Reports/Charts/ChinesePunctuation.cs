using System.Buffers;
using System.Text.RegularExpressions;

namespace HarbinParks.Finance.Reports.Charts;

/// <summary>Sets the punctuation of Chinese text in full width, whatever the model's author typed (全角标点).</summary>
internal static partial class ChinesePunctuation
{
    private static readonly SearchValues<char> _halfWidth = SearchValues.Create("(),:;");

    /// <summary>The text with full-width brackets around Chinese words and full-width commas, colons and semicolons after them.</summary>
    /// <param name="text">Text.</param>
    public static string FullWidth(string text)
    {
        if (!text.AsSpan().ContainsAny(_halfWidth))
        {
            return text;
        }

        string bracketed = Brackets().Replace(text, "（${inside}）");
        return Marks().Replace(bracketed, mark => mark.ValueSpan[0] switch
        {
            ',' => "，",
            ':' => "：",
            _ => "；",
        });
    }

    [GeneratedRegex(@"\((?<inside>[^()]*\p{IsCJKUnifiedIdeographs}[^()]*)\)")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"(?<=[\p{IsCJKUnifiedIdeographs}）》”])[,:;]")]
    private static partial Regex Marks();
}
