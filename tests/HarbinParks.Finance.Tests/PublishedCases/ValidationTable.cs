using System.Text;
using HarbinParks.Finance.Tests.HouseRules;

namespace HarbinParks.Finance.Tests.PublishedCases;

/// <summary>The table of all published figures beside those of this program, as <c>tests/validation.md</c> holds it.</summary>
internal static class ValidationTable
{
    /// <summary>The committed file.</summary>
    internal static string File { get; } = Path.Combine(SourceTree.Root, "tests", "validation.md");

    /// <summary>Text of the table: same cases, same bytes.</summary>
    internal static string Of(IEnumerable<PublishedCase> cases)
    {
        (PublishedCase Published, IReadOnlyList<Comparison> Rows)[] compared = [.. cases.Select(published => (published, RowsOf(published)))];
        StringBuilder text = new();
        Line(text, "# 已发表算例核对 · Published figures and ours");
        Line(text, "");
        Line(text, "Written by the tests (`HARBINPARKS_WRITE_VALIDATION=1 dotnet test --filter PublishedCases`); a test fails where it differs from what they would write.");
        Line(text, "The figures of others stand in `tests/HarbinParks.Finance.Tests/PublishedCases/Data`. Of a row of figures the one that differs most for its tolerance is shown.");
        Line(text, "A difference below 10⁻¹² of the figure is written as 0. Where print is wrong, the right figure is shown, and the remark gives the printed one.");
        Line(text, "");
        Line(text, $"{compared.Length} cases, {compared.Sum(one => one.Rows.Count)} rows, {compared.Sum(one => one.Rows.Count(row => !row.Holds))} beyond tolerance.");
        foreach ((PublishedCase published, IReadOnlyList<Comparison> rows) in compared)
        {
            Line(text, "");
            Line(text, $"## {published.Id}: {published.Title}");
            Line(text, "");
            Line(text, $"Unit: {published.Unit}.{(published.Note.Length > 0 ? " Note: " + published.Note + "." : "")}");
            foreach (string source in published.Sources)
                Line(text, $"- {source}");

            Line(text, "");
            Line(text, "| figure | published | ours | difference | tolerance | remark |");
            Line(text, "|---|---|---|---|---|---|");
            foreach (Comparison row in rows)
                Line(text, $"| {row.Figure} | {row.Published} | {row.Ours} | {row.Difference} | {row.Tolerance} | {(row.Holds ? "" : "**beyond tolerance** ")}{row.Remark} |");
        }

        return text.ToString();
    }

    /// <summary>What one case compares.</summary>
    internal static IReadOnlyList<Comparison> RowsOf(PublishedCase published)
    {
        Comparisons table = new();
        published.Compare(table);
        return table.Rows;
    }

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
