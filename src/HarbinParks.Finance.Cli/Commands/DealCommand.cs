using System.CommandLine;
using System.Globalization;
using HarbinParks.Finance.Derivations;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Reports.Publishing;
using HarbinParks.Finance.Reports.Sentences;
using HarbinParks.Finance.Sizing;
using Spectre.Console;

namespace HarbinParks.Finance.Cli.Commands;

/// <summary><c>deal</c>: base case of one deal: cash-flow table, cover ratios, returns (项目基准现金流).</summary>
internal sealed class DealCommand
{
    private const int YearsPerTable = 10;
    private const int WidthInAPipe = 200;
    private readonly ModelOptions _model = new();
    private readonly Argument<string> _id = new("ID") { Description = "项目 id / id of the deal" };
    private readonly DealQuestions _questions = new();
    private readonly Option<string?> _csv = new("--csv") { Description = "另存为 CSV / also write the table as CSV" };

    /// <summary>The verb.</summary>
    public Command Command
    {
        get
        {
            Command command = new("deal", "单个项目的基准现金流量表、覆盖率与回报 / base case of one deal");
            _model.AddTo(command);
            command.Arguments.Add(_id);
            command.Options.Add(_csv);
            _questions.AddTo(command);
            command.SetAction(Run);
            return command;
        }
    }

    private int Run(ParseResult parsed)
    {
        if (_model.Load(parsed) is not LoadedModel model)
            return ExitCode.InputProblems;

        bool english = _model.LanguageOf(parsed) == ReportLanguage.English;
        string id = parsed.GetValue(_id)!;
        Deal? deal = model.Portfolio.Deals.FirstOrDefault(candidate => candidate.Id == id);
        if (deal is null)
        {
            string known = string.Join(english ? ", " : "、", model.Portfolio.Deals.Select(candidate => candidate.Id));
            Console.Error.WriteLine(english ? $"ID: read “{id}”; known: {known}" : $"ID:读到“{id}”,没有这个项目。可用:{known}");
            return ExitCode.InputProblems;
        }

        SizedPortfolio sized = SizedPortfolio.Of(model.Portfolio, model.Rules);
        SimulationPlan plan = PlanCompiler.Compile(sized.Portfolio, model.Rules);
        if (!_questions.Read(parsed, deal, plan, english))
            return ExitCode.InputProblems;

        BaseCaseTrace trace = BaseCaseTrace.Of(plan);
        int entity = plan.EntityOfDeal(model.Portfolio.Deals.ToList().IndexOf(deal));
        CashFlowTable table = CoverRatios.WithoutUndefined(trace.Table(entity));
        if (parsed.GetValue(_csv) is string file && !WriteCsv(file, table, english))
            return ExitCode.Unfinished;

        Print(model, deal, table, english);
        for (int loan = 0; loan < plan.Entities.Count; loan++)
        {
            if (plan.Entities[loan].Kind != "loan" || !plan.Entities[loan].Id.StartsWith(deal.Id + ".", StringComparison.Ordinal))
                continue;

            Console.WriteLine(plan.Entities[loan].Name);
            Print(trace.Table(loan), english);
        }

        if (DealReturns.Fund(table, english) is string fund)
            Console.WriteLine(fund);

        _questions.Answer(model, deal, sized, plan, english);
        return ExitCode.Done;
    }

    private static void Print(LoadedModel model, Deal deal, CashFlowTable table, bool english)
    {
        if (model.Portfolio.Disclaimer is string disclaimer)
            Console.WriteLine(disclaimer);

        Console.WriteLine(FormattableString.Invariant(
            $"{deal.Name}({ChineseNames.Of(deal.Sector)},{ChineseNames.Of(deal)}){(english ? ", budget " : ",概算 ")}{FigureText.Money(deal.Investment.Value.Yuan)};{(english ? "base case: every driver at its median; money in 万元" : "基准情形:全部风险因子取中位;金额单位万元")}"));
        Print(table, english);
    }

    private static void Print(CashFlowTable table, bool english)
    {
        int years = table.Rows.Count == 0 ? 0 : table.Rows[0].Values.Count;
        int lastUsed = Enumerable.Range(0, years).LastOrDefault(t => table.Rows.Any(row => row.Values[t] is double value && Math.Abs(value) > 1e-6 && LineNames.Of(row.Line).Unit == LineUnit.Money));
        if (Console.IsOutputRedirected)
            AnsiConsole.Profile.Width = WidthInAPipe;

        for (int from = 0; from <= lastUsed; from += YearsPerTable)
            AnsiConsole.Write(Part(table, from, Math.Min(from + YearsPerTable - 1, lastUsed), english));
    }

    private static Table Part(CashFlowTable table, int from, int to, bool english)
    {
        Table part = new() { Border = TableBorder.Simple };
        part.AddColumn(english ? "Line (equation)" : "行项(式)");
        for (int t = from; t <= to; t++)
            part.AddColumn(new TableColumn(table.Head(t)).RightAligned().NoWrap());

        foreach (CashFlowRow row in table.Rows)
        {
            if (!Enumerable.Range(from, to - from + 1).Any(t => row.Values[t] is double value && value != 0))
                continue;

            LineAttribute name = LineNames.Of(row.Line);
            List<string> cells = [Markup.Escape((english ? name.English : name.Chinese) + " (" + name.Equation + ")")];
            for (int t = from; t <= to; t++)
                cells.Add(row.Values[t] is double value ? Cell(name.Unit, value) : "");

            part.AddRow([.. cells]);
        }

        return part;
    }

    private static string Cell(LineUnit unit, double value) => unit switch
    {
        LineUnit.Money => (value / 1e4).ToString("#,##0", CultureInfo.InvariantCulture),
        LineUnit.Share or LineUnit.Rate => (value * 100).ToString("0.00", CultureInfo.InvariantCulture) + "%",
        LineUnit.Count => value.ToString(Math.Abs(value) < 1000 ? "0.##" : "#,##0", CultureInfo.InvariantCulture),
        _ => value.ToString("0.000", CultureInfo.InvariantCulture),
    };

    private static bool WriteCsv(string file, CashFlowTable table, bool english)
    {
        string full = Path.GetFullPath(file);
        try
        {
            OutputDirectory.Publish(Path.GetDirectoryName(full)!, [new OutputFile(Path.GetFileName(full), stream => CashFlowCsv.Write(table, stream))], CancellationToken.None);
            return true;
        }
        catch (OutputException failure)
        {
            Console.Error.WriteLine(english ? failure.English : failure.Message);
            return false;
        }
    }
}
