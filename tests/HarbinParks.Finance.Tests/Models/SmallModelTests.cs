using System.Text.Json.Nodes;
using HarbinParks.Finance.Models;
using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Tests.Models;

/// <summary>The way of the tutorial: the example cut down to one's own park and one deal.</summary>
public sealed class SmallModelTests
{
    [Theory]
    [InlineData("binxi-heating")]
    [InlineData("niujia-sewage")]
    [InlineData("songbei-road-bt")]
    [InlineData("hanan-bridge")]
    [InlineData("wuchang-waste")]
    [InlineData("nangang-gas")]
    public void One_park_and_one_deal_are_a_model(string deal)
    {
        using ModelFolder folder = ModelFolder.CopyOfHarbin();
        JsonObject deals = Load(folder, "deals.json");
        string park = deals["deals"]![deal]!["park"]!.GetValue<string>();
        string payer = deals["deals"]![deal]!["payer"]!.GetValue<string>();
        Keep(deals["deals"]!, deal);
        JsonObject parks = Load(folder, "parks.json");
        Keep(parks["parks"]!, park);
        parks["parks"]![park]!.AsObject().Remove("insideOf");
        JsonObject start = Load(folder, "base.json");
        Keep(start["payers"]!, payer);
        start["payers"]![payer]!["hiddenDebt"] = "2 亿元";
        start.Remove("platforms");
        start.Remove("perimeters");
        start["files"] = new JsonArray("parks.json", "deals.json");
        folder.Write("harbin/base.json", start.ToJsonString());
        folder.Write("harbin/parks.json", parks.ToJsonString());
        folder.Write("harbin/deals.json", deals.ToJsonString());

        ModelReading reading = folder.Read();
        Assert.Equal("", string.Join("\n", reading.Problems));
        Portfolio portfolio = reading.Portfolio!;
        Assert.Equal((1, 1, 1, 0), (portfolio.Parks.Count, portfolio.Payers.Count, portfolio.Deals.Count, portfolio.Platforms.Count));
        Assert.Null(portfolio.Plan);
    }

    [Fact]
    public void A_park_that_is_removed_is_missed_by_everybody_who_names_it()
    {
        using ModelFolder folder = ModelFolder.CopyOfHarbin();
        JsonObject parks = Load(folder, "parks.json");
        parks["parks"]!.AsObject().Remove("harbin-htdz");
        folder.Write("harbin/parks.json", parks.ToJsonString());
        string[] expected =
        [
            "deals:songbei-culverts:park",
            "deals:songbei-heating:park",
            "deals:songbei-road-bt:park",
            "deals:songbei-roads:park",
            "parks:stic-services:insideOf",
            "plan:tables:table1:rows:harbin-htdz",
            "plan:targets:harbin-htdz",
        ];
        IReadOnlyList<ModelProblem> problems = folder.Read().Problems;
        Assert.All(problems, problem => Assert.Equal(ProblemKind.Reference, problem.Kind));
        Assert.Equal(expected, problems.Select(problem => problem.Path).Order(StringComparer.Ordinal));
    }

    private static JsonObject Load(ModelFolder folder, string file) => JsonNode.Parse(File.ReadAllText(Path.Combine(folder.Harbin, file)))!.AsObject();

    private static void Keep(JsonNode entries, string id)
    {
        foreach (string other in entries.AsObject().Select(entry => entry.Key).Where(key => key != id).ToList())
        {
            entries.AsObject().Remove(other);
        }
    }
}
