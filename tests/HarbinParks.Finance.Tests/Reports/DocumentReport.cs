using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance.Tests.Reports;

/// <summary>A small report with every feature that the documents must show. Its figures follow from formulas of the year, so that a test can compute them again.</summary>
internal static class DocumentReport
{
    public const string Disclaimer = "本模型为示例：除规划文本给出的数字外均为假设，不得作为审批依据。";

    private const int FirstYear = 2016;
    private const int Count = 15;

    public static RiskReport Make() => new()
    {
        Provenance = Run(),
        Years = [.. Enumerable.Range(FirstYear, Count)],
        Deals = [Deal("binxi-heating", "宾西开发区集中供热项目", true), Deal("pingfang-sewage", "平房污水处理厂二期项目", false)],
        Payers =
        [
            Payer("binxian-county", "宾县财政", 0.124),
            Payer("pingfang-district", "平房区财政", 0.061),
            Payer("hulan-district", "呼兰区财政", 0.003),
            Payer("songbei-district", "松北区财政", 0.0004),
        ],
        Platforms = [new EntityReport { Id = "limin-platform", Name = "利民开发区平台公司", Series = [Series("cashToShortDebt", "现金短债比", "Cash to short-term debt", "ratio", Crossing("cash-short-debt", "现金短债比 0.5", 0.5, Comparison.Below, 0.072, RuleStatus.FromMemory))] }],
        Parks = [new ParkReport { Id = "binxi", Name = "宾西经济技术开发区", Class = "国家级", Host = "binxian-county", HostName = "宾县财政", InsideOf = null, Deals = ["binxi-heating"], Series = [Series("pppPayment", "PPP 支出责任", "PPP payments", "yuan")] }],
        City = new EntityReport { Id = "harbin", Name = "哈尔滨市", Series = [Series("pppShare", "PPP 支出占比", "PPP share", "share")] },
        Warnings = Warnings(),
        Legality = [Finding("binxi-heating", "宾西开发区集中供热项目", LegalitySeverity.MustNotSign), Finding("pingfang-sewage", "平房污水处理厂二期项目", LegalitySeverity.Remedy)],
        AssumedFigures = 412,
        Figures = 655,
        InvalidValues = 0,
    };

    /// <summary>As many warnings, findings and long names as a city of nineteen levels may have.</summary>
    public static RiskReport Crowded()
    {
        RiskReport report = Make();
        string[] names = ["哈尔滨经济技术开发区管理委员会财政局", "利民经济技术开发区建设投资有限公司", "松北区财政", "呼兰区财政", "阿城区财政", "双城区财政", "尚志市财政", "五常市财政"];
        List<RiskWarning> warnings = [.. names.Select((name, index) => report.Warnings[index % 4] with { EntityName = name, Entity = name })];
        return report with
        {
            Warnings = [.. report.Warnings.Take(4), .. warnings, .. names.Select(name => report.Warnings[4] with { EntityName = name, Entity = name })],
            Legality = [.. names.Select(name => Finding(name, name.Replace("财政", "集中供热项目", StringComparison.Ordinal), LegalitySeverity.MustNotSign)), .. report.Legality],
            Deals = [.. names.Select(name => Deal(name, name.Replace("财政", "污水处理厂二期项目", StringComparison.Ordinal), false))],
        };
    }

    public static Provenance Run() => new()
    {
        Model = "harbin",
        Title = "哈尔滨市重点产业园区",
        Disclaimer = Disclaimer,
        ModelHash = new string('a', 64),
        RulesHash = new string('b', 64),
        RulePacks = ["2015 年规则包", "2019 年规则包", "2023 年规则包", "2025 年规则包"],
        RuleView = "byYear",
        ValuationDate = new DateOnly(2016, 6, 30),
        Seed = 7,
        Paths = 20000,
        RequestedPaths = 20000,
        Sampling = "philox",
        Quantiles = "exact",
        Version = "0.1.0",
    };

