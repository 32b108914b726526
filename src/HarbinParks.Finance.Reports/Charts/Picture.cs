using System.Text;
using System.Xml;
using System.Xml.Linq;
using SkiaSharp;

namespace HarbinParks.Finance.Reports.Charts;

/// <summary>Draws one picture twice, by the same strokes: as PNG and as SVG.</summary>
internal static class Picture
{
    /// <summary>Draws a chart.</summary>
    /// <param name="name">Stem of its file name.</param>
    /// <param name="title">Title in Chinese.</param>
    /// <param name="width">Width in pixels.</param>
    /// <param name="height">Height in pixels.</param>
    /// <param name="draw">The strokes; called once for each format and must not depend on which.</param>
    public static Chart Take(string name, string title, int width, int height, Action<SKCanvas> draw)
    {
        ReportFont.Register();
        return new Chart(name, title, Png(width, height, draw), Svg(title, width, height, draw));
    }

    private static byte[] Png(int width, int height, Action<SKCanvas> draw)
    {
        using SKSurface surface = SKSurface.Create(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Premul));
        surface.Canvas.Clear(SKColors.White);
        draw(surface.Canvas);
        using SKImage image = surface.Snapshot();
        using SKData data = image.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }

    private static byte[] Svg(string title, int width, int height, Action<SKCanvas> draw)
    {
        using MemoryStream raw = new();
        using (SKCanvas canvas = SKSvgCanvas.Create(SKRect.Create(width, height), raw))
        {
            using SKPaint white = new() { Color = SKColors.White };
            canvas.DrawRect(SKRect.Create(width, height), white);
            draw(canvas);
        }

        raw.Position = 0;
        XDocument document = XDocument.Load(raw);
        SvgNames.Renumber(document);
        GlyphOutlines.Replace(document);
        XElement root = document.Root!;
        root.SetAttributeValue("viewBox", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"0 0 {width} {height}"));
        root.AddFirst(new XElement(root.Name.Namespace + "title", title));

        using MemoryStream written = new();
        XmlWriterSettings settings = new() { Encoding = new UTF8Encoding(false), Indent = false };
        using (XmlWriter writer = XmlWriter.Create(written, settings))
        {
            document.Save(writer);
        }

        return written.ToArray();
    }
}
