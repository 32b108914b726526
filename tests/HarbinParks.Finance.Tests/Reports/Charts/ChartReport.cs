using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance.Tests.Reports.Charts;

/// <summary>A made-up report from fixed formulas: 28 parks, 19 payers, 38 deals, 30 years, some of it red.</summary>
internal static class ChartReport
{
    private const int FirstYear = 2016;
    private const int YearCount = 30;
    private const int ReferenceFrom = 2024;
    private const int ParkWithTreasury = 3;

    private static readonly int[] _years = [.. Enumerable.Range(FirstYear, YearCount)];

    /// <summary>The report; equal calls give equal reports.</summary>
    public static RiskReport Create()
    {
        EntityReport[] payers = [.. ChartNames.Payers.Select((name, i) => Payer(i, name))];
        EntityReport city = new() { Id = "city", Name = "哈尔滨市(全市合并)", Series = [WideDebt(0.78, 0.10, 20)] };
        RiskWarning[] warnings =
        [
            Warning("payer", payers[13], "pppShare", 2, 2021, WarningLevel.Red, null),
            Warning("payer", payers[16], "debtRatioWide", 0, 2022, WarningLevel.Orange, WarningLevel.Red),
            Warning("city", city, "debtRatioWide", 0, 2022, WarningLevel.Yellow, null),
        ];
        return new RiskReport
        {
            Provenance = Identity(),
            Years = _years,
            Deals = [.. Enumerable.Range(0, 38).Select(Deal)],
            Payers = payers,
            Platforms = [],
            Parks = [.. ChartNames.Parks.Select((park, i) => Park(i, park.Name, park.Host))],
            City = city,
            Warnings = warnings,
            Legality = [],
            AssumedFigures = 120,
            Figures = 400,
            InvalidValues = 0,
        };
    }

    private static Provenance Identity() => new()
    {
        Model = "harbin",
        Title = "哈尔滨市重点产业园区",
        Disclaimer = "示例：规划文本之外的财力、造价与合同数据均为假设，不代表任何一级财政的真实债务状况，不得作为决策依据。",
        ModelHash = "3f9a1c7be04d5526a8810c3d9b7e6f4412a0d9e83c5b7f61a2b3c4d5e6f70819",
        RulesHash = "a0b1c2d3e4f5061728394a5b6c7d8e9f00112233445566778899aabbccddeeff",
        RulePacks = ["2015", "2019", "2023"],
        RuleView = "byYear",
        ValuationDate = new DateOnly(2016, 6, 30),
        Seed = 7,
        Paths = 20000,
        RequestedPaths = 20000,
        Sampling = "philox",
        Quantiles = "exact",
        Version = "0.1.0",
    };

    private static EntityReport Payer(int i, string name)
    {
        double peak = i == 13 ? 0.094 : i == 16 ? 0.071 : 0.008 + (0.0031 * (i * 7 % 19));
        return new EntityReport { Id = $"payer-{i}", Name = name, Series = [PppShare(peak), WideDebt(i == 16 ? 0.98 : 0.45 + (0.02 * (i * 5 % 19)), 0.16, i)] };
    }

    private static ParkReport Park(int i, string name, int host) => new()
    {
        Id = $"park-{i}",
        Name = name,
        Class = i < 6 ? "国家级" : "省级",
        Host = $"payer-{host}",
        HostName = ChartNames.Payers[host],
        InsideOf = null,
        Deals = [],
        Series = i == ParkWithTreasury ? [PppShare(0.05)] : i % 9 == 8 ? [] : [Series("pppShareContribution", "PPP 支出占比贡献", "share", t => (0.004 + (0.0011 * (i * 11 % 28))) * Hump(t), 0.18, true, [])],
    };

    private static DealReport Deal(int i)
    {
        (string work, string sector) = ChartNames.Works[i % ChartNames.Works.Length];
        (string park, int host) = ChartNames.Parks[i % ChartNames.Parks.Length];
        double level = 0.92 + (0.055 * (i * 13 % 38));
        CrossingReport[] lines =
        [
            Line("dscr-10", "偿债覆盖率 1.0", "合同惯例", 1.0, Comparison.Below, FirstYear, null, t => level < 1.1 ? 0.4 : 0.01),
            Line("dscr-12", "偿债覆盖率 1.2", "银团惯例", 1.2, Comparison.Below, FirstYear, null, t => level < 1.3 ? 0.6 : 0.05),
        ];
        SeriesReport cover = Series("dscr", "偿债覆盖率", "ratio", t => t is < 3 or > 17 ? null : level + (0.02 * (t - 3)) + (0.06 * Math.Sin(t + i)), 0.12, i % 2 == 0, lines);
        return new DealReport
        {
            Id = $"deal-{i}",
            Name = park + work,
            Park = $"park-{i % ChartNames.Parks.Length}",
            Payers = [$"payer-{host}"],
            Sector = sector,
            Mode = i % 5 == 4 ? "BT" : "PPP(可行性缺口补助)",
            Investment = 1e8 + (2e7 * i),
            Illustrative = true,
            Financeability = new Financeability(true, string.Empty, string.Empty),
            Series = [cover],
            MinimumCover = i % 5 == 4 ? null : new DistributionReport
            {
                BaseCase = level - 0.02,
                Mean = new EstimateReport(level - 0.08, 0.002),
                DefinedShare = 1,
                Quantiles = [level - 0.31, level - 0.15, level - 0.07, level, level + 0.08, level + 0.14],
                Crossings = [],
            },
            UnfundedProbability = new EstimateReport(0.02, 0.001),
            DefaultProbability = new EstimateReport(0.01, 0.001),
        };
    }