    public static CrossingReport Crossing(string line, string name, double threshold, Comparison comparison, double peak, RuleStatus status = RuleStatus.Verified)
    {
        RuleKind kind = line.StartsWith("debt", StringComparison.Ordinal) ? RuleKind.Band : line == "ppp-10" ? RuleKind.Ceiling : line == "ppp-7" ? RuleKind.Notice : RuleKind.Market;
        double[] probability = [.. Enumerable.Range(0, Count).Select(year => year <= 9 ? peak * year / 9 : peak * 0.9)];
        return new()
        {
            Line = line,
            Name = name,
            Document = line.StartsWith("ppp", StringComparison.Ordinal) ? "财金〔2015〕21号" : line.StartsWith("debt", StringComparison.Ordinal) ? "财预〔2020〕35号" : "市场惯例",
            Status = status,
            Kind = kind,
            Alerts = AlertProbabilities.For(kind),
            Threshold = threshold,
            Comparison = comparison,
            Drawn = [.. Enumerable.Range(0, Count).Select(year => year > 0)],
            Reference = [.. Enumerable.Range(0, Count).Select(year => line.StartsWith("ppp", StringComparison.Ordinal) && year >= 8)],
            Probability = probability,
            StandardError = [.. probability.Select(Error)],
            Low = [.. probability.Select(p => Math.Max(0, p - (2 * Error(p))))],
            High = [.. probability.Select(p => Math.Min(1, p + (2 * Error(p))))],
            AnyYearProbability = [.. Enumerable.Range(0, Count).Select(year => Math.Min(1, probability[..(year + 1)].Max() * 1.6))],
            AnyYearStandardError = [.. probability.Select(Error)],
            MedianFirstYear = peak > 0.001 ? 2024 : null,
            AlreadyCrossed = false,
        };
    }

    public static SeriesReport Series(string indicator, string name, string english, string unit, params CrossingReport[] crossings)
    {
        double scale = unit == "yuan" ? 1.2e8 : unit == "ratio" ? 0.8 : 0.06;
        return new()
        {
            Indicator = indicator,
            Name = name,
            EnglishName = english,
            Unit = unit,
            Definition = unit == "share" ? "due/own-level-expenditure" : "due",
            DefinitionText = unit == "share" ? "应付数÷本级一般公共预算支出" : unit == "yuan" ? "当年应付数" : "货币资金÷短期有息债务",
            BaseCase = Line(year => year == 0 ? null : scale * (1 + (0.05 * year))),
            Mean = Line(year => year == 0 ? null : scale * (1.01 + (0.05 * year))),
            StandardError = Line(year => year == 0 ? null : scale * 0.002),
            DefinedShare = [.. Enumerable.Range(0, Count).Select(year => year == 0 ? 0.0 : 1.0)],
            Quantiles = [.. new[] { 0.7, 0.9, 1.0, 1.1, 1.4, 1.7 }.Select(level => Line(year => year == 0 ? null : scale * level * (1 + (0.05 * year))))],
            Crossings = crossings,
        };
    }

    private static EntityReport Payer(string id, string name, double peak) => new()
    {
        Id = id,
        Name = name,
        Series =
        [
            Series("pppShare", "PPP 支出责任占一般公共预算支出比例", "PPP share of general budget expenditure", "share",
                Crossing("ppp-7", "PPP 支出占比 7 %", 0.07, Comparison.Above, Math.Min(1, peak * 2)), Crossing("ppp-10", "PPP 支出占比 10 %", 0.1, Comparison.Above, peak)),
            Series("debtRatioWide", "宽口径债务率", "Wide debt ratio", "share",
                Crossing("debt-120", "宽口径债务率 120 %", 1.2, Comparison.AtLeast, peak / 2, RuleStatus.SecondHand)),
        ],
    };

    private static DealReport Deal(string id, string name, bool financeable) => new()
    {
        Id = id,
        Name = name,
        Park = "binxi",
        Payers = ["binxian-county"],
        Sector = "供热",
        Mode = "PPP（可行性缺口补助）",
        Investment = 2.8e8,
        Illustrative = true,
        Financeability = financeable ? new(true, string.Empty, string.Empty) : new(false, "2019 年偿债覆盖率 0.86，低于 1.0。", "cover ratio of 0.86 in 2019, below 1.0."),
        MinimumCover = financeable
            ? new DistributionReport
            {
                BaseCase = 1.18,
                Mean = new(1.11, 0.002),
                DefinedShare = 1,
                Quantiles = [0.8, 1.0, 1.1, 1.2, 1.4, 1.5],
                Crossings = [Crossing("dscr-1.0", "最低偿债覆盖率 1.0", 1, Comparison.Below, 0.3) with { Drawn = [true], Reference = [false], Probability = [0.31], StandardError = [0.003], Low = [0.304], High = [0.316], AnyYearProbability = [0.31], AnyYearStandardError = [0.003], MedianFirstYear = null }],
            }
            : null,
        UnfundedProbability = new(0.021, 0.001),
        DefaultProbability = new(0.013, 0.0008),
        Series = [Series("payment", "应付政府付费", "Government payment due", "yuan")],
    };

