using System.Globalization;
using System.Text;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Models;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Projection;
using HarbinParks.Finance.Sampling;
using HarbinParks.Finance.Tests.Models;
using HarbinParks.Finance.Tests.Projection;

namespace HarbinParks.Finance.Tests.ContractTerms;

/// <summary>One heating deal under different terms of its contract: which of them decides whether it can be financed, and what it costs the government.</summary>
/// <remarks>Write the table with HARBINPARKS_WRITE_CONTRACT_TERMS=1 dotnet test --filter ContractTerms, and read what changed.</remarks>
public class ContractTermsTests
{
    private const long Paths = 4_096;
    private const ulong Seed = 7;

    private static readonly string _file = Path.Combine(Path.GetDirectoryName(ModelFolder.Models)!, "tests", "contract-terms.md");
    private static readonly string _model = Path.Combine(ModelFolder.Models, "examples", "heating-contract");

    private static readonly (string Name, string[] Overlays)[] _terms =
    [
        ("annuity; demand by band; overrun capped at 5 % · 年金、区间分担、超支封顶(基准)", []),
        ("demand by contract · 需求按合同预测", ["demand-contract"]),
        ("demand by actual revenue · 需求按实收", ["demand-actual"]),
        ("overrun uncapped · 超支全额进入付费基数", ["overrun-uncapped"]),
        ("formula of 21号 · 21 号文公式", ["formula-21"]),
        ("prices of operation by contract · 运营成本物价按合同", ["prices-by-contract"]),
        ("payment a year late · 滞后一年付费", ["payment-lag"]),
        ("two years late, all calendars fixed · 延误两年,日历都不变", ["late"]),
        ("two years late, end and subsidy years move · 延误两年,届满日与补贴年数顺延", ["late-end-moves"]),
        ("two years late, loan moves · 延误两年,还款日顺延", ["late-loan-moves"]),
        ("two years late, both move · 延误两年,都顺延", ["late-all-move"]),
        ("two years late, tax holiday from the first revenue · 延误两年,三免三减半自首笔收入起", ["late-holiday"]),
    ];

    private static readonly Lazy<IReadOnlyList<Row>> _rows = new(() => [.. _terms.Select(term => Of(term.Name, term.Overlays))]);

    [Fact]
    public void The_committed_table_is_what_the_engine_gives()
    {
        string table = Table();
        if (Environment.GetEnvironmentVariable("HARBINPARKS_WRITE_CONTRACT_TERMS") == "1")
            File.WriteAllText(_file, table);

        Assert.Equal(table, File.ReadAllText(_file));
    }

    [Fact]
    public void The_less_demand_the_company_bears_the_safer_are_its_lenders()
    {
        (Row band, Row contract, Row actual) = (_rows.Value[0], _rows.Value[1], _rows.Value[2]);
        Assert.True(actual.ShortProbability < band.ShortProbability && band.ShortProbability < contract.ShortProbability);
    }

    [Fact]
    public void An_uncapped_base_pays_more_and_the_formula_pays_late()
    {
        (Row plain, Row uncapped, Row formula) = (_rows.Value[0], _rows.Value[3], _rows.Value[4]);
        Assert.True(uncapped.ShortProbability < plain.ShortProbability);
        Assert.True(formula.LowestCover < plain.LowestCover);
        Assert.True(_rows.Value[6].PresentValue < plain.PresentValue);
    }

    [Fact]
    public void A_delay_costs_what_its_calendars_do_not_move()
    {
        (Row inTime, Row late, Row end, Row loan, Row both) = (_rows.Value[0], _rows.Value[7], _rows.Value[8], _rows.Value[9], _rows.Value[10]);
        Assert.True(late.LowestCover < inTime.LowestCover, "a fixed loan calendar squeezes the instalments, and the interest of the delay is lent too");
        Assert.True(end.Due > late.Due, "an end that moves keeps the last payments");
        Assert.True(loan.LowestCover > late.LowestCover && loan.Due == late.Due, "a loan that moves has its whole term and changes no payment");
        Assert.True(both.Due == end.Due && both.LowestCover > end.LowestCover);
        Assert.True(_rows.Value[11].AverageCover > late.AverageCover, "the holiday begins with the first revenue, late or not");
    }

