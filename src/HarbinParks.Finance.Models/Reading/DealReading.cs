using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Models.Reading;

/// <summary>Reads deals: what a deal does not say it takes from its sector in its mode, then from its mode.</summary>
internal static class DealReading
{
    /// <summary>One deal; null where its mode or sector cannot be read.</summary>
    public static Deal? Deal(string id, ModelSection own, ModelNames names)
    {
        Sector? sector = own.Choice<Sector>("sector");
        DealMode? mode = own.Choice<DealMode>("mode");
        if (sector is not Sector knownSector || mode is not DealMode knownMode)
        {
            own.Session.LeaveUnjudged(own.Path);
            return null;
        }

        string modeKey = DealShape.Key(knownMode);
        ModelSection section = own.Inheriting($"sectors:{DealShape.Key(knownSector)}:{modeKey}", $"defaults:{modeKey}");
        return knownMode switch
        {
            DealMode.Ppp => PppReading.Ppp(id, section, knownSector, names),
            DealMode.BuildTransfer => BuildTransferReading.BuildTransfer(id, section, knownSector, names),
            _ => PlatformLoan(id, section, knownSector, names),
        };
    }

    /// <summary>Who pays: one payer, or payers with shares.</summary>
    public static IReadOnlyList<PayerShare> Payers(ModelSection section, IReadOnlyCollection<string> payers)
    {
        ModelSection? shares = section.OptionalSection("payers");
        if (shares is null)
        {
            string payer = section.Reference("payer", payers, "付款主体", "payer");
            string path = $"{section.Path}:payer";
            string file = section.Session.Model.LayerName(section.Session.Model.ValueLayer(path));
            FigureOrigin origin = new(path, "100 %", FigureStatus.Derived, "只有一个付款主体,全额承担", file);
            return FromFundBudget(section, [new PayerShare(payer, new Figure<Share>(Share.FromPercent(100), origin))]);
        }

        if (section.Says("payer"))
        {
            section.Session.Report(ProblemKind.Inconsistent, $"{section.Path}:payer", section.OptionalText("payer") ?? "", "payer 与 payers 只写一个。", "give payer or payers, not both.");
        }

        section.Session.Ask($"{section.Path}:payer", isLeaf: true);
        List<PayerShare> list = [];
        foreach ((string id, ModelSection _) in shares.Entries())
        {
            shares.CheckReference($"{shares.Path}:{id}", id, payers, "付款主体", "payer");
            list.Add(new PayerShare(id, shares.Figure(id, Quantities.Share)));
        }

        Consistency.SumToOne(section.Session, shares.Path, [.. list.Select(part => part.Share)], "各付款主体的比例", "the payers' shares");
        return FromFundBudget(section, list);
    }

    /// <summary>What part of each payer's share its government-fund budget pays; all from the general budget where nothing is written.</summary>
    private static IReadOnlyList<PayerShare> FromFundBudget(ModelSection section, IReadOnlyList<PayerShare> payers)
    {
        if (section.OptionalSection("fundBudgetShares") is not ModelSection shares)
        {
            return payers;
        }

        string[] known = [.. payers.Select(share => share.Payer)];
        Dictionary<string, Figure<Share>> parts = [];
        foreach ((string id, ModelSection _) in shares.Entries())
        {
            shares.CheckReference($"{shares.Path}:{id}", id, known, "本项目的付款主体", "payer of this deal");
            parts[id] = shares.Figure(id, Quantities.Share);
        }

        return [.. payers.Select(share => parts.TryGetValue(share.Payer, out Figure<Share>? part) ? share with { FromFundBudget = part } : share)];
    }

    private static PlatformLoanDeal PlatformLoan(string id, ModelSection section, Sector sector, ModelNames names) => new()
    {
        Id = id,
        Name = section.Text("name"),
        Park = section.Reference("park", names.Parks, "园区", "park"),
        Payers = Payers(section, names.Payers),
        Sector = sector,
        SigningDate = section.Day("signingDate") ?? DateOnly.MinValue,
        Illustrative = section.Flag("illustrative"),
        SizeBasis = section.Text("sizeBasis"),
        Investment = section.Figure("investment", Quantities.Investment),
        ConstructionStart = section.Integer("constructionStart", 2000, 2100, ProblemKind.Date),
        SpendCurve = ConstructionReading.SpendCurve(section),
        SpendStepsPerYear = ConstructionReading.StepsPerYear(section),
        ContractorAdvance = section.OptionalFigure("contractorAdvance", Quantities.Share),
        Undertakings = UndertakingReading.Undertakings(section, names.Payers),
        OverrunClass = section.Reference("overrunClass", names.OverrunClasses, "超支参照类", "overrun class"),
        LoanShare = section.Figure("loanShare", Quantities.Share),
        Loan = LoanReading.Loan(section.Section("loan"), "loan", portion: null),
        Maintenance = section.Figure("maintenance", Quantities.YearlyFlow),
    };
}