    private static List<RiskWarning> Warnings() =>
        [
            Warning("payer", "binxian-county", "宾县财政", "pppShare", "PPP 支出责任占一般公共预算支出比例", Crossing("ppp-10", "PPP 支出占比 10 %", 0.1, Comparison.Above, 0.124), WarningLevel.Red, null, RuleKind.Ceiling, new EstimateReport(3.214e7, 1.53e6)),
            Warning("payer", "binxian-county", "宾县财政", "pppShare", "PPP 支出责任占一般公共预算支出比例", Crossing("ppp-7", "PPP 支出占比 7 %", 0.07, Comparison.Above, 0.248), WarningLevel.Orange, WarningLevel.Red, RuleKind.Notice, new EstimateReport(6.1e7, 2.1e6)),
            Warning("platform", "limin-platform", "利民开发区平台公司", "cashToShortDebt", "现金短债比", Crossing("cash-short-debt", "现金短债比 0.5", 0.5, Comparison.Below, 0.072, RuleStatus.FromMemory), WarningLevel.Orange, null, RuleKind.Market, null),
            Warning("payer", "pingfang-district", "平房区财政", "pppShare", "PPP 支出责任占一般公共预算支出比例", Crossing("ppp-10", "PPP 支出占比 10 %", 0.1, Comparison.Above, 0.061), WarningLevel.Orange, null, RuleKind.Ceiling, new EstimateReport(1.32e8, 4.4e6)),
            Warning("payer", "pingfang-district", "平房区财政", "debtRatioWide", "宽口径债务率", Crossing("debt-120", "宽口径债务率 120 %", 1.2, Comparison.AtLeast, 0.0305, RuleStatus.SecondHand), WarningLevel.Yellow, null, RuleKind.Band, new EstimateReport(4.2e8, 2.2e7)) with { AlreadyCrossed = true, Drivers = [] },
        ];

    private static RiskWarning Warning(
        string kind, string id, string name, string indicator, string indicatorName, CrossingReport crossing, WarningLevel level, WarningLevel? straddled, RuleKind rule, EstimateReport? amount)
    {
        return new()
        {
            Level = level,
            StraddledLevel = straddled,
            AlreadyCrossed = false,
            EntityKind = kind,
            Entity = id,
            EntityName = name,
            Indicator = indicator,
            IndicatorName = indicatorName,
            Crossing = crossing,
            Kind = rule,
            Year = 2025,
            Probability = new(crossing.Probability[9], crossing.StandardError[9]),
            Low = crossing.Low[9],
            High = crossing.High[9],
            Window = (2016, 2025),
            AnyYear = new(crossing.AnyYearProbability[9], crossing.AnyYearStandardError[9]),
            CrossedInBaseCase = false,
            FirstAlertYear = 2019,
            LeadYears = 3,
            Drivers = [new("collection", "供热收费率", -1.34, 0.06), new("growth", "预算增速", -0.92, 0.05), new("coal", "煤价", 0.41, 0.05), new("rate", "利率", 0.11, 0.05)],
            AmountToGreen = amount,
        };
    }

    private static LegalityFinding Finding(string deal, string name, LegalitySeverity severity) => new(
        severity == LegalitySeverity.MustNotSign ? LegalityMatter.BuildTransferHiddenDebt : LegalityMatter.MinimumReturnPromise,
        "deal",
        deal,
        name,
        new Rule
        {
            Id = severity == LegalitySeverity.MustNotSign ? "bt-ban-2012" : "return-floor",
            Name = "禁止 BT 举债",
            Document = severity == LegalitySeverity.MustNotSign ? "财预〔2012〕463号" : "财金〔2014〕113号",
            Article = "二",
            InForceFrom = new DateOnly(2012, 12, 24),
            EndedOn = null,
            Status = severity == LegalitySeverity.MustNotSign ? RuleStatus.SecondHand : RuleStatus.Verified,
            Text = "不得以 BT 方式举借政府债务。",
            Kind = RuleKind.Legality,
            Indicator = null,
            Threshold = null,
            Comparison = Comparison.Above,
            Alerts = new AlertProbabilities(0.01, 0.05, 0.1),
            ReferenceAfterEnd = false,
        },
        severity,
        "签约日 2016-09-01 在禁令之后。",
        "signed on 2016-09-01, after the ban.",
        "改为政府和社会资本合作或列入预算。");

    private static double Error(double probability) => Math.Sqrt(probability * (1 - probability) / 20000);

    private static double?[] Line(Func<int, double?> value) => [.. Enumerable.Range(0, Count).Select(value)];
}