    private static SeriesReport PppShare(double peak) => Series("pppShare", "PPP 支出责任占一般公共预算支出", "share", t => peak * Hump(t), 0.16, true,
    [
        Line("ppp-5", "新增政府付费项目暂停线 5 %", "财金〔2019〕10号", 0.05, Comparison.Above, 2019, ReferenceFrom, t => Beyond(peak * Hump(t), 0.05)),
        Line("ppp-7", "风险提示线 7 %", "财金〔2019〕10号", 0.07, Comparison.Above, 2019, ReferenceFrom, t => Beyond(peak * Hump(t), 0.07)),
        Line("ppp-10", "PPP 支出红线 10 %", "财金〔2015〕21号", 0.10, Comparison.Above, 2016, ReferenceFrom, t => Beyond(peak * Hump(t), 0.10)),
    ]);

    private static SeriesReport WideDebt(double start, double spread, int phase)
    {
        double? Path(int t) => start + (0.2 * Math.Sin((t + phase) / 7.0)) + (0.012 * t);
        return Series("debtRatioWide", "宽口径债务率", "ratio", Path, spread, true,
        [
            Line("debt-120", "黄档 120 %", "财预〔2020〕1号", 1.2, Comparison.AtLeast, FirstYear, null, t => Beyond(Path(t)!.Value, 1.2)),
            Line("debt-200", "橙档 200 %", "财预〔2020〕1号", 2.0, Comparison.AtLeast, FirstYear, null, t => Beyond(Path(t)!.Value, 2.0)),
            Line("debt-300", "红档 300 %", "财预〔2020〕1号", 3.0, Comparison.AtLeast, FirstYear, null, t => Beyond(Path(t)!.Value, 3.0)),
        ]);
    }

    private static double Hump(int t) => t < 2 ? 0.25 + (0.2 * t) : t < 16 ? 0.8 + (0.2 * Math.Sin((t - 2) / 4.0)) : Math.Max(0, 0.9 - (0.075 * (t - 16)));

    private static double Beyond(double centre, double line) => 1 / (1 + Math.Exp((line - centre) / (0.085 * line)));

    private static SeriesReport Series(string id, string name, string unit, Func<int, double?> centre, double spread, bool quantiles, CrossingReport[] crossings)
    {
        double?[] middle = [.. Enumerable.Range(0, YearCount).Select(centre)];
        double[] deviations = [-1.645, -0.674, 0, 0.674, 1.645, 2.326];
        return new SeriesReport
        {
            Indicator = id,
            Name = name,
            EnglishName = id,
            Unit = unit,
            Definition = "own-level",
            DefinitionText = "本级口径",
            BaseCase = [.. middle.Select(value => value * 0.97)],
            Mean = [.. middle.Select(value => value * 1.02)],
            StandardError = [.. middle.Select(value => value * 0.02)],
            DefinedShare = [.. middle.Select(value => value is null ? 0.0 : 1.0)],
            Quantiles = quantiles ? [.. deviations.Select(z => (IReadOnlyList<double?>)[.. middle.Select((value, t) => value * Math.Exp(z * spread * Math.Sqrt(0.15 + (t / 12.0))))])] : null,
            Crossings = crossings,
        };
    }

    private static CrossingReport Line(string id, string name, string document, double threshold, Comparison comparison, int from, int? referenceFrom, Func<int, double> probability)
    {
        RuleKind kind = id == "ppp-10" ? RuleKind.Ceiling : id.StartsWith("ppp", StringComparison.Ordinal) ? RuleKind.Notice : id.StartsWith("debt", StringComparison.Ordinal) ? RuleKind.Band : RuleKind.Market;
        double[] p = [.. Enumerable.Range(0, YearCount).Select(t => _years[t] >= from ? probability(t) : 0)];
        return new CrossingReport
        {
            Line = id,
            Name = name,
            Document = document,
            Status = id.StartsWith("debt", StringComparison.Ordinal) ? RuleStatus.FromMemory : RuleStatus.Verified,
            Kind = kind,
            Alerts = AlertProbabilities.For(kind),
            Threshold = threshold,
            Comparison = comparison,
            Drawn = [.. _years.Select(year => year >= from)],
            Reference = [.. _years.Select(year => year >= (referenceFrom ?? int.MaxValue))],
            Probability = p,
            StandardError = [.. p.Select(value => Math.Sqrt(value * (1 - value) / 20000))],
            Low = [.. p.Select(value => value * 0.97)],
            High = [.. p.Select(value => Math.Min(1, value * 1.03))],
            AnyYearProbability = p,
            AnyYearStandardError = [.. p.Select(_ => 0.002)],
            MedianFirstYear = 2021,
            AlreadyCrossed = false,
        };
    }

    private static RiskWarning Warning(string kind, EntityReport entity, string indicator, int line, int year, WarningLevel level, WarningLevel? straddled)
    {
        SeriesReport series = entity.Find(indicator)!;
        CrossingReport crossing = series.Crossings[line];
        double p = crossing.Probability[year - FirstYear];
        return new RiskWarning
        {
            Level = level,
            StraddledLevel = straddled,
            AlreadyCrossed = false,
            EntityKind = kind,
            Entity = entity.Id,
            EntityName = entity.Name,
            Indicator = indicator,
            IndicatorName = series.Name,
            Crossing = crossing,
            Kind = RuleKind.Ceiling,
            Year = year,
            Probability = new EstimateReport(p, crossing.StandardError[year - FirstYear]),
            Low = p * 0.97,
            High = Math.Min(1, p * 1.03),
            Window = (FirstYear, FirstYear + 10),
            AnyYear = new EstimateReport(p, 0.003),
            CrossedInBaseCase = false,
            FirstAlertYear = year - 2,
            LeadYears = year - 2 - FirstYear,
            Drivers = [],
            AmountToGreen = null,
        };
    }
}
