using System.Diagnostics.CodeAnalysis;

namespace HarbinParks.Finance.Reports.Charts;

/// <summary>One picture of a report, twice: as pixels and as outlines (图).</summary>
/// <param name="Name">Stem of its file name, stable: <c>fan-ppp-share-binxian</c>.</param>
/// <param name="Title">Title in Chinese, as printed on it.</param>
/// <param name="Png">PNG, 1600 pixels wide.</param>
/// <param name="Svg">SVG in UTF-8 without any text element: its characters are outlines and read right on every machine.</param>
[SuppressMessage("Naming", "CA1724", Justification = "The namespace of that name is a deep one of the Word library, which no reader of charts opens.")]
public sealed record Chart(string Name, string Title, byte[] Png, byte[] Svg);
