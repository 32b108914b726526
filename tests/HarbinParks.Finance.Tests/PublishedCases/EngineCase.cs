using System.Text.Json;
using HarbinParks.Finance.Derivations;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Models;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Sizing;
using HarbinParks.Finance.Tests.Models;
using HarbinParks.Finance.Tests.Projection;

namespace HarbinParks.Finance.Tests.PublishedCases;

/// <summary>A published deal that stands as an ordinary model in <c>models/examples/published-cases</c> and runs through the ordinary engine. Its file names, figure by
/// figure, the line of the cash-flow table and the year.</summary>
/// <param name="id">Name of the file without its ending.</param>
public abstract class EngineCase(string id) : FileCase(id)
{
    private static readonly Lazy<(Portfolio Portfolio, SimulationPlan Plan, BaseCaseTrace Trace)> _model = new(() =>
    {
        Portfolio asked = ModelReader.Read(Path.Combine(ModelFolder.Models, "examples", "published-cases"), [], []).Portfolio
            ?? throw new InvalidDataException("models/examples/published-cases does not read.");
        Portfolio portfolio = SizedPortfolio.Of(asked, HarbinCase.Rules).Portfolio;
        SimulationPlan plan = HarbinCase.Compile(portfolio);
        return (portfolio, plan, BaseCaseTrace.Of(plan));
    });

    /// <summary>The deal of a file's entry: its own, or that of the case.</summary>
    protected static CashFlowTable TableOf(string deal)
    {
        (Portfolio portfolio, SimulationPlan plan, BaseCaseTrace trace) = _model.Value;
        int index = portfolio.Deals.ToList().FindIndex(one => one.Id == deal);
        return trace.Table(plan.EntityOfDeal(index));
    }

    public override void Compare(Comparisons table)
    {
        string usual = this["deal"].GetString()!;
        foreach (JsonElement figure in Items("figures"))
        {
            CashFlowTable flows = TableOf(figure.TryGetProperty("deal", out JsonElement deal) ? deal.GetString()! : usual);
            string name = Text(figure, "name");
            double tolerance = figure.TryGetProperty("tolerance", out JsonElement own) ? own.GetDouble() : Number("tolerance");
            JsonElement published = figure.GetProperty("published");
            if (published.ValueKind == JsonValueKind.Array)
            {
                int first = figure.GetProperty("year").GetInt32();
                double[] ours = [.. Enumerable.Range(0, published.GetArrayLength()).Select(k => Value(flows, figure, first + k))];
                table.Row(name, published, ours, value => figure.TryGetProperty("relative", out JsonElement relative) ? relative.GetDouble() * Math.Abs(value) : tolerance, Text(figure, "remark"));
            }
            else
            {
                double scale = figure.TryGetProperty("relative", out JsonElement relative) ? relative.GetDouble() * Math.Abs(published.GetDouble()) : tolerance;
                table.Figure(name, published, Value(flows, figure, figure.GetProperty("year").GetInt32()), scale, Text(figure, "remark"));
            }
        }
    }

    /// <summary>A line in a year, or the sum of lines, or of a line over years up to it; in the unit of the file.</summary>
    private double Value(CashFlowTable flows, JsonElement figure, int year)
    {
        double unit = Number("yuan");
        int from = figure.TryGetProperty("from", out JsonElement first) ? first.GetInt32() : year;
        double sum = 0;
        foreach (string text in Text(figure, "line").Split(' '))
        {
            bool minus = text.StartsWith('-');
            CashFlowLine line = Enum.Parse<CashFlowLine>(text.TrimStart('-'));
            for (int t = from; t <= year; t++)
                sum += (minus ? -1 : 1) * (flows.Find(line)?.Values[t - flows.FirstYear] ?? 0);
        }

        return LineNames.Of(Enum.Parse<CashFlowLine>(Text(figure, "line").Split(' ')[0].TrimStart('-'))).Unit == LineUnit.Money ? sum / unit : sum;
    }
}
