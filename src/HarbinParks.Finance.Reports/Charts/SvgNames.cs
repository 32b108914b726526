using System.Globalization;
using System.Xml.Linq;

namespace HarbinParks.Finance.Reports.Charts;

/// <summary>Gives the parts of an SVG names by their place in it: Skia counts through the life of the process, which would make the bytes depend on what was drawn before.</summary>
internal static class SvgNames
{
    /// <summary>Renames every id and every reference to it.</summary>
    /// <param name="document">An SVG; changed in place.</param>
    public static void Renumber(XDocument document)
    {
        Dictionary<string, string> names = [];
        foreach (XAttribute id in document.Descendants().Attributes("id").ToList())
        {
            string name = string.Create(CultureInfo.InvariantCulture, $"part-{names.Count}");
            names.Add($"url(#{id.Value})", $"url(#{name})");
            id.Value = name;
        }

        foreach (XAttribute reference in document.Descendants().Attributes().Where(attribute => names.ContainsKey(attribute.Value)).ToList())
        {
            reference.Value = names[reference.Value];
        }
    }
}
