using System.Globalization;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Models.Reading;

/// <summary>Reads build–transfer deals: the base as a multiple of the cost or by its items, and how it is bought back.</summary>
internal static class BuildTransferReading
{
    /// <summary>Keys that defaults may hold.</summary>
    public static IReadOnlyList<string> Keys { get; } =
        ["baseMultiple", "return", "instalmentForm", "firstInstalmentMonths", "auditYears", "retention", "defectYears", "penaltyRate"];

    /// <summary>One deal.</summary>
    public static BuildTransferDeal BuildTransfer(string id, ModelSection section, Sector sector, ModelNames names)
    {
        BuybackForm form = section.ChoiceOr("instalmentForm", BuybackForm.Shares);
        IReadOnlyList<Figure<Share>> instalments = form == BuybackForm.Shares ? section.Sequence("instalments", Quantities.Share) : [];
        Consistency.SumToOne(section.Session, $"{section.Path}:instalments", instalments, "各期回购比例", "the buy-back instalments");
        Figure<Money> investment = section.Figure("investment", Quantities.Investment);
        Figure<Rate>? interest = section.OptionalFigure("interestDuringConstruction", Quantities.Interest);
        return new BuildTransferDeal
        {
            Id = id,
            Name = section.Text("name"),
            Park = section.Reference("park", names.Parks, "园区", "park"),
            Payers = DealReading.Payers(section, names.Payers),
            Sector = sector,
            SigningDate = section.Day("signingDate") ?? DateOnly.MinValue,
            Illustrative = section.Flag("illustrative"),
            SizeBasis = section.Text("sizeBasis"),
            Investment = investment,
            ConstructionStart = section.Integer("constructionStart", 2000, 2100, ProblemKind.Date),
            SpendCurve = ConstructionReading.SpendCurve(section),
            SpendStepsPerYear = ConstructionReading.StepsPerYear(section),
            Items = ConstructionReading.Items(section, investment),
            LandOverrunClass = section.Says("landOverrunClass") ? section.Reference("landOverrunClass", names.OverrunClasses, "超支参照类", "overrun class") : null,
            ContractorAdvance = section.OptionalFigure("contractorAdvance", Quantities.Share),
            Undertakings = UndertakingReading.Undertakings(section, names.Payers),
            OverrunClass = section.Reference("overrunClass", names.OverrunClasses, "超支参照类", "overrun class"),
            BaseMultiple = interest is not null && !section.Says("baseMultiple") ? null : section.Figure("baseMultiple", Quantities.Multiple),
            ConstructionInterest = interest,
            Return = section.Figure("return", Quantities.Interest),
            Instalments = instalments,
            Form = form,
            InstalmentCount = form == BuybackForm.Shares ? instalments.Count : section.Integer("instalmentCount", 1, 20),
            FirstInstalmentMonths = section.IntegerOr("firstInstalmentMonths", 0, 60, 12),
            AuditYears = section.IntegerOr("auditYears", 0, 20, 0),
            Retention = section.OptionalFigure("retention", Quantities.Share),
            DefectYears = section.IntegerOr("defectYears", 0, 20, 0),
            PenaltyRate = section.OptionalFigure("penaltyRate", Quantities.Interest),
        };
    }

    /// <summary>What does not fit together in a deal.</summary>
    public static void Check(BuildTransferDeal deal, string path, ReadingSession session)
    {
        if (deal.ConstructionInterest is Figure<Rate> interest && deal.BaseMultiple is not null)
        {
            session.Report(
                ProblemKind.Inconsistent, $"{path}:interestDuringConstruction", interest.Origin.Text,
                "回购基数只用一种写法:baseMultiple,或 items 加 interestDuringConstruction。", "the base has one form: baseMultiple, or items with interestDuringConstruction.");
        }
        else if (deal.ConstructionInterest is not null && deal.Items.Count == 0)
        {
            session.Report(
                ProblemKind.Missing, $"{path}:items", "", "按分项计回购基数时要写 items(至少 works 建安工程费)。", "a base by its items needs items (construction works at least).");
        }

        if (deal.InstalmentCount < 1)
            return;

        int last = deal.YearOf(deal.InstalmentCount - 1);
        if (deal.Retention is Figure<Share> retention && deal.DefectYears <= last + 1)
        {
            session.Report(
                ProblemKind.Inconsistent, $"{path}:defectYears", Text(deal.DefectYears),
                string.Create(CultureInfo.InvariantCulture, $"缺陷责任期应长于末期回购(移交后第 {last + 1} 年),否则 {retention.Origin.Text} 的质量保证金无从扣留。"),
                string.Create(CultureInfo.InvariantCulture, $"the defect period must outlast the last instalment (year {last + 1} after hand-over), or nothing is withheld."));
        }

        if (deal.AuditYears > last)
        {
            session.Report(
                ProblemKind.Inconsistent, $"{path}:auditYears", Text(deal.AuditYears),
                string.Create(CultureInfo.InvariantCulture, $"审计定案应早于末期回购:不大于 {last}。"),
                string.Create(CultureInfo.InvariantCulture, $"the audit comes before the last instalment: at most {last}."));
        }

        if (deal.Form == BuybackForm.EqualInstalment && Consistency.Readable(deal.Return.Origin) && BuybackShares.Of(deal).Any(share => share < 0))
        {
            session.Report(
                ProblemKind.Inconsistent, $"{path}:firstInstalmentMonths", Text(deal.FirstInstalmentMonths),
                "首期过晚:等额回购款不足以支付首期的投资回报。", "so late that a level instalment does not cover the return on the first.");
        }
    }

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
