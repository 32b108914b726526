using System.Globalization;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Models.Reading;

/// <summary>Tests between the parts of a portfolio.</summary>
internal static class PortfolioChecks
{
    /// <summary>All tests.</summary>
    public static void Check(Portfolio portfolio, ReadingSession session)
    {
        CheckYears(portfolio, session);
        foreach (Payer payer in portfolio.Payers)
        {
            CheckPayer(payer, portfolio, session);
        }

        foreach (Platform platform in portfolio.Platforms)
        {
            CheckPlatform(platform, portfolio.BaseYear, session);
        }

        foreach (Park park in portfolio.Parks)
        {
            CheckNesting(park, portfolio, session);
            if (park.OutputGrowth is not null)
                NeedOutputGrowth($"parks:{park.Id}:outputGrowth", portfolio, session);
        }

        CheckDrivers(portfolio.Drivers, session);
        foreach (Deal deal in portfolio.Deals)
        {
            DealChecks.Check(deal, portfolio, session);
        }
    }

    private static void CheckYears(Portfolio portfolio, ReadingSession session)
    {
        bool readable = !session.Problems.Any(problem => problem.Path is "baseYear" or "firstYear" or "lastYear" or "valuationDate");
        if (!readable)
        {
            return;
        }

        if (portfolio.FirstYear > portfolio.LastYear)
        {
            session.Report(ProblemKind.Date, "lastYear", Year(portfolio.LastYear), $"早于首个模拟年 {Year(portfolio.FirstYear)}。", $"before the first simulated year {Year(portfolio.FirstYear)}.");
        }
        else if (portfolio.Years > 60)
        {
            session.Report(ProblemKind.Date, "lastYear", Year(portfolio.LastYear), "模拟期最长 60 年。", "at most 60 years are simulated.");
        }
        else if (portfolio.FirstYear != portfolio.BaseYear + 1)
        {
            session.Report(ProblemKind.Date, "firstYear", Year(portfolio.FirstYear), $"应为基年的次年 {Year(portfolio.BaseYear + 1)}。", $"the year after the base year, {Year(portfolio.BaseYear + 1)}, stands here.");
        }
        else if (portfolio.ValuationDate.Year < portfolio.BaseYear || portfolio.ValuationDate.Year > portfolio.LastYear)
        {
            session.Report(ProblemKind.Date, "valuationDate", session.Model.Value("valuationDate") ?? "", "估值日应在基年与末年之间。", "the valuation day lies between base year and last year.");
        }
    }

    private static void CheckPayer(Payer payer, Portfolio portfolio, ReadingSession session)
    {
        string path = $"payers:{payer.Id}";
        bool owns = portfolio.Platforms.Any(platform => platform.Payer == payer.Id);
        if (payer.HiddenDebt is Figure<Money> hidden && owns)
        {
            session.Report(ProblemKind.Inconsistent, $"{path}:hiddenDebt", hidden.Origin.Text, "这一级的隐性债务由平台债务 × 认定比例算出,不能再填一次。", "this level's hidden debt is computed from its platforms and is not given a second time.");
        }
        else if (payer.HiddenDebt is null && !owns)
        {
            bool said = session.Problems.Any(problem => problem.Path == $"{path}:hiddenDebt");
            if (!said)
            {
                session.Report(ProblemKind.Missing, $"{path}:hiddenDebt", "", "没有平台公司的级次要填隐性债务(没有则写 0 亿元)。", "a level without platforms states its hidden debt (0 亿元 where it has none).");
            }
        }

        if (payer.GrossDomesticProduct is not null && portfolio.Drivers.Product is null && !session.Problems.Any(problem => problem.Path == "drivers:gdp"))
        {
            session.Report(ProblemKind.Missing, "drivers:gdp", "", $"{path}:gdp 已给出,必须填写其增速。", $"{path}:gdp is given; its growth must be given too.");
        }

        if (payer.ParkRevenueShare is { Value.Fraction: > 0 })
            NeedOutputGrowth($"{path}:parkRevenueShare", portfolio, session);

        if (Consistency.Readable(payer.Revenue.Origin, payer.Expenditure.Origin, payer.NetTransfers.Origin))
        {
            double covered = (payer.Revenue.Value.Yuan + payer.NetTransfers.Value.Yuan) / payer.Expenditure.Value.Yuan;
            if (covered is < 0.5 or > 1.5)
            {
                string percent = (covered * 100).ToString("0", CultureInfo.InvariantCulture);
                session.Report(ProblemKind.Inconsistent, $"{path}:expenditure", payer.Expenditure.Origin.Text, $"收入加净转移支付是支出的 {percent} %,应在 50 %–150 % 之间。", $"revenue and net transfers are {percent} % of expenditure; 50 to 150 % are possible.");
            }
        }
    }

    /// <summary>A park's own growth, and revenue that follows parks, are measured against the outside view: it must stand.</summary>
    private static void NeedOutputGrowth(string asking, Portfolio portfolio, ReadingSession session)
    {
        const string Path = "drivers:park:outputGrowth";
        if (portfolio.Drivers.Park.OutputGrowth is null && !session.Problems.Any(problem => problem.Path == Path))
        {
            session.Report(ProblemKind.Missing, Path, "", $"{asking} 以产值增长的外部观点为参照,必须填写。", $"{asking} is measured against the outside view on growth, which must be given.");
        }
    }

