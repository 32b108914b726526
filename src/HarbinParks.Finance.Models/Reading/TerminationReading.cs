using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Models.Reading;

/// <summary>Reads when a partnership ends early, and what is then paid.</summary>
internal static class TerminationReading
{
    /// <summary>Keys that defaults may hold.</summary>
    public static IReadOnlyList<string> Keys { get; } =
    [
        "termination:company:debtShare", "termination:company:equityShare", "termination:government:debtShare", "termination:government:equityShare",
        "termination:forceMajeure:debtShare", "termination:forceMajeure:equityShare", "termination:unpaidYears", "termination:unfundedYears", "termination:arrearsYears",
        "termination:arrearsThreshold", "termination:forceMajeureProbability", "termination:compensatedDebt", "termination:compensationYears",
    ];

    /// <summary>Terms of a deal; null where it says nothing.</summary>
    public static TerminationTerms? Termination(ModelSection deal)
    {
        if (deal.OptionalSection("termination") is not ModelSection section)
            return null;

        TerminationTerms terms = new()
        {
            Company = Compensation(section, "company"),
            Government = Compensation(section, "government"),
            ForceMajeure = Compensation(section, "forceMajeure"),
            UnpaidYears = section.IntegerOr("unpaidYears", 1, 10, 2),
            UnfundedYears = section.IntegerOr("unfundedYears", 0, 10, 0) is int years and > 0 ? years : null,
            ArrearsYears = section.IntegerOr("arrearsYears", 1, 3, 2),
            ArrearsThreshold = section.OptionalFigure("arrearsThreshold", Quantities.Share),
            ForceMajeureProbability = section.OptionalFigure("forceMajeureProbability", Quantities.Share),
            Debt = section.ChoiceOr("compensatedDebt", CompensatedDebt.SeniorLoans),
            Instalments = section.IntegerOr("compensationYears", 1, 3, 1),
        };
        Check(terms, section);
        return terms;
    }

    private static void Check(TerminationTerms terms, ModelSection section)
    {
        if (terms.Company is null && terms.Government is null && terms.ForceMajeure is null)
        {
            section.Session.Report(
                ProblemKind.Missing, section.Path, "", "至少写一种终止原因的补偿:company、government、forceMajeure。", "compensation for one cause at least: company, government, forceMajeure.");
        }

        if (terms.ForceMajeure is null != terms.ForceMajeureProbability is null)
        {
            section.Session.Report(
                ProblemKind.Inconsistent, $"{section.Path}:forceMajeureProbability", terms.ForceMajeureProbability?.Origin.Text ?? "",
                "不可抗力的补偿与年概率要一起写,或都不写。", "compensation and yearly probability of force majeure are given together, or neither.");
        }
    }

    private static Compensation? Compensation(ModelSection section, string cause)
        => section.OptionalSection(cause) is ModelSection own ? new Compensation(own.Figure("debtShare", Quantities.Share), own.Figure("equityShare", Quantities.Share)) : null;
}
