using HarbinParks.Finance.Models;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Rules;
using HarbinParks.Finance.Sizing;
using HarbinParks.Finance.Tests.Models;

namespace HarbinParks.Finance.Tests.Projection;

/// <summary>The shipped Harbin model and its plan, read and compiled once.</summary>
internal static class HarbinCase
{
    /// <summary>The portfolio.</summary>
    public static Portfolio Portfolio { get; } = ModelReader.Read(Path.Combine(ModelFolder.Models, "harbin"), [], []).Portfolio
        ?? throw new InvalidDataException("models/harbin does not read.");

    /// <summary>The rule packs.</summary>
    public static RuleBook Rules { get; } = RuleBookReader.Read(Path.Combine(ModelFolder.Models, "rules")).RuleBook
        ?? throw new InvalidDataException("models/rules does not read.");

    /// <summary>The plan.</summary>
    public static SimulationPlan Plan { get; } = Compile(Portfolio);

    /// <summary>A plan of another portfolio under the same rules.</summary>
    public static SimulationPlan Compile(Portfolio portfolio) => PlanCompiler.Compile(SizedPortfolio.Of(portfolio, Rules).Portfolio, Rules);
}
