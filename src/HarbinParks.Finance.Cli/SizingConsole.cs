using System.Globalization;
using HarbinParks.Finance.Derivations;
using HarbinParks.Finance.Sizing;
using Spectre.Console;

namespace HarbinParks.Finance.Cli;

/// <summary>Prints what sizing, sensitivities and goal seek found for a deal.</summary>
/// <param name="english">Language.</param>
internal sealed class SizingConsole(bool english)
{
    /// <summary>How the financing was found.</summary>
    /// <param name="result">The result.</param>
    public string Sentence(SizingResult result)
    {
        if (result.Infeasibility is Infeasibility problem)
            return english ? "Cannot be financed: " + problem.English : "无法融资:" + problem.Chinese;

        string cover = result.Cover is double ratio ? ratio.ToString("F3", CultureInfo.InvariantCulture) : english ? "none" : "无";
        string debt = FigureText.Money(result.Debt);
        string share = Percent(result.EquityShare);
        string cut = result.SculptedLoans.Count == 0 ? "" : english
            ? $"; instalments of {string.Join(", ", result.SculptedLoans)} cut to an even cover"
            : $";{string.Join("、", result.SculptedLoans)}按等覆盖率还本";
        return english
            ? $"Financing: debt at opening {debt}, capital {share} ({BoundOf(result.Bound)}), cover {cover}{cut} (eq. 96)"
            : $"融资测算:开业时贷款 {debt},资本金比例 {share}(起作用:{BoundOf(result.Bound)}),覆盖率 {cover}{cut}(式 96)";
    }

    /// <summary>Prints sensitivities: change of each result when a lever grows by 1 % of its own.</summary>
    /// <param name="sensitivities">By lever, then by result.</param>
    public void Print(IReadOnlyList<Sensitivity> sensitivities)
    {
        Table table = new() { Border = TableBorder.Simple, Title = new TableTitle(english ? "Change when a figure grows by 1 % of itself (eq. 89)" : "参数增加其自身 1 % 时的变化(式 89)") };
        table.AddColumn(english ? "Lever" : "参数");
        table.AddColumn(new TableColumn(english ? "Value" : "现值").RightAligned());
        table.AddColumn(new TableColumn(english ? "Lowest cover" : "最低覆盖率").RightAligned());
        table.AddColumn(new TableColumn(english ? "Government payments, 万元" : "政府付费合计,万元").RightAligned());
        table.AddColumn(new TableColumn(english ? "PV of distributions, 万元" : "可分配现金现值,万元").RightAligned());
        foreach (IGrouping<DealLever, Sensitivity> lever in sensitivities.GroupBy(one => one.Lever))
        {
            table.AddRow(
                Markup.Escape((english ? lever.Key.English : lever.Key.Chinese) + " (" + lever.Key.Id + ")"),
                Markup.Escape(Value(lever.Key, lever.First().LeverValue)),
                Cell(lever, DealOutput.MinimumCover, 1, "F4"),
                Cell(lever, DealOutput.GovernmentPayment, 1e4, "N1"),
                Cell(lever, DealOutput.Distributions, 1e4, "N1"));
        }

        AnsiConsole.Write(table);
    }

