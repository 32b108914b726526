using HarbinParks.Finance.Reports.Sentences;
using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance.Tests.Reports;

public class ReportSentencesTests
{
    private readonly RiskReport _report = DocumentReport.Make();

    [Fact]
    public void The_worst_warning_stands_first_with_both_figures_apart()
    {
        Statement first = Chinese().Answer(8)[0];
        Assert.Equal("● 红", first.Mark);
        Assert.Equal("宾县财政", first.Subject);
        Assert.Equal(
            "PPP 支出责任占一般公共预算支出比例高于 10 %（财金〔2015〕21号，存量参照线）：2025 年当年 12.4 % ± 0.2 %；2016–2025 年任一年 19.8 % ± 0.2 %。",
            first.Text);
        Assert.Equal("主要原因：供热收费率偏低 1.3 ± 0.1、预算增速偏低 0.9 ± 0.1、煤价偏高 0.4 ± 0.1（越线路径与全部路径均值之差，单位为标准差）。", first.Details[0]);
        Assert.Equal("2025 年计入该指标的金额压减 3214 万元 ± 153 万元，可回到绿色。", first.Details[1]);
    }

    [Fact]
    public void A_straddling_interval_reads_as_both_levels() => Assert.Equal("● 橙/红", Chinese().Warnings()[1].Mark);

    [Fact]
    public void A_text_from_memory_is_marked()
    {
        Assert.Contains("现金短债比低于 0.5（市场惯例，市场线）（待核）", Chinese().Warnings()[2].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_crossed_at_valuation_is_no_new_warning()
    {
        Assert.Equal(4, Chinese().Warnings().Count);
        Statement crossed = Assert.Single(Chinese().AlreadyCrossed());
        Assert.Equal("宽口径债务率不低于 120 %（财预〔2020〕35号，分档线）（待核）：平房区财政。", Assert.Single(crossed.Details));
    }

    [Fact]
    public void The_green_bound_holds_for_every_year_and_line_of_the_others()
    {
        Statement green = Chinese().Green()[0];
        Assert.Equal("其余 2 个财政级次在 2016–2025 年各年各线的当年越线概率均低于 0.7 %。", green.Text);
        Assert.Empty(green.Details);
    }

    [Fact]
    public void A_worse_year_beyond_the_window_is_told()
    {
        CrossingReport late = DocumentReport.Crossing("ppp-10", "PPP 支出占比 10 %", 0.1, Comparison.Above, 0.001);
        late = late with { Probability = [.. late.Probability.SkipLast(1), 0.4] };
        EntityReport payer = new() { Id = "hulan-district", Name = "呼兰区财政", Series = [DocumentReport.Series("pppShare", "PPP 支出占比", "PPP share", "share", late)] };
        Statement green = new ReportSentences(_report with { Payers = [payer], Warnings = [] }, ReportLanguage.Chinese).Green()[0];
        Assert.Equal("全部 1 个财政级次在 2016–2025 年各年各线的当年越线概率均低于 0.2 %。", green.Text);
        Assert.Contains("2025 年以后当年最高 40.0 %", Assert.Single(green.Details), StringComparison.Ordinal);
    }

    [Fact]
    public void Legality_financing_data_and_caution_follow_in_this_order()
    {
        List<StatementKind> kinds = [.. Chinese().Answer(2).Select(statement => statement.Kind)];
        Assert.Equal(
            [
                StatementKind.Warning, StatementKind.Warning, StatementKind.MoreWarnings, StatementKind.AlreadyCrossed, StatementKind.Green,
                StatementKind.Legality, StatementKind.Legality, StatementKind.Unfinanceable, StatementKind.Data, StatementKind.Caution,
            ],
            kinds);
        Assert.Equal("另有 2 条预警（橙 2），见预警一览。", Chinese().Answer(2)[2].Text);
    }

    [Fact]
    public void A_deal_that_cannot_be_financed_is_named_with_its_reason()
    {
        Statement financing = Assert.Single(Chinese().Unfinanceable());
        Assert.Contains("平房污水处理厂二期项目", financing.Text, StringComparison.Ordinal);
        Assert.Equal("平房污水处理厂二期项目：2019 年偿债覆盖率 0.86，低于 1.0。", Assert.Single(financing.Details));
    }

    [Fact]
    public void An_early_end_and_values_left_out_are_told()
    {
        RiskReport partial = _report with { Provenance = DocumentReport.Run() with { RequestedPaths = 100000 }, InvalidValues = 3 };
        List<string> cautions = [.. new ReportSentences(partial, ReportLanguage.Chinese).Cautions().Select(statement => statement.Text)];
        Assert.Equal(DocumentReport.Disclaimer, cautions[0]);
        Assert.Equal("部分结果：计划 100000 条路径，提前结束于 20000 条。", cautions[1]);
        Assert.StartsWith("有 3 个值不是数", cautions[2], StringComparison.Ordinal);
    }

    [Fact]
    public void English_has_no_chinese_but_names_and_documents()
    {
        Statement first = new ReportSentences(_report, ReportLanguage.English).Answer(8)[0];
        Assert.Equal("PPP share of general budget expenditure above 10 % (财金〔2015〕21号, rule ended, shown as reference): in 2025 12.4 % ± 0.2 %; in any year of 2016–2025 19.8 % ± 0.2 %.", first.Text);
        Assert.Equal("● red", first.Mark);
    }

    private ReportSentences Chinese() => new(_report, ReportLanguage.Chinese);
}
