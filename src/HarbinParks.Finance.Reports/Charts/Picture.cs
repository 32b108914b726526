using System.Text;
using System.Xml;
using System.Xml.Linq;
using SkiaSharp;

namespace HarbinParks.Finance.Reports.Charts;

/// <summary>Draws one picture twice, by the same strokes: as PNG and as SVG.</summary>
internal static class Picture
{
    /// <summary>Width of every chart in pixels.</summary>
    public const int Width = 1600;

    /// <summary>Draws a chart.</summary>
    /// <param name="name">Stem of its file name.</param>
    /// <param name="title">Title in Chinese.</param>
    /// <param name="height">Height in pixels.</param>
    /// <param name="draw">The strokes; called once for each format and must not depend on which.</param>
    public static Chart Take(string name, string title, int height, Action<SKCanvas> draw)
    {
        ReportFont.Register();
        return new Chart(name, title, Png(height, draw), Svg(title, height, draw));
    }

    private static byte[] Png(int height, Action<SKCanvas> draw)
    {
        using SKSurface surface = SKSurface.Create(new SKImageInfo(Width, height, SKColorType.Rgba8888, SKAlphaType.Premul));
        surface.Canvas.Clear(SKColors.White);
        draw(surface.Canvas);
        using SKImage image = surface.Snapshot();
        using SKData data = image.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }

    private static byte[] Svg(string title, int height, Action<SKCanvas> draw)
    {
        using MemoryStream raw = new();
        using (SKCanvas canvas = SKSvgCanvas.Create(SKRect.Create(Width, height), raw))
        {
            using SKPaint white = new() { Color = SKColors.White };
            canvas.DrawRect(SKRect.Create(Width, height), white);
            draw(canvas);
        }

        raw.Position = 0;
        XDocument document = XDocument.Load(raw);
        SvgNames.Renumber(document);
        GlyphOutlines.Replace(document);
        XElement root = document.Root!;
        root.SetAttributeValue("viewBox", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"0 0 {Width} {height}"));
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
