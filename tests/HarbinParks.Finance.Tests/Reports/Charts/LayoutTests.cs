using System.Xml.Linq;
using HarbinParks.Finance.Reports.Charts;
using SkiaSharp;

namespace HarbinParks.Finance.Tests.Reports.Charts;

public class LayoutTests
{
    private static readonly XNamespace _svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void Year_ticks_are_plain_integers_at_a_regular_distance()
    {
        int[] years = [.. Enumerable.Range(2016, 30)];
        Assert.Equal(["2016", "2018", "2020"], YearPlot.YearTicks(years, 16).Take(3).Select(tick => tick.Label));
        Assert.Equal(["2020", "2025", "2030", "2035", "2040", "2045"], YearPlot.YearTicks(years, 7).Select(tick => tick.Label));
    }

    [Theory]
    [InlineData(0.0, 11.9, 0, 14, 2)]
    [InlineData(0.0, 300, 0, 350, 50)]
    [InlineData(-3.0, 9.0, -4, 10, 2)]
    public void A_scale_is_round_and_holds_its_values(double low, double high, double bottom, double top, double step)
    {
        ValueScale scale = ValueScale.Around([low, null, high], 8);
        Assert.Equal(bottom, scale.Low, 9);
        Assert.InRange(scale.High, high, top);
        Assert.Equal(step, scale.Step, 9);
    }

    [Fact]
    public void A_scale_of_nothing_or_of_one_value_still_has_a_length()
    {
        Assert.True(ValueScale.Around([], 5).High > 0);
        ValueScale one = ValueScale.Around([1.2, 1.2], 5, fromZero: false);
        Assert.True(one.Low <= 1.2 && one.High > one.Low && one.Ticks().Count > 1);
    }

    [Fact]
    public void Labels_of_lines_that_lie_close_do_not_touch_each_other()
    {
        float[] lines = [300, 306, 312, 318];
        LabelPlacer placer = new(new SKRect(0, 0, 1400, 600), [], lines);
        SKRect[] boxes = [.. lines.Select(line => placer.Place(line, 0, 1400, 300, 25))];
        for (int i = 0; i < boxes.Length; i++)
        {
            Assert.DoesNotContain(boxes.Skip(i + 1), other => other.IntersectsWith(boxes[i]));
            Assert.InRange(boxes[i].Right, 300, 1400);
        }
    }

    [Fact]
    public void A_label_keeps_off_a_curve_where_it_can()
    {
        SKPoint[] curve = [.. Enumerable.Range(0, 100).Select(i => new SKPoint(i * 5, 90))];
        SKRect box = new LabelPlacer(new SKRect(0, 0, 1400, 600), curve, [100]).Place(100, 0, 1400, 300, 25);
        Assert.DoesNotContain(curve, box.Contains);
    }

    [Fact]
    public void A_label_does_not_go_behind_another_line_to_keep_off_a_curve()
    {
        SKPoint[] curves = [.. Enumerable.Range(0, 120).SelectMany(i => new SKPoint[] { new(i * 5, 190), new(i * 5, 215), new(i * 5, 150) })];
        SKRect box = new LabelPlacer(new SKRect(0, 0, 600, 600), curves, [200, 260]).Place(200, 0, 600, 200, 38);
        Assert.True(box.Bottom <= 260);
    }

    [Theory]
    [InlineData("宾县财政", 1, 20)]
    [InlineData("哈尔滨国际物流集装箱中心站现代物流集聚区", 2, 16.8)]
    [InlineData("哈尔滨国际物流集装箱中心站现代物流集聚区特许经营及政府和社会资本合作项目", 2, 14.8)]
    public void A_name_has_at_most_two_lines_in_a_row_and_none_is_too_wide(string name, int lines, double size)
    {
        (IReadOnlyList<string> fitted, float em) = TextPen.Fitted(name, 20, 220);
        Assert.Equal(lines, fitted.Count);
        Assert.Equal(size, em, 3);
        Assert.All(fitted, line => Assert.True(TextPen.WidthOf(line, em) <= 222, line));
    }

    [Fact]
    public void Lines_never_begin_with_a_closing_mark_and_lose_no_character()
    {
        const string Text = "示例：规划文本之外的财力、造价与合同数据均为假设，不代表任何一级财政的真实债务状况，不得作为决策依据。";
        for (int width = 60; width < 600; width += 7)
        {
            IReadOnlyList<string> lines = TextPen.Lines(Text, 20, width);
            Assert.Equal(Text, string.Concat(lines));
            Assert.DoesNotContain(lines, line => "，。：、".Contains(line[0], StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_identity_names_hash_seed_paths_date_and_view_and_a_partial_run()
    {
        Provenance provenance = ChartReport.Create().Provenance;
        string whole = Page.Identity(provenance);
        Assert.All(["模型 3f9a1c7be04d ·", "种子 7", "20000 条路径", "2016-06-30", "逐年适用"], part => Assert.Contains(part, whole, StringComparison.Ordinal));
        string part = Page.Identity(provenance with { RequestedPaths = 50000, RuleView = "frozen:2016-06-30" });
        Assert.Contains("部分结果，要求 50000 条", part, StringComparison.Ordinal);
        Assert.Contains("冻结于 2016-06-30", part, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("示例:预算、平台与项目多为假设,不代表任何实际财政", "示例：预算、平台与项目多为假设，不代表任何实际财政")]
    [InlineData("宽口径债务率 120 %(黄档)", "宽口径债务率 120 %（黄档）")]
    [InlineData("尚志园区路(2016-10 拟新签 BT)。", "尚志园区路（2016-10 拟新签 BT）。")]
    [InlineData("4.63 % (2021), 12:30", "4.63 % (2021), 12:30")]
    public void Punctuation_of_chinese_text_is_set_in_full_width(string typed, string expected) =>
        Assert.Equal(expected, ChinesePunctuation.FullWidth(typed));

    [Fact]
    public void The_outlines_of_an_svg_stand_where_the_text_stood()
    {
        Chart chart = Picture.Take("probe", "试", 400, 100, canvas => new TextPen(canvas).Write("同 1", 40, 60, 20));
        using MemoryStream stream = new(chart.Svg);
        XDocument document = XDocument.Load(stream);
        string[] places = [.. document.Descendants(_svg + "use").Select(use => (string)use.Attribute("transform")!)];
        float space = TextPen.WidthOf("同 ", 20);
        Assert.Equal(2, places.Length);
        Assert.StartsWith("translate(40 60)", places[0], StringComparison.Ordinal);
        float second = float.Parse(places[1].Split('(', ' ')[1], System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(40 + space, second, 0.01f);
    }
}
