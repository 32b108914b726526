using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace HarbinParks.Finance.Reports.Memo;

/// <summary>The typefaces of an official document, each with what stands in for it where it is not installed (公文字体及替代).</summary>
/// <param name="Name">Name that the document asks for.</param>
/// <param name="Fallbacks">Names tried instead, comma between them.</param>
internal sealed record MemoFont(string Name, string Fallbacks)
{
    /// <summary>Title: 小标宋 is licensed and often missing; 宋体 in bold stands in.</summary>
    public static MemoFont Title { get; } = new("方正小标宋简体", "宋体,SimSun,Noto Serif CJK SC");

    /// <summary>Body.</summary>
    public static MemoFont Body { get; } = new("仿宋", "仿宋_GB2312,FangSong,Noto Serif CJK SC");

    /// <summary>Headings of the first level.</summary>
    public static MemoFont Heading { get; } = new("黑体", "SimHei,Noto Sans CJK SC");

    /// <summary>Headings of the second level, and the disclaimer.</summary>
    public static MemoFont Lead { get; } = new("楷体", "楷体_GB2312,KaiTi,Noto Serif CJK SC");

    /// <summary>Page number.</summary>
    public static MemoFont Number { get; } = new("宋体", "SimSun,Noto Serif CJK SC");

    /// <summary>Latin letters and digits.</summary>
    private const string Latin = "Times New Roman";

    /// <summary>The font as a property of a run.</summary>
    public RunFonts Property() => new() { Ascii = Latin, HighAnsi = Latin, EastAsia = Name, ComplexScript = Latin, Hint = FontTypeHintValues.EastAsia };

    /// <summary>Writes the table of fonts with the fallbacks.</summary>
    /// <param name="part">Part of the package.</param>
    public static void WriteTable(FontTablePart part)
    {
        Fonts fonts = new();
        foreach (MemoFont font in new[] { Title, Body, Heading, Lead, Number })
        {
            fonts.Append(new Font(
                new AltName { Val = font.Fallbacks },
                new FontCharSet { Val = "86" },
                new FontFamily { Val = FontFamilyValues.Auto },
                new Pitch { Val = FontPitchValues.Variable })
            { Name = font.Name });
        }

        fonts.Append(new Font(
            new FontCharSet { Val = "00" },
            new FontFamily { Val = FontFamilyValues.Roman },
            new Pitch { Val = FontPitchValues.Variable })
        { Name = Latin });
        part.Fonts = fonts;
    }
}
