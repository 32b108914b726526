using HarbinParks.Finance.Reports.Sentences;

namespace HarbinParks.Finance.Tests.Reports;

public class TextFormatTests
{
    [Theory]
    [InlineData(0, "0.0 %")]
    [InlineData(1e-9, "<0.1 %")]
    [InlineData(0.00049, "<0.1 %")]
    [InlineData(0.00051, "0.1 %")]
    [InlineData(0.1236, "12.4 %")]
    [InlineData(0.99949, "99.9 %")]
    [InlineData(0.9996, ">99.9 %")]
    [InlineData(0.99999999, ">99.9 %")]
    [InlineData(1, "100.0 %")]
    public void Rounding_never_makes_a_probability_impossible_or_certain(double probability, string expected) =>
        Assert.Equal(expected, ProbabilityText.Percent(probability));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(-0.01)]
    [InlineData(1.2)]
    public void What_is_no_probability_is_refused(double value) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ProbabilityText.Percent(value));

    [Theory]
    [InlineData(0.124, 0.0023, "12.4 % ± 0.2 %")]
    [InlineData(0.003, 0.0004, "0.3 % ± 0.04 %")]
    [InlineData(0.0002, 0.0001, "<0.1 %")]
    [InlineData(0.9998, 0.0001, ">99.9 %")]
    [InlineData(0, 0, "0.0 %")]
    [InlineData(1, 0, "100.0 %")]
    [InlineData(0.5, 0.00001, "50.0 % ± <0.01 %")]
    public void A_probability_travels_with_its_error(double value, double error, string expected) =>
        Assert.Equal(expected, ProbabilityText.WithError(new EstimateReport(value, error)));

    [Theory]
    [InlineData(0, "0 万元")]
    [InlineData(300, "<0.1 万元")]
    [InlineData(123456, "12.3 万元")]
    [InlineData(3.214e7, "3214 万元")]
    [InlineData(99994999, "9999 万元")]
    [InlineData(99995001, "1.00 亿元")]
    [InlineData(1e8, "1.00 亿元")]
    [InlineData(-2.5e8, "-2.50 亿元")]
    public void Money_is_wan_yuan_below_a_hundred_million(double yuan, string expected) =>
        Assert.Equal(expected, MoneyText.Amount(yuan, ReportLanguage.Chinese));

    [Fact]
    public void The_error_of_an_amount_has_the_unit_of_the_amount()
    {
        Assert.Equal("1.32 亿元 ± 0.04 亿元", MoneyText.WithError(new EstimateReport(1.32e8, 4.4e6), ReportLanguage.Chinese));
        Assert.Equal("CNY 132.00 million ± CNY 4.40 million", MoneyText.WithError(new EstimateReport(1.32e8, 4.4e6), ReportLanguage.English));
    }
}
