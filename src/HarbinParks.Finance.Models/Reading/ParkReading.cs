using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Models.Reading;

/// <summary>Reads parks.</summary>
internal static class ParkReading
{
    /// <summary>One park.</summary>
    public static Park Park(string id, ModelSection section, IReadOnlyCollection<string> payers, IReadOnlyCollection<string> parks)
    {
        string? insideOf = section.OptionalText("insideOf");
        if (insideOf is not null)
        {
            section.CheckReference($"{section.Path}:insideOf", insideOf, [.. parks.Where(park => park != id)], "园区(不含自己)", "other park");
        }

        return new Park
        {
            Id = id,
            Name = section.Text("name"),
            Class = section.Choice<ParkClass>("class") ?? ParkClass.Unnamed,
            Payer = section.Reference("payer", payers, "付款主体", "payer"),
            InsideOf = insideOf,
            PlanPlace = section.Text("planPlace"),
            Output = section.OptionalFigure("output", Quantities.ParkOutput),
            OutputGrowth = section.OptionalPhased("outputGrowth", Quantities.Growth),
        };
    }
}
