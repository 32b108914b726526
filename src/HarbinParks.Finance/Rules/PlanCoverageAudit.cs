using HarbinParks.Finance.Portfolios;
using static System.FormattableString;

namespace HarbinParks.Finance.Rules;

/// <summary>What the document covers: parks counted, debt figures, definitions (覆盖与口径).</summary>
internal static class PlanCoverageAudit
{
    /// <summary>Rule <c>park-count</c>: a class counts more or fewer parks than the document names.</summary>
    internal static IEnumerable<PlanFinding> CountedButNotNamed(PlanDocument plan)
    {
        foreach (PlanCount count in plan.Counts.Where(count => count.Stated != count.Named))
        {
            yield return new PlanFinding(
                "park-count",
                FindingKind.Contradiction,
                count.Class,
                Invariant($"{count.Class}:文中计为 {count.Stated} 个园区,列名 {count.Named} 个,相差 {Math.Abs(count.Stated - count.Named)} 个。"),
                Invariant($"{count.Class}: {count.Stated} parks are counted, {count.Named} are named."),
                count.Place);
        }
    }

    /// <summary>Rule <c>debt-figures</c>: not one of the figures that debt control needs is stated.</summary>
    internal static IEnumerable<PlanFinding> DebtFiguresAbsent(PlanDocument plan)
    {
        if (plan.DebtFigures.Count == 0 || plan.DebtFigures.Values.Any(stated => stated))
        {
            yield break;
        }

        string[] absent = [.. plan.DebtFigures.Keys.Order(StringComparer.Ordinal)];
        yield return new PlanFinding(
            "debt-figures",
            FindingKind.Gap,
            plan.Whole.Entity,
            Invariant($"{string.Join('、', absent.Select(Chinese))}:{absent.Length} 类数据均未给出,园区债务是否合理无从由规划本身判断,只能另行填报或假设。"),
            Invariant($"{string.Join(", ", absent)}: none of these figures is stated for any park; they have to be supplied or assumed."),
            plan.Title);
    }

    /// <summary>Rule <c>definitions</c>: targets, or columns of one measure, count different things.</summary>
    internal static IEnumerable<PlanFinding> MixedDefinitions(PlanDocument plan)
    {
        (string Definition, string Place)[] targets =
            [.. plan.Targets.Append(plan.Whole).Select(target => (target.Definition, target.Place))];
        if (Mixed("targets", "目标", targets) is PlanFinding ofTargets)
        {
            yield return ofTargets;
        }

        IEnumerable<IGrouping<string, (PlanColumn Column, string Place)>> measures = plan.Tables
            .SelectMany(table => table.Columns.Select(column => (Column: column, table.Place)))
            .GroupBy(entry => entry.Column.Id);
        foreach (IGrouping<string, (PlanColumn Column, string Place)> measure in measures)
        {
            (string Definition, string Place)[] columns =
                [.. measure.Select(entry => (entry.Column.Definition, entry.Place))];
            if (Mixed(measure.Key, measure.First().Column.Name, columns) is PlanFinding ofColumns)
            {
                yield return ofColumns;
            }
        }
    }

    private static string Chinese(string kind) => kind switch
    {
        PlanDocument.Debt => "债务",
        PlanDocument.Revenue => "财力",
        PlanDocument.Ceiling => "限额",
        _ => kind,
    };

    private static PlanFinding? Mixed(string measure, string name, (string Definition, string Place)[] uses)
    {
        (string Definition, string Place)[] first = [.. uses.Where(use => use.Definition.Length > 0).DistinctBy(use => use.Definition)];
        string[] definitions = [.. first.Select(use => use.Definition)];
        return definitions.Length < 2
            ? null
            : new PlanFinding(
                "definitions",
                FindingKind.Comparability,
                measure,
                Invariant($"“{name}”混用 {definitions.Length} 种口径:{string.Join('、', definitions)};不能直接相加或比较。"),
                Invariant($"'{measure}' mixes {definitions.Length} definitions ({string.Join(", ", definitions)}): the figures cannot simply be added or compared."),
                string.Join(';', first.Select(use => use.Place).Distinct()));
    }
}