    [Fact]
    public void Actual_demand_borne_wholly_by_the_government_is_found_to_be_a_minimum_return()
    {
        Assert.Contains(_rows.Value[2].Findings, finding => finding.StartsWith("minimum-return", StringComparison.Ordinal));
        Assert.DoesNotContain(_rows.Value[0].Findings, finding => finding.StartsWith("minimum-return", StringComparison.Ordinal));
    }

    private static Row Of(string name, string[] overlays)
    {
        ModelReading reading = ModelReader.Read(_model, overlays, []);
        Assert.Equal("", string.Join("\n", reading.Problems));
        Portfolio portfolio = reading.Portfolio!;
        RiskReport report = RiskAssessment.Run(
            portfolio, HarbinCase.Rules, new RunIdentity(reading.ModelHash, "", "contract-terms"),
            new RunSettings { Paths = Paths, Seed = Seed, Threads = 2 }, null, CancellationToken.None);
        SimulationPlan plan = HarbinCase.Compile(portfolio);
        double discount = ((PppDeal)portfolio.Deals[0]).GovernmentPayment!.DiscountRate.Value.Fraction;
        (double lowest, double sum, double count, double due, double worth) = (double.PositiveInfinity, 0, 0, 0, 0);
        BlockProjection<Scalar> projection = new(plan, 1);
        projection.Begin(DrawSource.Base, 0);
        for (int year = 0; year < plan.Years; year++)
        {
            projection.Step(year);
            CompanyState<Scalar> company = projection.State.Companies[0];
            if (company.HasCover.Value > 0)
            {
                lowest = Math.Min(lowest, company.Cover.Value);
                sum += company.Cover.Value;
                count++;
            }

            due += company.SubsidyDue.Value;
            worth += company.SubsidyDue.Value / Math.Pow(1 + discount, year + 1);
        }

        CrossingReport shortfall = report.Deals[0].MinimumCover!.Crossings.Single(line => Math.Abs(line.Threshold - 1) < 1e-9);
        CrossingReport ceiling = report.Payers[0].Find("pppShare")!.Crossings.Single(line => Math.Abs(line.Threshold - 0.1) < 1e-9);
        return new Row(
            name, lowest, sum / count, shortfall.Probability[^1], shortfall.StandardError[^1], due, worth,
            ceiling.AnyYearProbability[^1], ceiling.AnyYearStandardError[^1], ceiling.MedianFirstYear is int index ? index : null,
            [.. report.Legality.Select(finding => finding.Rule.Id)]);
    }

    private static string Table()
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"""
            # 合同条款的后果 · What the terms of a contract do

            Written by the tests (`HARBINPARKS_WRITE_CONTRACT_TERMS=1 dotnet test --filter ContractTerms`); a test fails where it differs from what they would write.
            One heating deal of `models/examples/heating-contract`; each row changes one term by an overlay of the same folder. Cover ratios and payments are those of the base case;
            present value at the contract's discount rate, at the end of the base year, of the years {HarbinCase.Portfolio.FirstYear}–{HarbinCase.Portfolio.LastYear}; probabilities from {Paths} paths (seed {Seed}) with one standard error. First crossing is that of the 10 % line of the payer:
            the probability of any year, and the median first year among the paths that cross. The overrun of the base case is its median, below the cap, so the cap shows only in the
            probability. With a payment a year late the first year has costs and no payment: without a reserve that year alone is short.

            | terms · 条款 | lowest DSCR | average DSCR | P(min DSCR < 1) | payments due, 亿元 | present value, 亿元 | P(10 % line in any year) | first crossing, median |
            |---|---|---|---|---|---|---|---|

            """);
        foreach (Row row in _rows.Value)
        {
            string first = row.FirstYear?.ToString(CultureInfo.InvariantCulture) ?? "–";
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {row.Name} | {row.LowestCover:0.000} | {row.AverageCover:0.000} | {100 * row.ShortProbability:0.0} % ± {100 * row.ShortError:0.0} | {row.Due / 1e8:0.000} | {row.PresentValue / 1e8:0.000} | {100 * row.CrossingProbability:0.0} % ± {100 * row.CrossingError:0.0} | {first} |\n");
        }

        return text.ToString();
    }

    private sealed record Row(
        string Name, double LowestCover, double AverageCover, double ShortProbability, double ShortError, double Due, double PresentValue,
        double CrossingProbability, double CrossingError, int? FirstYear, IReadOnlyList<string> Findings);
}
