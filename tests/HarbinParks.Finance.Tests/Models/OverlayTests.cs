using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using HarbinParks.Finance.Models;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Tests.Models;

public sealed class OverlayTests
{
    private static readonly string[] _parts = ["base.json", "parks.json", "plan.json", "deals.json"];

    [Fact]
    public void All_overlays_of_the_repository_read_without_problems()
    {
        string[] overlays = Directory.GetFiles(Path.Combine(ModelFolder.Models, "harbin", "overlays"), "*.json");
        Assert.Equal(6, overlays.Length);
        foreach (string overlay in overlays)
        {
            ModelReading reading = ModelReader.Read(Path.Combine(ModelFolder.Models, "harbin"), [overlay], []);
            Assert.Equal("", string.Join("\n", reading.Problems));
            Assert.Equal("harbin", reading.Portfolio!.Id);
            Assert.StartsWith("harbin/overlays/", reading.Files[^1].Name, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_overlay_turns_a_given_figure_into_an_assumption_and_leaves_the_rest()
    {
        using ModelFolder folder = ModelFolder.CopyOfHarbin();
        RateProcess before = folder.Read().Portfolio!.Drivers.LongRate;
        RateProcess after = folder.Read(["rates-up"]).Portfolio!.Drivers.LongRate;
        Assert.Equal(FigureStatus.Given, before.Start.Origin.Status);
        Assert.Equal((0.069, FigureStatus.Assumption, "harbin/overlays/rates-up.json"), (after.Start.Value.Fraction, after.Start.Origin.Status, after.Start.Origin.File));
        Assert.Contains("利率上升 200 个基点", after.Start.Origin.Source, StringComparison.Ordinal);
        Assert.Equal(0.067, after.Level.Value.Fraction, 12);
        Assert.Equal(before.Volatility, after.Volatility);
    }

    [Fact]
    public void An_overlay_may_state_its_own_status_and_source()
    {
        using ModelFolder folder = ModelFolder.CopyOfHarbin();
        string overlay = folder.Write("actual.json", "{ \"payers\": { \"yilan\": { \"revenue\": { \"value\": \"6.4 亿元\", \"status\": \"given\", \"source\": \"2015 年决算\" } } } }");
        FigureOrigin origin = folder.Read([overlay]).Portfolio!.Payers.Single(payer => payer.Id == "yilan").Revenue.Origin;
        Assert.Equal(new FigureOrigin("payers:yilan:revenue", "6.4 亿元", FigureStatus.Given, "2015 年决算", "actual.json"), origin);
    }

    [Fact]
    public void Later_layers_win_and_the_command_line_wins_last()
    {
        using ModelFolder folder = ModelFolder.CopyOfHarbin();
        string first = folder.Write("first.json", "{ \"drivers\": { \"land\": { \"level\": 0.8, \"trend\": \"1 %\" } } }");
        string second = folder.Write("second.json", "{ \"drivers\": { \"land\": { \"level\": { \"value\": 0.7 } } } }");
        LandProcess land = folder.Read([first, second], KeyValuePair.Create("drivers:land:trend", "2 %")).Portfolio!.Drivers.Land;
        Assert.Equal(0.7, land.Level.Value.Value);
        Assert.Equal(0.02, land.Trend.Value.Fraction);
        Assert.Equal(("--set", FigureStatus.Assumption), (land.Trend.Origin.File, land.Trend.Origin.Status));
    }

    [Fact]
    public void A_phase_is_replaced_by_its_year_and_one_figure_replaces_all_phases()
    {
        using ModelFolder folder = ModelFolder.CopyOfHarbin();
        Phased<Rate> phased = folder.Read(null, KeyValuePair.Create("fiscalBehaviour:netNewBonds:2025", "5 %")).Portfolio!.FiscalBehaviour.NetNewBonds;
        Assert.Equal([2020, 2025, int.MaxValue], phased.Phases.Select(phase => phase.LastYear));
        Assert.Equal([0.08, 0.05, 0.035], phased.Phases.Select(phase => phase.Figure.Value.Fraction));

        Phased<Rate> single = folder.Read(null, KeyValuePair.Create("fiscalBehaviour:netNewBonds", "6 %")).Portfolio!.FiscalBehaviour.NetNewBonds;
        Assert.Equal(0.06, Assert.Single(single.Phases).Figure.Value.Fraction);
    }

    [Fact]
    public void A_deal_overrides_what_it_inherits_and_a_default_moves_every_deal_that_inherits_it()
    {
        using ModelFolder folder = ModelFolder.CopyOfHarbin();
        Portfolio portfolio = folder.Read(
            null,
            KeyValuePair.Create("defaults:ppp:loan:rate", "LPR5Y+60bp"),
            KeyValuePair.Create("deals:hanan-roads:loan:rate", "5.5 %")).Portfolio!;
        LoanTerms own = portfolio.Deals.OfType<PppDeal>().Single(deal => deal.Id == "hanan-roads").Loans[0];
        LoanTerms inherited = portfolio.Deals.OfType<PppDeal>().Single(deal => deal.Id == "hanan-sewage").Loans[0];
        Assert.Equal((RateBasis.Fixed, 0.055), (own.RateBasis, own.RateOrSpread.Value.Fraction));
        Assert.Equal((RateBasis.Spread, 0.006, 1), (inherited.RateBasis, inherited.RateOrSpread.Value.Fraction, inherited.Multiple.Value.Value));
        Assert.Equal("deals:hanan-sewage:loan:rate", inherited.RateOrSpread.Origin.Path);
    }

    [Fact]
    public void Two_payers_share_a_deal()
    {
        using ModelFolder folder = ModelFolder.CopyOfHarbin();
        folder.Edit("harbin/deals.json", "\"city-trunk\"", "\"payer\": \"city\"", "\"payers\": { \"city\": \"60 %\", \"pingfang\": \"40 %\" }");
        Deal deal = folder.Read().Portfolio!.Deals.Single(deal => deal.Id == "city-trunk");
        Assert.Equal([("city", 0.6), ("pingfang", 0.4)], deal.Payers.Select(part => (part.Payer, part.Share.Value.Fraction)));
    }

    [Fact]
    public void The_model_hash_changes_with_a_figure_and_not_with_its_layout()
    {
        using ModelFolder folder = ModelFolder.CopyOfHarbin();
        string hash = folder.Read().ModelHash;
        Assert.Equal(64, hash.Length);
        Assert.NotEqual(hash, folder.Read(null, KeyValuePair.Create("payers:city:revenue", "211.7 亿元")).ModelHash);

        foreach (string part in _parts)
        {
            string file = Path.Combine(folder.Harbin, part);
            File.WriteAllBytes(file, Compact(File.ReadAllBytes(file)));
        }

        ModelReading compact = folder.Read();
        Assert.Equal(hash, compact.ModelHash);
        Assert.NotEqual(ModelReader.Read(Path.Combine(ModelFolder.Models, "harbin"), [], []).Files[1].Sha256, compact.Files[1].Sha256);
    }

    [Fact]
    public void One_file_with_everything_is_the_same_model()
    {
        using ModelFolder folder = ModelFolder.CopyOfHarbin();
        ModelReading parts = folder.Read();
        JsonObject merged = [];
        foreach (string part in _parts)
        {
            Merge(merged, JsonNode.Parse(File.ReadAllText(Path.Combine(folder.Harbin, part)))!.AsObject());
        }

        merged.Remove("files");
        string file = folder.Write("harbin/whole.json", merged.ToJsonString());
        ModelReading whole = ModelReader.Read(file, [], []);
        Assert.Equal("", string.Join("\n", whole.Problems));
        Assert.Equal(parts.ModelHash, whole.ModelHash);
    }

    private static byte[] Compact(byte[] text)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (JsonDocument document = JsonDocument.Parse(text))
        using (Utf8JsonWriter writer = new(buffer))
        {
            document.RootElement.WriteTo(writer);
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void Merge(JsonObject into, JsonObject from)
    {
        foreach ((string key, JsonNode? value) in from)
        {
            if (into[key] is JsonObject known && value is JsonObject more)
            {
                Merge(known, more);
            }
            else
            {
                into[key] = value?.DeepClone();
            }
        }
    }
}
