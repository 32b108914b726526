using ScottPlot;
using SkiaSharp;

namespace HarbinParks.Finance.Reports.Charts;

/// <summary>The embedded font: every text of every chart is set in it, whatever fonts the machine has.</summary>
internal sealed class ReportFont : IFontResolver
{
    /// <summary>Family name under which it is registered.</summary>
    public const string FamilyName = "Noto Sans SC";

    private static readonly Lazy<SKTypeface> _typeface = new(Load);
    private static readonly Lazy<bool> _registered = new(AddToScottPlot);

    private ReportFont()
    {
    }

    /// <summary>The typeface. Never disposed: it lives as long as the process.</summary>
    public static SKTypeface Typeface => _typeface.Value;

    /// <summary>Makes ScottPlot use the embedded font for everything; the second call does nothing.</summary>
    public static void Register() => _ = _registered.Value;

    /// <summary>A font of some size, unhinted so that pixels and outlines agree.</summary>
    /// <param name="size">Em size in pixels.</param>
    public static SKFont OfSize(float size) => new(Typeface, size)
    {
        Edging = SKFontEdging.Antialias,
        Hinting = SKFontHinting.None,
        LinearMetrics = true,
        Subpixel = true,
    };

    /// <inheritdoc/>
    public SKTypeface CreateTypeface(string fontName, FontWeight weight, FontSlant slant, FontSpacing spacing) => Typeface;

    /// <inheritdoc/>
    public SKTypeface CreateTypeface(string fontName, bool bold, bool italic) => Typeface;

    private static SKTypeface Load()
    {
        using Stream stream = typeof(ReportFont).Assembly.GetManifestResourceStream("NotoSansSC-Regular.ttf")
            ?? throw new InvalidOperationException("The font is missing from the assembly.");
        using SKData data = SKData.Create(stream);
        return SKTypeface.FromData(data) ?? throw new InvalidOperationException("The embedded font cannot be read.");
    }

    private static bool AddToScottPlot()
    {
        ScottPlot.Fonts.FontResolvers.Insert(0, new ReportFont());
        ScottPlot.Fonts.Default = FamilyName;
        ScottPlot.Fonts.Sans = FamilyName;
        ScottPlot.Fonts.Serif = FamilyName;
        ScottPlot.Fonts.Monospace = FamilyName;
        return true;
    }
}
