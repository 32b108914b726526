using System.CommandLine;
using System.Globalization;
using HarbinParks.Finance.Derivations;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Reports.Sentences;
using HarbinParks.Finance.Sampling;
using HarbinParks.Finance.Sizing;

namespace HarbinParks.Finance.Cli.Commands;

/// <summary><c>explain</c>: walks one figure back to formula, figures, inputs and their sources (指标溯源).</summary>
internal sealed class ExplainCommand
{
    private const long DefaultDepth = 6;
    private const long DeepestDepth = 1000;
    private readonly ModelOptions _model = new();
    private readonly Argument<string> _where = new("WHERE") { Description = "主体:指标:年份,如 binxi-heating:dscr:2020 / ENTITY:INDICATOR:YEAR" };
    private readonly Option<long> _depth = WholeNumber.Option("--depth", "展开层数 / levels shown", 0, DeepestDepth, DefaultDepth);
    private readonly Option<long?> _path = WholeNumber.Optional("--path", "重放某条路径(默认为基准情形)/ replay a path instead of the base case", RunOptions.LargestPaths - 1);
    private readonly Option<ulong> _seed = WholeNumber.Seed("--seed", "重放所用种子 / seed of the replay");

    /// <summary>The verb.</summary>
    public Command Command
    {
        get
        {
            Command command = new("explain", "指标溯源:公式、数值、输入与出处 / walk one figure back to its inputs and their sources");
            _model.AddTo(command);
            command.Arguments.Add(_where);
            command.Options.Add(_depth);
            command.Options.Add(_path);
            command.Options.Add(_seed);
            command.SetAction(Run);
            return command;
        }
    }

    private int Run(ParseResult parsed)
    {
        if (_model.Load(parsed) is not LoadedModel model)
            return ExitCode.InputProblems;

        bool english = _model.LanguageOf(parsed) == ReportLanguage.English;
        SimulationPlan plan = PlanCompiler.Compile(SizedPortfolio.Of(model.Portfolio, model.Rules).Portfolio, model.Rules);
        string where = parsed.GetValue(_where)!;
        string[] parts = where.Split(':');
        if (parts.Length != 3 || BaseCaseTrace.LineOf(parts[1]) is not CashFlowLine line || !int.TryParse(parts[2], CultureInfo.InvariantCulture, out int year))
            return Refuse(english, where, "应写作 主体:指标:年份,例如 binxi-heating:dscr:2020;指标可用 dscr、pppShare、debtRatioWide 或现金流量表行名(如 IncomeTax)。",
                "write ENTITY:INDICATOR:YEAR, for example binxi-heating:dscr:2020; an indicator or a cash-flow line such as IncomeTax.");

        if (year < plan.FirstYear || year >= plan.FirstYear + plan.Years)
            return Refuse(english, where, FormattableString.Invariant($"年份应在 {plan.FirstYear} 至 {plan.FirstYear + plan.Years - 1} 之间。"), FormattableString.Invariant($"a year between {plan.FirstYear} and {plan.FirstYear + plan.Years - 1}."));

        if (!plan.Entities.Any(entity => entity.Id == parts[0]))
            return Refuse(english, where, "没有这个主体。可用:" + string.Join("、", plan.Entities.Select(entity => entity.Id).Distinct()), "no such entity. Known: " + string.Join(", ", plan.Entities.Select(entity => entity.Id).Distinct()));

        BaseCaseTrace trace = parsed.GetValue(_path) is long path
            ? BaseCaseTrace.Of(plan, DrawSource.Philox(parsed.GetValue(_seed)), path)
            : BaseCaseTrace.Of(plan);
        IReadOnlyList<int> found = trace.Find(parts[0], line, year - plan.FirstYear);
        if (found.Count == 0)
        {
            IEnumerable<CashFlowLine> known = Enumerable.Range(0, plan.Entities.Count).Where(entity => plan.Entities[entity].Id == parts[0]).SelectMany(trace.LinesOf).Distinct();
            return Refuse(english, where, "该主体当年没有这一行。它的行有:" + string.Join("、", known), "the entity has no such line in that year. Its lines: " + string.Join(", ", known));
        }

        Derivation figure = trace.Explain(found[0], line, year - plan.FirstYear)!;
        if (line == CashFlowLine.CoverRatio && !CoverRatios.IsDefined(trace.Explain(found[0], CashFlowLine.DebtService, year - plan.FirstYear)?.Value))
            return Refuse(english, where, "该项目当年没有应偿还的债务本息,覆盖率无定义。", "no debt service is due in that year, so there is no cover ratio.");

        if (model.Portfolio.Disclaimer is string disclaimer)
            Console.WriteLine(disclaimer);

        Console.WriteLine(parsed.GetValue(_path) is long replayed
            ? FormattableString.Invariant($"路径 {replayed},种子 {parsed.GetValue(_seed)}")
            : "基准情形:全部风险因子取中位");
        new DerivationConsole(Console.Out, (int)parsed.GetValue(_depth)).Print(figure);
        return ExitCode.Done;
    }

    private static int Refuse(bool english, string where, string chinese, string englishText)
    {
        Console.Error.WriteLine(english ? $"WHERE: read “{where}”; {englishText}" : $"WHERE:读到“{where}”;{chinese}");
        return ExitCode.InputProblems;
    }
}
