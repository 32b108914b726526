using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using HarbinParks.Finance.Reports.Json;
using NJsonSchema;

namespace HarbinParks.Finance.Tests.Reports;

public class ResultsDocumentTests
{
    [Fact]
    public async Task The_file_fits_its_schema()
    {
        JsonSchema schema = await Schema();
        Assert.Empty(schema.Validate(Text(DocumentReport.Make())).Select(error => error.ToString()));
    }

    [Theory]
    [InlineData("payers:binxian-county:series:pppShare:mean:3", "\"NaN\"")]
    [InlineData("payers:binxian-county:series:pppShare:crossings:ppp-10:probability:3", "1.2")]
    [InlineData("payers:binxian-county:series:pppShare:crossings:ppp-10:low:3", "-0.1")]
    [InlineData("payers:binxian-county:series:pppShare:crossings:ppp-10:medianFirstYear", "\"none\"")]
    [InlineData("payers:binxian-county:series:pppShare:crossings:ppp-10:kind", "\"wall\"")]
    [InlineData("payers:binxian-county:series:pppShare:crossings:ppp-10:alerts:red", "1.2")]
    [InlineData("deals:binxi-heating:unfundedProbability:value", "1.2")]
    [InlineData("provenance:modelHash", "\"abc\"")]
    [InlineData("warnings:0:level", "\"purple\"")]
    [InlineData("years:0", "\"2016\"")]
    public async Task A_wrong_value_does_not_fit(string place, string value)
    {
        JsonNode root = JsonNode.Parse(Text(DocumentReport.Make()))!;
        string[] steps = place.Split(':');
        JsonNode parent = steps.SkipLast(1).Aggregate(root, (node, step) => node is JsonArray list ? list[int.Parse(step)]! : node[step]!);
        if (parent is JsonArray array)
        {
            array[int.Parse(steps[^1])] = JsonNode.Parse(value);
        }
        else
        {
            parent[steps[^1]] = JsonNode.Parse(value);
        }

        Assert.NotEmpty((await Schema()).Validate(root.ToJsonString()));
    }

    [Theory]
    [InlineData("provenance")]
    [InlineData("payers:binxian-county:series:pppShare:p95")]
    [InlineData("payers:binxian-county:series:pppShare:definitionText")]
    [InlineData("payers:binxian-county:series:pppShare:crossings:ppp-10:alerts")]
    [InlineData("warnings:0:probability")]
    [InlineData("city:name")]
    public async Task A_missing_key_does_not_fit(string place)
    {
        JsonNode root = JsonNode.Parse(Text(DocumentReport.Make()))!;
        string[] steps = place.Split(':');
        JsonNode parent = steps.SkipLast(1).Aggregate(root, (node, step) => node is JsonArray list ? list[int.Parse(step)]! : node[step]!);
        Assert.True(parent.AsObject().Remove(steps[^1]));
        Assert.NotEmpty((await Schema()).Validate(root.ToJsonString()));
    }

    [Fact]
    public async Task An_unknown_key_does_not_fit()
    {
        JsonNode root = JsonNode.Parse(Text(DocumentReport.Make()))!;
        root["payers"]!["binxian-county"]!["threads"] = 4;
        Assert.NotEmpty((await Schema()).Validate(root.ToJsonString()));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_value_that_is_no_number_is_refused_with_its_place(double value)
    {
        RiskReport report = DocumentReport.Make();
        SeriesReport series = report.City.Series[0];
        RiskReport broken = report with { City = report.City with { Series = [series with { Mean = [1.0, value] }] } };
        InvalidOperationException failure = Assert.Throws<InvalidOperationException>(() => Text(broken));
        Assert.Contains("city:series:pppShare:mean[1]", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_that_stands_twice_is_refused()
    {
        RiskReport report = DocumentReport.Make();
        InvalidOperationException failure = Assert.Throws<InvalidOperationException>(() => Text(report with { Platforms = [report.Platforms[0], report.Platforms[0]] }));
        Assert.Contains("limin-platform", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_are_utf8_without_bom_with_lf_and_chinese_as_it_is()
    {
        string text = Text(DocumentReport.Make());
        Assert.StartsWith("{\n  \"schemaVersion\": 1,\n  \"disclaimer\": \"本模型为示例", text, StringComparison.Ordinal);
        Assert.EndsWith("\n}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        Assert.DoesNotContain("thread", text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Keys_of_the_root_stand_in_the_order_of_the_contract()
    {
        using JsonDocument document = JsonDocument.Parse(Text(DocumentReport.Make()));
        Assert.Equal(
            ["schemaVersion", "disclaimer", "provenance", "years", "deals", "payers", "platforms", "parks", "city", "perimeters", "warnings", "legality", "gates", "composites", "bands", "targets"],
            document.RootElement.EnumerateObject().Select(property => property.Name));
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(1e-300)]
    [InlineData(123456789.123456789)]
    [InlineData(5e-324)]
    public void Numbers_read_back_to_the_same_double(double value)
    {
        RiskReport report = DocumentReport.Make();
        SeriesReport series = report.City.Series[0] with { Mean = [value] };
        using JsonDocument document = JsonDocument.Parse(Text(report with { City = report.City with { Series = [series] } }));
        JsonElement read = document.RootElement.GetProperty("city").GetProperty("series").GetProperty("pppShare").GetProperty("mean")[0];
        Assert.Equal(BitConverter.DoubleToInt64Bits(value), BitConverter.DoubleToInt64Bits(read.GetDouble()));
    }

    [Fact]
    public void Equal_reports_have_no_difference_and_a_changed_value_is_named()
    {
        RiskReport report = DocumentReport.Make();
        Assert.Empty(Compare(report, report));
        EntityReport payer = report.Payers[0];
        SeriesReport series = payer.Series[0];
        double?[] mean = [.. series.Mean];
        mean[3] = 0.5;
        RiskReport changed = report with { Payers = [payer with { Series = [series with { Mean = mean }, .. payer.Series.Skip(1)] }, .. report.Payers.Skip(1)] };
        ResultsDifference difference = Assert.Single(Compare(report, changed));
        Assert.Equal("payers.binxian-county.series.pppShare.mean[3]", difference.Path);
        Assert.Equal(("宾县财政", "pppShare", 2019, "mean", "0.5"), (difference.Entity, difference.Indicator, difference.Year, difference.Field, difference.Right));
        Assert.StartsWith("宾县财政 · pppShare · 2019 年 · mean：", difference.Sentence(Finance.Reports.Sentences.ReportLanguage.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_on_one_side_only_is_a_difference()
    {
        RiskReport report = DocumentReport.Make();
        RiskReport fewer = report with { Platforms = [] };
        Assert.Equal("platforms.limin-platform", Assert.Single(Compare(report, fewer)).Path);
        Assert.Null(Assert.Single(Compare(fewer, report)).Left);
    }

    private static IReadOnlyList<ResultsDifference> Compare(RiskReport left, RiskReport right)
    {
        using MemoryStream leftStream = new(Encoding.UTF8.GetBytes(Text(left)));
        using MemoryStream rightStream = new(Encoding.UTF8.GetBytes(Text(right)));
        return ResultsComparison.Compare(leftStream, rightStream);
    }

    private static async Task<JsonSchema> Schema()
    {
        using StreamReader reader = new(ResultsSchema.Open());
        return await JsonSchema.FromJsonAsync(await reader.ReadToEndAsync());
    }

    private static string Text(RiskReport report)
    {
        using MemoryStream stream = new();
        ResultsDocument.Write(report, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
