using HarbinParks.Finance.Reports.Charts;
using HarbinParks.Finance.Rules;
using SkiaSharp;

namespace HarbinParks.Finance.Tests.Reports.Charts;

public class LevelTests
{
    [Fact]
    public void Each_level_is_clearly_darker_in_grey_than_the_one_before()
    {
        double[] lightness = [.. LevelColours.All.Select(level => Lightness(level.Fill))];
        Assert.All(lightness.Zip(lightness.Skip(1)), pair => Assert.True(pair.First - pair.Second > 9, $"{pair}"));
    }

    [Fact]
    public void Text_on_a_level_and_a_level_on_white_can_be_read()
    {
        foreach (LevelColour level in LevelColours.All)
        {
            Assert.True(Contrast(level.Fill, level.Ink) >= 4.5, level.Name);
            Assert.True(Contrast("FFFFFF", level.Stroke) >= 4.5, level.Name);
        }
    }

    [Fact]
    public void Every_level_has_a_shape_and_a_name_of_its_own()
    {
        Assert.Equal(Enum.GetValues<WarningLevel>(), LevelColours.All.Select(level => level.Level));
        Assert.Equal(4, LevelColours.All.Select(level => level.Symbol).Distinct().Count());
        Assert.All(Enum.GetValues<WarningLevel>(), level => Assert.Equal(level, LevelColours.Of(level).Level));
    }

    [Theory]
    [InlineData(0.0099, false, WarningLevel.Green)]
    [InlineData(0.01, false, WarningLevel.Yellow)]
    [InlineData(0.05, false, WarningLevel.Orange)]
    [InlineData(0.10, false, WarningLevel.Red)]
    [InlineData(0.0, true, WarningLevel.Red)]
    public void A_ceiling_is_judged_at_1_5_10_and_by_the_base_case(double probability, bool crossed, WarningLevel expected) =>
        Assert.Equal(expected, LevelScale.In(Ceiling(), 0).Of(probability, crossed));

    [Theory]
    [InlineData(0.05, false, WarningLevel.Yellow)]
    [InlineData(0.10, false, WarningLevel.Orange)]
    [InlineData(0.10, true, WarningLevel.Orange)]
    public void A_line_is_judged_by_the_probabilities_of_its_own_rule(double probability, bool crossed, WarningLevel expected)
    {
        CrossingReport line = Ceiling() with { Kind = RuleKind.Band, Alerts = new AlertProbabilities(0.02, 0.08, 0.3) };
        Assert.Equal(expected, LevelScale.In(line, 0).Of(probability, crossed));
    }


    [Theory]
    [InlineData(0.0999, true, WarningLevel.Green)]
    [InlineData(0.10, true, WarningLevel.Yellow)]
    [InlineData(0.25, false, WarningLevel.Orange)]
    [InlineData(0.50, false, WarningLevel.Red)]
    public void A_reference_line_is_judged_at_10_25_50(double probability, bool crossed, WarningLevel expected) =>
        Assert.Equal(expected, LevelScale.In(Ceiling(), 8).Of(probability, crossed));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(0.004, "<1")]
    [InlineData(0.0496, "4.9")]
    [InlineData(0.0999, "9.9")]
    [InlineData(0.196, "20")]
    [InlineData(0.2499, "24")]
    [InlineData(0.4999, "49")]
    [InlineData(0.5, "50")]
    [InlineData(0.989, "98")]
    [InlineData(0.995, ">99")]
    [InlineData(1, "100")]
    public void A_cell_prints_at_most_three_characters_and_never_rounds_up_to_a_bound(double probability, string expected) =>
        Assert.Equal(expected, new ParkCell(probability, WarningLevel.Green, false, false).Text);

    private static CrossingReport Ceiling() => ParkRow.CeilingOf(ChartReport.Create())!;

    private static double Lightness(string colour) => (116 * Math.Cbrt(Luminance(colour))) - 16;

    private static double Contrast(string first, string second)
    {
        double lighter = Math.Max(Luminance(first), Luminance(second));
        double darker = Math.Min(Luminance(first), Luminance(second));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double Luminance(string colour)
    {
        SKColor parsed = SKColor.Parse(colour);
        return (0.2126 * Linear(parsed.Red)) + (0.7152 * Linear(parsed.Green)) + (0.0722 * Linear(parsed.Blue));
    }

    private static double Linear(byte channel)
    {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
