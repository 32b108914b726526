using System.Globalization;
using HarbinParks.Finance.Indicators;

namespace HarbinParks.Finance.Tests.Indicators;

/// <summary>Day counts where they differ: ends of months and of February, leap years.</summary>
public class YearFractionTests
{
    [Theory]
    [InlineData("2007-01-15", "2007-01-30", 15, 15, 15)]
    [InlineData("2006-08-31", "2007-02-28", 178, 178, 178)]
    [InlineData("2007-02-28", "2007-08-31", 180, 183, 182)]
    [InlineData("2008-02-29", "2008-08-31", 180, 182, 181)]
    [InlineData("2007-02-28", "2008-02-29", 360, 361, 361)]
    [InlineData("2007-01-31", "2007-03-31", 60, 60, 60)]
    [InlineData("2007-01-15", "2007-01-31", 16, 16, 15)]
    [InlineData("2007-01-30", "2007-03-31", 60, 60, 60)]
    public void Months_of_thirty_days(string from, string to, int sia, int isda, int european)
    {
        Assert.Equal(sia, 360 * YearFraction.Between(Date(from), Date(to), DayCount.Thirty360Sia), 1e-9);
        Assert.Equal(isda, 360 * YearFraction.Between(Date(from), Date(to), DayCount.Thirty360Isda), 1e-9);
        Assert.Equal(european, 360 * YearFraction.Between(Date(from), Date(to), DayCount.Thirty360European), 1e-9);
    }

    [Fact]
    public void Actual_days()
    {
        Assert.Equal(366 / 365.0, YearFraction.Between(Date("2016-01-01"), Date("2017-01-01"), DayCount.Actual365Fixed));
        Assert.Equal(366 / 360.0, YearFraction.Between(Date("2016-01-01"), Date("2017-01-01"), DayCount.Actual360));
        Assert.Equal(1, YearFraction.Between(Date("2016-01-01"), Date("2017-01-01"), DayCount.ActualActualIsda), 1e-15);
        Assert.Equal(61 / 365.0 + 121 / 366.0, YearFraction.Between(Date("2003-11-01"), Date("2004-05-01"), DayCount.ActualActualIsda), 1e-15);
        foreach (DayCount dayCount in Enum.GetValues<DayCount>())
            Assert.Equal(0, YearFraction.Between(Date("2016-02-29"), Date("2016-02-29"), dayCount));

        Assert.Throws<ArgumentOutOfRangeException>(() => YearFraction.Between(Date("2017-01-01"), Date("2016-01-01"), DayCount.Actual360));
    }

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
