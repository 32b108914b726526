using HarbinParks.Finance.Reports.Sentences;
using Spectre.Console;

namespace HarbinParks.Finance.Cli;

/// <summary>Prints a report on the terminal: conclusions in sentences, then the table by year, then where to look.</summary>
/// <param name="language">Language.</param>
internal sealed class ReportConsole(ReportLanguage language)
{
    private const int MostWarnings = 8;
    private const int MostRows = 16;
    private const int NarrowestTable = 118;
    private readonly IAnsiConsole _console = AnsiConsole.Console;

    private bool English => language == ReportLanguage.English;

    /// <summary>Prints a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="model">The model as it was named on the command line.</param>
    public void Print(RiskReport report, string model)
    {
        ReportSentences sentences = new(report, language);
        if (Console.IsOutputRedirected)
            _console.Profile.Width = Math.Max(_console.Profile.Width, NarrowestTable);

        _console.WriteLine(sentences.Headline);
        if (report.Provenance.Disclaimer is string disclaimer)
            _console.MarkupLine("[bold]" + Markup.Escape(disclaimer) + "[/]");

        _console.WriteLine();
        _console.WriteLine(English ? "Conclusions" : "结论");
        foreach (Statement statement in sentences.Answer(MostWarnings))
            Print(statement);

        _console.WriteLine();
        _console.Write(Table(report));
        if (report.Targets.Count > 0)
            _console.Write(Targets(report));

        if (report.Warnings.Count > 0 && report.Warnings[0] is RiskWarning worst)
        {
            _console.WriteLine((English ? "Next: " : "下一步:")
                + FormattableString.Invariant($"harbinparks explain {model} {worst.Entity}:{worst.Indicator}:{worst.Year}"));
        }
    }

    private void Print(Statement statement)
    {
        string subject = statement.Subject.Length > 0 ? "  " + statement.Subject : "";
        WriteLine("[" + StyleOf(statement.Level) + "]", 2, statement.Mark, subject + "  " + statement.Text);
        foreach (string detail in statement.Details)
            WriteLine("[default]", 8, "", detail);
    }

    /// <summary>A terminal wraps a sentence at its width; in a pipe it stays one line, so that it can be searched.</summary>
    private void WriteLine(string style, int indent, string mark, string text)
    {
        if (Console.IsOutputRedirected)
            Console.WriteLine(new string(' ', indent) + mark + text);
        else
            _console.MarkupLine(new string(' ', indent) + style + Markup.Escape(mark) + "[/]" + Markup.Escape(text));
    }

    private Table Table(RiskReport report)
    {
        WarningTimeline timeline = WarningTimeline.OfLines(report, MostRows, language);
        Table table = new() { Border = TableBorder.Simple, Title = new TableTitle(English ? "Warnings: probability of the year, %" : "预警一览:当年越线概率 %") };
        table.AddColumn(English ? "Level" : "等级");
        table.AddColumn(English ? "Who, line" : "主体与线");
        foreach (int year in timeline.Years)
            table.AddColumn(new TableColumn(FormattableString.Invariant($"{year}")).RightAligned().NoWrap());

        table.AddColumn(new TableColumn(English ? "Median first year" : "首次越线").RightAligned());
        foreach (WarningTimelineRow row in timeline.Rows)
        {
            string style = StyleOf(row.Warning.AlreadyCrossed ? null : row.Warning.Level);
            string name = row.Warning.EntityName + " " + row.Warning.Crossing.Name;
            table.AddRow([
                new Markup("[" + style + "]" + Markup.Escape(row.Level) + "[/]"),
                new Markup(Markup.Escape(name)),
                .. row.Percent.Select(cell => new Markup(Markup.Escape(cell))),
                new Markup(Markup.Escape(row.MedianFirstYear))]);
        }

        if (report.Warnings.Count > timeline.Rows.Count)
            table.Caption = new TableTitle(English
                ? FormattableString.Invariant($"{report.Warnings.Count - timeline.Rows.Count} more in warnings.csv")
                : FormattableString.Invariant($"其余 {report.Warnings.Count - timeline.Rows.Count} 条见 warnings.csv"));

        return table;
    }

    /// <summary>Targets of the plan: probabilities of the target's year, in a table of their own.</summary>
    private Table Targets(RiskReport report)
    {
        TargetSentence sentence = new(report, language);
        Table table = new()
        {
            Border = TableBorder.Simple,
            Title = new TableTitle(English ? "Targets of the plan: probability that the target's year reaches them" : "规划目标:目标年可达概率"),
        };
        for (int i = 0; i < sentence.Headings.Count; i++)
            table.AddColumn(i == 0 ? new TableColumn(sentence.Headings[i]) : new TableColumn(sentence.Headings[i]).RightAligned());

        foreach (TargetReport target in sentence.Answered)
            table.AddRow([.. sentence.Row(target).Select(cell => new Markup(Markup.Escape(cell)))]);

        if (report.Targets.Any(target => target is { Reason: null, BaseFromTarget: true }))
            table.Caption = new TableTitle(English ? "* derived from target and stated growth" : "* 由目标与规划所述增速倒推");

        return table;
    }

    private static string StyleOf(WarningLevel? level) => level switch
    {
        WarningLevel.Red => "bold red",
        WarningLevel.Orange => "bold darkorange",
        WarningLevel.Yellow => "bold yellow",
        WarningLevel.Green => "bold green",
        _ => "bold",
    };
}
