using System.Globalization;
using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Models.Reading;

/// <summary>Reads what 财政承受能力论证 needs beside the contract: method and figures of the risk head, matching inputs.</summary>
internal static class FiscalResponsibilityReading
{
    private const int Scenarios = 3;

    /// <summary>Keys that defaults may hold.</summary>
    public static IReadOnlyList<string> Keys { get; } =
        ["fiscalResponsibility:riskMethod", "fiscalResponsibility:constructionRiskRatio", "fiscalResponsibility:operationRiskRatio"];

    /// <summary>Terms of a deal.</summary>
    public static FiscalResponsibilityTerms Terms(ModelSection deal)
    {
        if (deal.OptionalSection("fiscalResponsibility") is not ModelSection section)
            return FiscalResponsibilityTerms.Usual;

        FiscalResponsibilityTerms terms = new()
        {
            RiskMethod = section.ChoiceOr("riskMethod", RiskMethod.Probability),
            ConstructionRiskRatio = section.OptionalFigure("constructionRiskRatio", Quantities.Share),
            OperationRiskRatio = section.OptionalFigure("operationRiskRatio", Quantities.Share),
            ScenarioProbabilities = section.OptionalSequence("scenarioProbabilities", Quantities.Share),
            MatchingInputs = section.OptionalSection("matchingInputs") is ModelSection inputs ? [.. inputs.Entries().Select(entry => Input(entry.Id, entry.Section))] : [],
        };
        Check(terms, section);
        return terms;
    }

    /// <summary>What does not fit the deal's years.</summary>
    public static void Check(PppDeal deal, string path, ReadingSession session)
    {
        int last = deal.PlannedOpening + deal.OperationYears - 1;
        foreach (MatchingInput input in deal.FiscalResponsibility.MatchingInputs)
        {
            string place = $"{path}:fiscalResponsibility:matchingInputs:{input.Id}";
            if (input.FirstYear < deal.ConstructionStart || input.FirstYear + input.Years - 1 > last)
            {
                session.Report(
                    ProblemKind.Date,
                    $"{place}:firstYear",
                    input.FirstYear.ToString(CultureInfo.InvariantCulture),
                    string.Create(CultureInfo.InvariantCulture, $"配套投入应在 {deal.ConstructionStart} 至 {last} 年之间(开工至合作期满)。"),
                    string.Create(CultureInfo.InvariantCulture, $"matching inputs lie between {deal.ConstructionStart} and {last}, from the start of works to the end of the contract."));
            }

            if (Consistency.Readable(input.Amount.Origin, input.PaidByCompany.Origin) && input.PaidByCompany.Value.Yuan > input.Amount.Value.Yuan)
                session.Report(ProblemKind.Inconsistent, $"{place}:paidByCompany", input.PaidByCompany.Origin.Text, $"大于投入成本 {input.Amount.Origin.Text}。", $"more than the cost {input.Amount.Origin.Text}.");
        }
    }

    private static MatchingInput Input(string id, ModelSection section) => new(
        id,
        section.Integer("firstYear", 2000, 2100, ProblemKind.Date),
        section.IntegerOr("years", 1, 60, 1),
        section.Figure("amount", Quantities.PartOfDeal),
        section.FigureOrZero("paidByCompany", Quantities.PartOfDeal));

    private static void Check(FiscalResponsibilityTerms terms, ModelSection section)
    {
        if (terms.RiskMethod == RiskMethod.Ratio && terms.ConstructionRiskRatio is null && terms.OperationRiskRatio is null)
        {
            section.Session.Report(
                ProblemKind.Missing, section.Path, "", "比例法至少要写 constructionRiskRatio 或 operationRiskRatio。", "the ratio method needs constructionRiskRatio or operationRiskRatio.");
        }

        if (terms.ScenarioProbabilities.Count is not (0 or Scenarios))
        {
            section.Session.Report(
                ProblemKind.OutOfRange, $"{section.Path}:scenarioProbabilities", terms.ScenarioProbabilities.Count.ToString(CultureInfo.InvariantCulture),
                "应依次写基本、不利、最坏三种情景的概率。", "the probabilities of three scenarios stand here: basic, adverse, worst.");
        }

        Consistency.SumToOne(section.Session, $"{section.Path}:scenarioProbabilities", terms.ScenarioProbabilities, "三种情景的概率", "the probabilities of the scenarios");
    }
}
