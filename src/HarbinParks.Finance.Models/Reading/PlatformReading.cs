using System.Globalization;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Models.Reading;

/// <summary>Reads platform companies and what holds for all of them.</summary>
internal static class PlatformReading
{
    /// <summary>One platform company.</summary>
    public static Platform Platform(string id, ModelSection section, IReadOnlyCollection<string> payers, IReadOnlyCollection<string> platforms) => new()
    {
        Id = id,
        Name = section.Text("name"),
        Payer = section.Reference("payer", payers, "付款主体", "payer"),
        Assets = section.Figure("assets", Quantities.OwnBudget),
        LandAssets = section.Figure("landAssets", Quantities.Budget),
        Liabilities = section.Figure("liabilities", Quantities.Budget),
        InterestBearingDebt = section.Figure("interestBearingDebt", Quantities.Budget),
        ShortTermDebt = section.Figure("shortTermDebt", Quantities.Balance),
        Cash = section.Figure("cash", Quantities.Balance),
        Ebitda = section.Figure("ebitda", Quantities.Balance with { Least = -1e12, PlausibleLeast = -1e11 }),
        DebtInterest = section.Figure("debtInterest", Quantities.Interest),
        RecognisedShare = section.Figure("recognisedShare", Quantities.Share),
        Guarantees = Guarantees(section.OptionalSection("guarantees"), platforms),
        Maturities = Maturities(section),
        Quarters = section.OptionalSection("quarters") is ModelSection quarters ? Quarters(quarters) : null,
        Undertakings = UndertakingReading.Undertakings(section, payers),
        InjectedAssets = UndertakingReading.InjectedAssets(id, section, payers, platforms),
    };

    /// <summary>What holds for all platforms.</summary>
    public static PlatformBehaviour Behaviour(ModelSection section) => new()
    {
        RefinancingShare = section.Figure("refinancingShare", Quantities.Share),
        StressedRefinancingShare = section.Figure("stressedRefinancingShare", Quantities.Share),
        LeverageLimit = section.Figure("leverageLimit", Quantities.Share),
        CashToShortDebtLimit = section.Figure("cashToShortDebtLimit", Quantities.Share),
        MaturityYears = section.Figure("maturityYears", Quantities.Years),
        RefinancedTenorYears = section.Says("refinancedTenorYears") ? section.Integer("refinancedTenorYears", 1, 30) : null,
        InjectionHaircut = section.OptionalFigure("haircut", Quantities.Share),
        MortgageShare = section.OptionalFigure("mortgageShare", Quantities.Share),
        Freeze = section.OptionalSection("freeze") is ModelSection freeze
            ? new RefinancingFreeze(freeze.Integer("firstYear", 1990, 2100, ProblemKind.Date), freeze.Integer("years", 1, 30), freeze.Figure("refinancingShare", Quantities.Share))
            : null,
        Quarters = section.OptionalSection("quarters") is ModelSection quarters ? Quarters(quarters) : PlatformQuarters.Even,
    };

    private static IReadOnlyList<DebtMaturity> Maturities(ModelSection platform)
    {
        List<DebtMaturity> maturities = [];
        if (platform.OptionalSection("maturities") is ModelSection section)
        {
            foreach (string key in section.Session.Model.Children(section.Path))
            {
                if (int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= 1990 and <= 2100)
                {
                    maturities.Add(new DebtMaturity(year, section.Figure(key, Quantities.Balance)));
                }
                else
                {
                    section.Session.Ask($"{section.Path}:{key}", isLeaf: true);
                    section.Session.Report(ProblemKind.Date, $"{section.Path}:{key}", key, "键应为到期年份,如 2017。", "the key is the year in which it falls due, for example 2017.");
                }
            }
        }

        return [.. maturities.OrderBy(maturity => maturity.Year)];
    }

    private static PlatformQuarters Quarters(ModelSection section) => new(
        Quarters(section, "ebitda", "EBITDA 的季度分布", "the quarters of EBITDA"),
        Quarters(section, "interest", "利息的季度分布", "the quarters of interest"),
        Quarters(section, "maturities", "到期本金的季度分布", "the quarters of maturities"));

    private static IReadOnlyList<Figure<Share>> Quarters(ModelSection section, string key, string what, string whatEnglish)
    {
        IReadOnlyList<Figure<Share>> parts = section.OptionalSequence(key, Quantities.Share);
        string path = $"{section.Path}:{key}";
        if (parts.Count > 0 && parts.Count != PlatformQuarters.Count)
        {
            section.Session.Report(
                ProblemKind.OutOfRange, path, string.Join(" + ", parts.Select(part => part.Origin.Text)),
                $"{what}应写 4 个比例,依次为一至四季度。", $"{whatEnglish} are 4 shares, first to fourth quarter.");
        }

        Consistency.SumToOne(section.Session, path, parts, what, whatEnglish);
        return parts;
    }

    private static List<Guarantee> Guarantees(ModelSection? section, IReadOnlyCollection<string> platforms)
    {
        List<Guarantee> guarantees = [];
        foreach ((string id, ModelSection _) in section?.Entries() ?? [])
        {
            string path = $"{section!.Path}:{id}";
            section.CheckReference(path, id, platforms, "平台公司", "platform");
            guarantees.Add(new Guarantee(id, section.Figure(id, Quantities.Guarantee)));
        }

        return guarantees;
    }
}
