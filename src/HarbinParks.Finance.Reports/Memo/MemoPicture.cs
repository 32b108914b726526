using System.Buffers.Binary;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;
using P = DocumentFormat.OpenXml.Drawing.Pictures;
using W = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace HarbinParks.Finance.Reports.Memo;

/// <summary>Puts a chart into the memo, as large as its frame allows, its proportions kept.</summary>
internal static class MemoPicture
{
    private const double TypeAreaWidth = 156;
    private const double AloneHeight = 62;
    private const double PairWidth = 77;
    private const double PairHeight = 50;
    private const long EmuPerMillimetre = 36000;
    private const int HeaderLength = 24;

    private static readonly byte[] _signature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>A paragraph that holds the picture.</summary>
    /// <param name="main">Part that gets the image.</param>
    /// <param name="caption">Caption, which is also what a screen reader says.</param>
    /// <param name="png">Picture.</param>
    /// <param name="number">Number of the picture, from 1.</param>
    /// <param name="isAlone">It has the width of the page; else it shares it with another.</param>
    public static Paragraph Of(MainDocumentPart main, string caption, byte[] png, int number, bool isAlone)
    {
        (long width, long height) = isAlone ? Fit(png, caption, TypeAreaWidth, AloneHeight) : Fit(png, caption, PairWidth, PairHeight);
        string id = "rIdPicture" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        ImagePart image = main.AddNewPart<ImagePart>("image/png", id);
        using (MemoryStream content = new(png))
        {
            image.FeedData(content);
        }

        return new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = MemoStyles.Picture }), new Run(new Drawing(Inline(id, caption, (uint)number, width, height))));
    }

    private static (long Width, long Height) Fit(byte[] png, string caption, double frameWidth, double frameHeight)
    {
        if (png.Length < HeaderLength || !png.AsSpan(0, _signature.Length).SequenceEqual(_signature))
        {
            throw new ArgumentException($"The chart \"{caption}\" is no PNG.", nameof(png));
        }

        double pixelsWide = BinaryPrimitives.ReadUInt32BigEndian(png.AsSpan(16));
        double pixelsHigh = BinaryPrimitives.ReadUInt32BigEndian(png.AsSpan(20));
        double scale = Math.Min(frameWidth / pixelsWide, frameHeight / pixelsHigh);
        return ((long)(pixelsWide * scale * EmuPerMillimetre), (long)(pixelsHigh * scale * EmuPerMillimetre));
    }

    private static W.Inline Inline(string id, string caption, uint number, long width, long height) => new(
        new W.Extent { Cx = width, Cy = height },
        new W.DocProperties { Id = number, Name = caption, Description = caption },
        new A.Graphic(new A.GraphicData(new P.Picture(
            new P.NonVisualPictureProperties(
                new P.NonVisualDrawingProperties { Id = number, Name = caption },
                new P.NonVisualPictureDrawingProperties()),
            new P.BlipFill(new A.Blip { Embed = id }, new A.Stretch(new A.FillRectangle())),
            new P.ShapeProperties(
                new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = width, Cy = height }),
                new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle })))
        { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))
    {
        DistanceFromTop = 0,
        DistanceFromBottom = 0,
        DistanceFromLeft = 0,
        DistanceFromRight = 0,
    };
}
