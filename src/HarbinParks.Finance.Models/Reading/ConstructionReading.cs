using System.Globalization;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Models.Reading;

/// <summary>Reads what is built and when it is spent: the curve of a deal, and the items of its budget.</summary>
internal static class ConstructionReading
{
    /// <summary>How the works are spent over the construction time.</summary>
    public static IReadOnlyList<Figure<Share>> SpendCurve(ModelSection section)
    {
        IReadOnlyList<Figure<Share>> curve = section.Sequence("spendCurve", Quantities.Share);
        Consistency.SumToOne(section.Session, $"{section.Path}:spendCurve", curve, "各期投资比例", "the spending shares");
        return curve;
    }

    /// <summary>Steps of the spend curve a year.</summary>
    public static int StepsPerYear(ModelSection section) => LoanReading.Step(section, "spendStepsPerYear", 1);

    /// <summary>Items of the budget, which add up to it; none where it is one sum.</summary>
    public static IReadOnlyList<InvestmentItem> Items(ModelSection deal, Figure<Money> investment)
    {
        List<InvestmentItem> items = [];
        if (deal.OptionalSection("items") is not ModelSection group)
            return items;

        foreach ((string id, ModelSection section) in group.Entries())
        {
            if (!Enum.TryParse(id, ignoreCase: true, out InvestmentItemKind kind) || char.IsDigit(id[0]))
            {
                string names = string.Join("、", Enum.GetValues<InvestmentItemKind>().Select(DealShape.Key));
                section.Session.Report(ProblemKind.Unknown, section.Path, id, $"投资分项应为 {names} 之一。", $"an item of the budget is one of {names.Replace("、", ", ", StringComparison.Ordinal)}.");
                section.Session.LeaveUnjudged(section.Path);
                continue;
            }

            items.Add(new InvestmentItem
            {
                Kind = kind,
                Amount = section.Figure("amount", Quantities.Item),
                SpendCurve = section.Says("spendCurve") ? SpendCurve(section) : null,
            });
        }

        Check(deal, group, items, investment);
        return items;
    }

    private static void Check(ModelSection deal, ModelSection group, List<InvestmentItem> items, Figure<Money> investment)
    {
        if (!Consistency.Readable([investment.Origin, .. items.Select(item => item.Amount.Origin)]))
            return;

        double sum = items.Sum(item => item.Amount.Value.Yuan);
        if (Math.Abs(sum - investment.Value.Yuan) > 1e-4 * investment.Value.Yuan)
        {
            string found = string.Join(" + ", items.Select(item => item.Amount.Origin.Text));
            string total = (sum / 1e4).ToString("#,##0.##", CultureInfo.InvariantCulture);
            deal.Session.Report(
                ProblemKind.Inconsistent, group.Path, found, $"分项合计 {total} 万元,与批准概算 {investment.Origin.Text} 不符。", $"the items add up to {total} 万元, not to the budget of {investment.Origin.Text}.");
        }
    }
}
