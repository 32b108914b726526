using System.CommandLine;
using System.CommandLine.Parsing;
using HarbinParks.Finance.Models.Reading;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Sizing;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Cli.Commands;

/// <summary>What is asked of a deal beyond its table: ratios and returns at a rate, sensitivities, a goal seek (指标、敏感性、反算).</summary>
internal sealed class DealQuestions
{
    private readonly Option<double?> _discount = new("--discount")
    {
        Description = "折现率,如 6%;默认为首笔贷款利率 / discount rate; that of the first loan by default",
        CustomParser = Discount,
    };

    private readonly Option<bool> _sensitivities = new("--sensitivities") { Description = "各参数变动 1 % 的影响 / what 1 % of each figure changes" };
    private readonly Option<string?> _solve = new("--solve") { Description = "反算所用参数,如 heatPrice / lever of the goal seek" };
    private readonly Option<string?> _goal = new("--goal") { Description = "反算目标,如 dscr=1.25、equityIrr=8%、npv=0@6% / goal of the goal seek" };
    private DealMetrics? _metrics;
    private DealLever? _lever;
    private Goal? _aim;

    /// <summary>Adds the options to a verb.</summary>
    /// <param name="command">The verb.</param>
    public void AddTo(Command command)
    {
        command.Options.Add(_discount);
        command.Options.Add(_sensitivities);
        command.Options.Add(_solve);
        command.Options.Add(_goal);
    }

    /// <summary>Reads what is asked; says on the error stream what cannot be read.</summary>
    /// <returns>Whether everything can be answered.</returns>
    public bool Read(ParseResult parsed, Deal deal, SimulationPlan plan, bool english)
    {
        string? solve = parsed.GetValue(_solve);
        string? goal = parsed.GetValue(_goal);
        AsksSensitivities = parsed.GetValue(_sensitivities);
        if (deal is not PppDeal ppp)
        {
            return solve is null && goal is null && !AsksSensitivities
                || Refuse(english, "只有 PPP 项目有反算与敏感性。", "only a PPP deal has sensitivities and a goal seek.");
        }

        _metrics = DealMetrics.Of(plan, deal.Id, parsed.GetValue(_discount) is double rate ? Rate.FromPercent(100 * rate) : null);
        if (solve is null && goal is null)
            return true;

        if (solve is null || goal is null)
            return Refuse(english, "--solve 与 --goal 应同时给出。", "--solve and --goal go together.");

        IReadOnlyList<DealLever> levers = GoalSeek.LeversOf(ppp);
        _lever = levers.FirstOrDefault(lever => lever.Id.Equals(solve, StringComparison.OrdinalIgnoreCase));
        if (_lever is null)
        {
            string[] ids = [.. levers.Select(lever => lever.Id)];
            (string chinese, string englishText) = Suggestion.Asking(Suggestion.Nearest(solve, ids), $"--solve 读到“{solve}”,可用:{string.Join('、', ids)}", $"--solve: read “{solve}”; known: {string.Join(", ", ids)}");
            return Refuse(english, chinese, englishText);
        }

        (_aim, string problem, string problemEnglish) = GoalText.Read(goal, _metrics.DiscountRate);
        return _aim is not null || Refuse(english, $"--goal 读到“{goal}”:{problem}", $"--goal: read “{goal}”: {problemEnglish}");
    }

    /// <summary>Prints the answers.</summary>
    public void Answer(LoadedModel model, Deal deal, SizedPortfolio sized, SimulationPlan plan, bool english)
    {
        if (_metrics is null)
            return;

        SizingConsole console = new(english);
        foreach (string line in DealReturns.Of(_metrics, english))
            Console.WriteLine(line);

        if (sized.Find(deal.Id) is SizingResult result)
            Console.WriteLine(console.Sentence(result));

        if (AsksSensitivities)
        {
            PppDeal found = (PppDeal)plan.Portfolio.Deals.First(candidate => candidate.Id == deal.Id);
            console.Print(Sensitivities.Of(sized.Portfolio, model.Rules, deal.Id, DealLevers.Of(found), Rate.FromPercent(100 * _metrics.DiscountRate)));
        }

        if (_lever is null || _aim is null)
            return;

        GoalResult solved = GoalSeek.Solve(model.Portfolio, model.Rules, _lever, _aim);
        foreach (string line in console.Sentences(solved, _lever.Get(model.Portfolio)))
            Console.WriteLine(line);

        if (solved.Portfolio is not Portfolio reached)
            return;

        Console.WriteLine(english ? "With it:" : "此时:");
        foreach (string line in DealReturns.Of(DealMetrics.Of(PlanCompiler.Compile(reached, model.Rules), deal.Id, Rate.FromPercent(100 * _metrics.DiscountRate)), english))
            Console.WriteLine("  " + line);
    }

    private bool AsksSensitivities { get; set; }

    private static double? Discount(ArgumentResult result)
    {
        string text = result.Tokens.Count == 0 ? "" : result.Tokens[^1].Value;
        if (GoalText.RateOf(text) is double rate)
            return rate;

        result.AddError($"--discount 读到“{text}”,应为百分数,如 6% / read “{text}”, a rate in percent such as 6%");
        return null;
    }

    private static bool Refuse(bool english, string chinese, string englishText)
    {
        Console.Error.WriteLine(english ? englishText : chinese);
        return false;
    }
}
