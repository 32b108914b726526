using HarbinParks.Finance.Models.Figures;
using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Tests.Models;

public sealed class FigureTextTests
{
    [Theory]
    [InlineData("3.2 亿元", 320_000_000, FigureUnit.Yuan)]
    [InlineData("1,667 元/m²", 1_667, FigureUnit.YuanPerSquareMetre)]
    [InlineData("1,200.5万元", 12_005_000, FigureUnit.Yuan)]
    [InlineData("12 元", 12, FigureUnit.Yuan)]
    [InlineData("4.9 %", 4.9, FigureUnit.Percent)]
    [InlineData("4.9%", 4.9, FigureUnit.Percent)]
    [InlineData("−3.8 %", -3.8, FigureUnit.Percent)]
    [InlineData("60 bp", 0.6, FigureUnit.Percent)]
    [InlineData("+5 BP", 0.05, FigureUnit.Percent)]
    [InlineData("2 个百分点", 2, FigureUnit.Percent)]
    [InlineData("380 万 m²", 3_800_000, FigureUnit.SquareMetre)]
    [InlineData("41.3 km²", 41.3, FigureUnit.SquareKilometre)]
    [InlineData("5 万 m³/d", 50_000, FigureUnit.CubicMetrePerDay)]
    [InlineData("19.3 万 t/年", 193_000, FigureUnit.TonnePerYear)]
    [InlineData("1.35 元/m³", 1.35, FigureUnit.YuanPerCubicMetre)]
    [InlineData("76 元/t", 76, FigureUnit.YuanPerTonne)]
    [InlineData("62 万人", 620_000, FigureUnit.Person)]
    [InlineData("8 年", 8, FigureUnit.Year)]
    [InlineData("1.05", 1.05, FigureUnit.None)]
    [InlineData("-0.15", -0.15, FigureUnit.None)]
    [InlineData("12.5 亿元", 1_250_000_000, FigureUnit.Yuan)]
    [InlineData("1e-1", 0.1, FigureUnit.None)]
    public void A_figure_is_read_in_its_base_unit(string text, double expected, FigureUnit unit)
    {
        Assert.True(FigureText.TryRead(text, out FigureReading reading));
        Assert.Equal(expected, (double)reading.Value);
        Assert.Equal(unit, reading.Unit);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("亿元")]
    [InlineData("约 3 亿元")]
    [InlineData("3 亿美元")]
    [InlineData("1,66 元")]
    [InlineData("1,6670 元")]
    [InlineData("3..2 亿元")]
    [InlineData("--3 %")]
    [InlineData("NaN")]
    [InlineData("∞")]
    [InlineData("1e30 元")]
    [InlineData("99999999999999999999999999999999999999")]
    public void What_is_no_figure_is_refused(string? text) => Assert.False(FigureText.TryRead(text, out _));

    [Theory]
    [InlineData("4.9 %", RateBasis.Fixed, 4.9)]
    [InlineData("基准×1.05", RateBasis.Multiple, 1.05)]
    [InlineData("基准 * 1.05", RateBasis.Multiple, 1.05)]
    [InlineData("基准+30bp", RateBasis.Spread, 0.3)]
    [InlineData("LPR5Y+60bp", RateBasis.Spread, 0.6)]
    [InlineData("lpr5y − 0.2 %", RateBasis.Spread, -0.2)]
    [InlineData("LPR", RateBasis.Spread, 0)]
    public void A_loan_rate_is_read_as_contracts_write_it(string text, RateBasis basis, double value)
    {
        Assert.True(RateText.TryRead(text, out RateBasis read, out decimal number));
        Assert.Equal(basis, read);
        Assert.Equal(value, (double)number);
    }

    [Theory]
    [InlineData("4.9")]
    [InlineData("基准×")]
    [InlineData("基准+60")]
    [InlineData("LPR5Y+60 元")]
    [InlineData("SHIBOR+60bp")]
    [InlineData("")]
    public void What_is_no_loan_rate_is_refused(string text) => Assert.False(RateText.TryRead(text, out _, out _));
}
