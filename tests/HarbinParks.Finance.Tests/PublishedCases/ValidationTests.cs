using System.Text.Json;

namespace HarbinParks.Finance.Tests.PublishedCases;

/// <summary>What others published comes out of this program, each figure within the tolerance of its source.</summary>
/// <remarks>Write the table with HARBINPARKS_WRITE_VALIDATION=1 dotnet test --filter PublishedCases, and read what changed.</remarks>
public class ValidationTests
{
    public static TheoryData<string> Cases => [.. PublishedCase.All.Select(published => published.Id)];

    [Theory, MemberData(nameof(Cases))]
    public void Every_published_figure_is_reproduced(string id)
    {
        IReadOnlyList<Comparison> rows = ValidationTable.RowsOf(PublishedCase.All.Single(published => published.Id == id));
        Assert.NotEmpty(rows);
        Assert.Equal([], rows.Where(row => !row.Holds));
    }

    [Fact]
    public void The_committed_table_is_what_the_tests_would_write()
    {
        string table = ValidationTable.Of(PublishedCase.All);
        if (Environment.GetEnvironmentVariable("HARBINPARKS_WRITE_VALIDATION") == "1")
            File.WriteAllText(ValidationTable.File, table);

        Assert.Equal(table, File.ReadAllText(ValidationTable.File));
    }

    [Fact]
    public void Every_file_of_figures_belongs_to_a_case()
    {
        string data = Path.Combine(Path.GetDirectoryName(ValidationTable.File)!, "HarbinParks.Finance.Tests", "PublishedCases", "Data");
        IEnumerable<string?> files = Directory.GetFiles(data, "*.json").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal);
        Assert.Equal(PublishedCase.All.OfType<FileCase>().Select(published => published.Id), files);
    }

    [Fact]
    public void What_differs_is_seen()
    {
        Comparisons table = new();
        table.Figure("close", 1, 1.001, 0.01);
        table.Figure("far", 1, 1.1, 0.01);
        table.Figure("no number", 1, double.NaN, 0.01);
        table.Outcome("words", "never", "reached");
        table.Row("one of three", Json("[1, 2, 3]"), [1, 2.5, 3], _ => 0.1);
        table.Row("one too few", Json("[1, 2, 3]"), [1, 2], _ => 0.1);
        table.Row("one not a number", Json("[1, 2]"), [1, double.NaN], _ => 0.1);
        table.Misprint("right in print", Json("1.001"), Json("1"), 1, 0.01, "");
        Assert.Equal([true, false, false, false, false, false, false, false], table.Rows.Select(row => row.Holds));
        Assert.Equal("one of three (all 3; here no. 2)", table.Rows[4].Figure);
    }

    private static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;
}
