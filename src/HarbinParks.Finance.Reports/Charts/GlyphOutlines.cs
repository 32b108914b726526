using System.Globalization;
using System.Text;
using System.Xml.Linq;
using SkiaSharp;

namespace HarbinParks.Finance.Reports.Charts;

/// <summary>Replaces every text of an SVG by the outlines of its glyphs, so that it needs no font to be read.</summary>
/// <remarks>Each glyph is defined once, on an em of 1000 units, and used at every place that Skia wrote for it.</remarks>
internal static class GlyphOutlines
{
    private const int UnitsPerEm = 1000;
    private static readonly char[] _indentation = [' ', '\t', '\r', '\n'];
    private static readonly XNamespace _svg = "http://www.w3.org/2000/svg";
    private static readonly XNamespace _link = "http://www.w3.org/1999/xlink";

    /// <summary>The same picture without text elements.</summary>
    /// <remarks>Skia writes a place for each character but none for a leading space, and indents the text within its element.</remarks>
    /// <param name="document">An SVG as Skia writes it; changed in place.</param>
    public static void Replace(XDocument document)
    {
        XElement root = document.Root ?? throw new ArgumentException("The SVG is empty.", nameof(document));
        using SKFont font = ReportFont.OfSize(UnitsPerEm);
        SortedDictionary<ushort, XElement> glyphs = [];
        foreach (XElement text in root.Descendants(_svg + "text").ToList())
        {
            text.ReplaceWith(Outlined(text, font, glyphs));
        }

        root.AddFirst(new XElement(_svg + "defs", glyphs.Values));
        root.SetAttributeValue(XNamespace.Xmlns + "xlink", _link.NamespaceName);
    }

    private static XElement Outlined(XElement text, SKFont font, SortedDictionary<ushort, XElement> glyphs)
    {
        float size = Number((string?)text.Attribute("font-size") ?? throw new ArgumentException("A text of the SVG has no size."));
        float[] x = Numbers(text.Attribute("x"));
        float[] y = Numbers(text.Attribute("y"));
        XElement group = new(_svg + "g", text.Attributes().Where(a => a.Name.LocalName is "fill" or "fill-opacity" or "transform" or "opacity" or "clip-path"));
        string scale = Printed(size / UnitsPerEm);
        int place = 0;
        foreach (Rune character in text.Value.Trim(_indentation).EnumerateRunes())
        {
            ushort glyph = font.GetGlyph(character.Value);
            if (!Rune.IsWhiteSpace(character))
            {
                if (!glyphs.ContainsKey(glyph))
                {
                    glyphs.Add(glyph, Outline(font, glyph));
                }

                string move = $"translate({Printed(At(x, place))} {Printed(At(y, place))}) scale({scale})";
                group.Add(new XElement(_svg + "use", new XAttribute(_link + "href", "#" + Id(glyph)), new XAttribute("transform", move)));
            }

            place++;
        }

        return group;
    }

    private static XElement Outline(SKFont font, ushort glyph)
    {
        using SKPath path = font.GetGlyphPath(glyph);
        return new XElement(_svg + "path", new XAttribute("id", Id(glyph)), new XAttribute("d", path.ToSvgPathData()));
    }

    private static float At(float[] places, int index) => places[Math.Min(index, places.Length - 1)];

    private static string Id(ushort glyph) => string.Create(CultureInfo.InvariantCulture, $"glyph-{glyph}");

    private static float[] Numbers(XAttribute? list) => list is null
        ? [0]
        : [.. list.Value.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).Select(Number)];

    private static float Number(string text) => float.Parse(text, CultureInfo.InvariantCulture);

    private static string Printed(float number) => number.ToString("0.#####", CultureInfo.InvariantCulture);
}
