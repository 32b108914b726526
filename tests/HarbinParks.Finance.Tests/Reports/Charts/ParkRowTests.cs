using HarbinParks.Finance.Reports.Charts;

namespace HarbinParks.Finance.Tests.Reports.Charts;

public class ParkRowTests
{
    private static readonly RiskReport _report = ChartReport.Create();
    private static readonly IReadOnlyList<ParkRow> _rows = ParkRow.Of(_report);

    [Fact]
    public void There_is_a_row_for_every_park_and_a_cell_for_every_year()
    {
        Assert.Equal(_report.Parks.Select(park => park.Name), _rows.Select(row => row.Name));
        Assert.All(_rows, row => Assert.Equal(_report.Years.Count, row.Cells.Count));
    }

    [Fact]
    public void A_park_without_a_treasury_shows_its_host_level_and_says_so()
    {
        EntityReport host = _report.Payers[13];
        double[] expected = [.. host.Find("pppShare")!.Crossings[2].Probability];
        Assert.True(_rows[2].OfHost);
        Assert.Equal(host.Name, _rows[2].Host);
        Assert.Equal(expected, _rows[2].Cells.Select(cell => cell!.Value.Probability));
        Assert.False(_rows[3].OfHost);
    }

    [Fact]
    public void The_ceiling_is_found_by_its_kind_whatever_its_value()
    {
        SeriesReport series = _report.Payers[0].Find("pppShare")!;
        CrossingReport moved = series.Crossings[2] with { Threshold = 0.12 };
        SeriesReport other = series with { Crossings = [series.Crossings[0], moved] };
        Assert.Same(moved, ParkRow.CeilingOf(other));
        Assert.Equal("12 %", ParkRow.ValueOf(moved));
        Assert.Null(ParkRow.CeilingOf(series with { Crossings = [series.Crossings[0]] }));
    }

    [Fact]
    public void A_year_without_the_line_has_no_cell()
    {
        CrossingReport line = _report.Payers[0].Find("pppShare")!.Crossings[2];
        CrossingReport late = line with { Drawn = [.. _report.Years.Select(year => year >= 2020)] };
        SeriesReport series = _report.Payers[0].Find("pppShare")! with { Crossings = [late] };
        IReadOnlyList<ParkCell?> cells = ParkRow.CellsOf(_report.Years, series);
        Assert.All(cells.Take(4), cell => Assert.Null(cell));
        Assert.All(cells.Skip(4), cell => Assert.NotNull(cell));
        Assert.All(ParkRow.CellsOf(_report.Years, null), cell => Assert.Null(cell));
    }

    [Fact]
    public void A_year_in_which_the_line_is_a_reference_has_the_milder_scale()
    {
        ParkCell before = _rows[2].Cells[7]!.Value;
        ParkCell after = _rows[2].Cells[8]!.Value;
        Assert.Equal((false, WarningLevel.Red), (before.Reference, before.Level));
        Assert.Equal((true, WarningLevel.Orange), (after.Reference, after.Level));
        Assert.True(after.Probability > before.Probability);
    }

    [Fact]
    public void The_contribution_is_the_greatest_mean_with_its_year()
    {
        SeriesReport series = _report.Parks[0].Find("pppShareContribution")!;
        Assert.Equal(series.Mean.Max(), _rows[0].Contribution!.Value.Share);
        Assert.Equal(2024, _rows[0].Contribution!.Value.Year);
        Assert.Null(_rows[8].Contribution);
    }
}
