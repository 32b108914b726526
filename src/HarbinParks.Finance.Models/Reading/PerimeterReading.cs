using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Models.Reading;

/// <summary>Reads perimeters of consolidation.</summary>
internal static class PerimeterReading
{
    /// <summary>One perimeter.</summary>
    public static Perimeter Perimeter(
        string id, ModelSection section, IReadOnlyCollection<string> payers, IReadOnlyCollection<string> platforms, IReadOnlyCollection<string> parks)
    {
        Perimeter perimeter = new()
        {
            Id = id,
            Name = section.Text("name"),
            Payers = section.References("payers", payers, "付款主体", "payer"),
            Platforms = section.References("platforms", platforms, "平台公司", "platform"),
            Parks = section.References("parks", parks, "园区", "park"),
        };
        if (perimeter.Payers.Count + perimeter.Platforms.Count + perimeter.Parks.Count == 0)
        {
            section.Session.Report(
                ProblemKind.Missing, section.Path, "",
                "合并口径里没有任何主体:请在 payers、platforms、parks 中至少列一个编号。", "a perimeter names at least one payer, platform or park.");
        }

        return perimeter;
    }
}