    /// <summary>What the goal seek found.</summary>
    /// <param name="result">The result.</param>
    /// <param name="before">Value of the lever in the model.</param>
    public IEnumerable<string> Sentences(GoalResult result, double before)
    {
        string name = (english ? result.Lever.English : result.Lever.Chinese) + " (" + result.Lever.Id + ")";
        string goal = GoalOf(result.Goal);
        if (result.Value is not double value)
        {
            yield return english ? $"Goal seek: no {name} brings about {goal}: {result.English}" : $"反算:没有可使{goal}的{name}:{result.Reason}";
            yield return english
                ? $"  at {Value(result.Lever, result.Low.Value)}: {Miss(result.Goal, result.Low.Miss)}; at {Value(result.Lever, result.High.Value)}: {Miss(result.Goal, result.High.Miss)}; {Count(result.Evaluations)} base cases"
                : $"  取 {Value(result.Lever, result.Low.Value)} 时{Miss(result.Goal, result.Low.Miss)};取 {Value(result.Lever, result.High.Value)} 时{Miss(result.Goal, result.High.Miss)};共算 {Count(result.Evaluations)} 次";
            yield break;
        }

        yield return english
            ? $"Goal seek: {goal} with {name} = {Value(result.Lever, value)} (model: {Value(result.Lever, before)}); {Miss(result.Goal, result.Miss)}; {Count(result.Evaluations)} base cases (eq. 101)"
            : $"反算:{goal}时,{name} = {Value(result.Lever, value)}(模型 {Value(result.Lever, before)});{Miss(result.Goal, result.Miss)};共算 {Count(result.Evaluations)} 次(式 101)";
        if (result.Others.Count > 0)
        {
            string others = string.Join(english ? ", " : "、", result.Others.Select(other => Value(result.Lever, other)));
            yield return english ? $"  also reached at {others}" : $"  另有解:{others}";
        }
    }

    private string Cell(IEnumerable<Sensitivity> lever, DealOutput output, double unit, string format)
        => lever.FirstOrDefault(one => one.Output == output) is Sensitivity found ? (found.PerPercent / unit).ToString(format, CultureInfo.InvariantCulture) : english ? "none" : "无";

    private string GoalOf(Goal goal) => goal.Kind switch
    {
        GoalKind.MinimumCover => Named("最低偿债覆盖率为 ", "a lowest cover ratio of ", Ratio(goal.Value)),
        GoalKind.AverageCover => Named("平均偿债覆盖率为 ", "an average cover ratio of ", Ratio(goal.Value)),
        GoalKind.LoanLifeCover => Named("贷款存续期覆盖率为 ", "a loan life cover ratio of ", Ratio(goal.Value)),
        GoalKind.ProjectReturn => Named("项目内部收益率为 ", "a project IRR of ", Percent(goal.Value)),
        GoalKind.EquityReturn => Named("股东内部收益率为 ", "a shareholders' IRR of ", Percent(goal.Value)),
        _ => Named("项目净现值为 ", "a net present value of ", FigureText.Money(goal.Value) + " @ " + Percent(goal.DiscountRate)),
    };

    private string Named(string chinese, string name, string value) => (english ? name : chinese) + value;

    private string Miss(Goal goal, double? miss)
    {
        if (miss is not double above)
            return english ? "not defined" : "无此指标";

        return goal.Kind switch
        {
            GoalKind.MinimumCover or GoalKind.AverageCover or GoalKind.LoanLifeCover => Named("达到 ", "reaches ", Ratio(goal.Value + above)),
            GoalKind.ProjectValue => Named("净现值 ", "net present value ", FigureText.Money(goal.Value + above)),
            _ => Named("按目标收益率折现的净现值 ", "net present value at the goal's rate ", FigureText.Money(above)),
        };
    }

    private static string Value(DealLever lever, double value) => lever.Unit switch
    {
        "yuan" => FigureText.Money(value),
        "share" or "rate" => (value * 100).ToString("0.####", CultureInfo.InvariantCulture) + " %",
        "a" => value.ToString("0", CultureInfo.InvariantCulture) + " a",
        _ => value.ToString("#,##0.####", CultureInfo.InvariantCulture) + " " + lever.Unit,
    };

    private string BoundOf(SizingBound bound) => bound switch
    {
        SizingBound.TargetCover => english ? "target cover" : "目标覆盖率",
        SizingBound.CapitalFloor => english ? "capital floor" : "资本金下限",
        SizingBound.MaximumGearing => english ? "gearing cap" : "最高负债比例",
        _ => english ? "given" : "给定",
    };

    private static string Ratio(double value) => value.ToString("0.000#", CultureInfo.InvariantCulture);

    private static string Percent(double value) => (value * 100).ToString("0.00", CultureInfo.InvariantCulture) + " %";

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
