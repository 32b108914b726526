using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Models.Reading;

/// <summary>Reads what is stated for legality first: papers of governments, promises to the private party, injected assets, past budgets.</summary>
internal static class UndertakingReading
{
    /// <summary>Papers by which budget levels stand behind a debt.</summary>
    public static IReadOnlyList<GovernmentUndertaking> Undertakings(ModelSection section, IReadOnlyCollection<string> payers)
    {
        List<GovernmentUndertaking> papers = [];
        foreach ((string id, ModelSection paper) in section.OptionalSection("undertakings")?.Entries() ?? [])
        {
            papers.Add(new GovernmentUndertaking(
                id,
                paper.Choice<UndertakingForm>("form") ?? UndertakingForm.CommitmentLetter,
                paper.Reference("payer", payers, "付款主体", "payer"),
                paper.Day("day") ?? DateOnly.MinValue,
                paper.Figure("amount", Quantities.Guarantee)));
        }

        return papers;
    }

    /// <summary>What a contract promises the private party.</summary>
    public static InvestorPromises? Promises(ModelSection deal)
    {
        if (deal.OptionalSection("promises") is not ModelSection section)
        {
            return null;
        }

        InvestorPromises promises = new()
        {
            BuyBackYear = section.Says("buyBackYear") ? section.Integer("buyBackYear", 2000, 2100, ProblemKind.Date) : null,
            BuyBackBy = section.ChoiceOr("buyBackBy", ShareBuyer.Government),
            FixedReturn = section.OptionalFigure("fixedReturn", Quantities.Interest),
            MinimumReturn = section.OptionalFigure("minimumReturn", Quantities.Interest),
            LossCover = section.OptionalFigure("lossCover", Quantities.Share),
        };
        section.Session.Ask($"{section.Path}:buyBackYear", isLeaf: true);
        if (promises.BuyBackYear is null && section.Says("buyBackBy"))
        {
            section.Session.Report(ProblemKind.Missing, $"{section.Path}:buyBackYear", "", "写了回购方 buyBackBy,就要写回购年份 buyBackYear。", "with buyBackBy the year of the buy-back is given too.");
        }

        return promises;
    }

    /// <summary>Assets injected into a platform.</summary>
    public static IReadOnlyList<InjectedAsset> InjectedAssets(string platform, ModelSection section, IReadOnlyCollection<string> payers, IReadOnlyCollection<string> platforms)
    {
        string[] givers = [.. payers, .. platforms.Where(other => other != platform)];
        List<InjectedAsset> assets = [];
        foreach ((string id, ModelSection asset) in section.OptionalSection("injectedAssets")?.Entries() ?? [])
        {
            assets.Add(new InjectedAsset(
                id,
                asset.Choice<InjectedAssetKind>("kind") ?? InjectedAssetKind.Cash,
                asset.Reference("from", givers, "注入方(付款主体或其他平台公司)", "giver (payer or other platform)"),
                asset.Day("day") ?? DateOnly.MinValue,
                asset.Figure("amount", Quantities.Guarantee))
            {
                Haircut = asset.OptionalFigure("haircut", Quantities.Share),
                MortgageShare = asset.OptionalFigure("mortgageShare", Quantities.Share),
                Pledged = asset.OptionalFigure("pledged", Quantities.Balance),
            });
        }

        return assets;
    }

    /// <summary>Expenditure of past years, oldest first.</summary>
    /// <param name="payer">The payer's group.</param>
    public static IReadOnlyList<BudgetYear> ExpenditureHistory(ModelSection payer)
    {
        if (payer.OptionalSection("expenditureHistory") is not ModelSection section)
        {
            return [];
        }

        List<BudgetYear> years = [];
        foreach (string key in section.Session.Model.Children(section.Path))
        {
            if (int.TryParse(key, out int year) && year is >= 1990 and <= 2100)
            {
                years.Add(new BudgetYear(year, section.Figure(key, Quantities.OwnBudget)));
            }
            else
            {
                section.Session.Ask($"{section.Path}:{key}", isLeaf: true);
                section.Session.Report(ProblemKind.Date, $"{section.Path}:{key}", key, "键应为年份,如 2015。", "the key is a year, for example 2015.");
            }
        }

        return [.. years.OrderBy(year => year.Year)];
    }
}