    private static void CheckPlatform(Platform platform, int baseYear, ReadingSession session)
    {
        string path = $"platforms:{platform.Id}";
        NotAbove(session, $"{path}:landAssets", platform.LandAssets, platform.Assets, "总资产", "total assets");
        NotAbove(session, $"{path}:interestBearingDebt", platform.InterestBearingDebt, platform.Liabilities, "总负债", "total liabilities");
        NotAbove(session, $"{path}:shortTermDebt", platform.ShortTermDebt, platform.InterestBearingDebt, "有息负债", "interest-bearing debt");
        NotAbove(session, $"{path}:cash", platform.Cash, platform.Assets, "总资产", "total assets");
        CheckMaturities(platform, baseYear, session);
        foreach (InjectedAsset asset in platform.InjectedAssets)
        {
            if (asset.Pledged is Figure<Money> pledged)
            {
                NotAbove(session, $"{path}:injectedAssets:{asset.Id}:pledged", pledged, asset.Amount, "入账价值", "its booked value");
            }
        }
    }

    private static void CheckMaturities(Platform platform, int baseYear, ReadingSession session)
    {
        string path = $"platforms:{platform.Id}:maturities";
        if (platform.Maturities.Count == 0
            || !Consistency.Readable([platform.InterestBearingDebt.Origin, platform.ShortTermDebt.Origin, .. platform.Maturities.Select(maturity => maturity.Amount.Origin)]))
        {
            return;
        }

        foreach (DebtMaturity early in platform.Maturities.Where(maturity => maturity.Year <= baseYear))
        {
            session.Report(ProblemKind.Date, $"{path}:{Year(early.Year)}", Year(early.Year), $"到期年份应晚于基年 {Year(baseYear)}。", $"debt falls due after the base year {Year(baseYear)}.");
        }

        double sum = platform.Maturities.Sum(maturity => maturity.Amount.Value.Yuan);
        double debt = platform.InterestBearingDebt.Value.Yuan;
        if (Math.Abs(sum - debt) > 1e-9 * debt)
        {
            string found = string.Create(CultureInfo.InvariantCulture, $"{sum / 1e8:0.######} 亿元");
            session.Report(ProblemKind.Inconsistent, path, found, $"各年到期额之和应等于有息负债 {platform.InterestBearingDebt.Origin.Text}。", $"maturities add up to the interest-bearing debt, {platform.InterestBearingDebt.Origin.Text}.");
        }

        double first = platform.Maturities.Where(maturity => maturity.Year == baseYear + 1).Sum(maturity => maturity.Amount.Value.Yuan);
        if (Math.Abs(first - platform.ShortTermDebt.Value.Yuan) > 1e-9 * debt)
        {
            string found = string.Create(CultureInfo.InvariantCulture, $"{first / 1e8:0.######} 亿元");
            session.Report(ProblemKind.Inconsistent, $"{path}:{Year(baseYear + 1)}", found, $"基年次年的到期额应等于短期有息负债 {platform.ShortTermDebt.Origin.Text}。", $"what falls due in the year after the base year is the short-term debt, {platform.ShortTermDebt.Origin.Text}.");
        }
    }

    private static void NotAbove(ReadingSession session, string path, Figure<Money> part, Figure<Money> whole, string what, string whatEnglish)
    {
        if (Consistency.Readable(part.Origin, whole.Origin) && part.Value.Yuan > whole.Value.Yuan)
        {
            session.Report(ProblemKind.Inconsistent, path, part.Origin.Text, $"大于{what} {whole.Origin.Text}。", $"more than {whatEnglish}, {whole.Origin.Text}.");
        }
    }

    private static void CheckNesting(Park park, Portfolio portfolio, ReadingSession session)
    {
        string? outer = park.InsideOf;
        for (int level = 0; outer is not null && level <= portfolio.Parks.Count; level++)
        {
            if (outer == park.Id)
            {
                session.Report(ProblemKind.Inconsistent, $"parks:{park.Id}:insideOf", park.InsideOf!, "园区互相包含,成了一圈。", "parks lie inside each other in a ring.");
                return;
            }

            outer = portfolio.Parks.FirstOrDefault(other => other.Id == outer)?.InsideOf;
        }
    }

    private static void CheckDrivers(DriverSet drivers, ReadingSession session)
    {
        Consistency.SumToOne(session, "drivers:delayProbabilities", drivers.DelayProbabilities, "工期延误概率", "the delay probabilities");
        if (drivers.DelayProbabilities.Count > 8)
        {
            session.Report(ProblemKind.OutOfRange, "drivers:delayProbabilities", drivers.DelayProbabilities.Count.ToString(CultureInfo.InvariantCulture), "最多延误 7 年(8 个概率)。", "a delay is at most 7 years (8 probabilities).");
        }

        if (Consistency.Readable(drivers.PerformanceFloor.Origin, drivers.PerformanceMean.Origin) && drivers.PerformanceFloor.Value.Fraction > drivers.PerformanceMean.Value.Fraction)
        {
            session.Report(ProblemKind.Inconsistent, "drivers:performance:floor", drivers.PerformanceFloor.Origin.Text, "绩效下限高于均值。", "the performance floor is above the mean.");
        }
    }

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
