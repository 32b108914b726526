using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Rules;
using HarbinParks.Finance.Tests.Projection;

namespace HarbinParks.Finance.Tests.Warnings;

/// <summary>A run of the Harbin model, and runs of its variants.</summary>
internal static class HarbinReport
{
    /// <summary>Paths of a run.</summary>
    public const int Paths = 4096;

    private static readonly Lazy<RiskReport> _value = new(() => Of(HarbinCase.Portfolio, HarbinCase.Rules));

    /// <summary>The model as it is shipped.</summary>
    public static RiskReport Value => _value.Value;

    /// <summary>A variant.</summary>
    public static RiskReport Of(Portfolio portfolio, RuleBook rules) => RiskAssessment.Run(
        portfolio, rules, new RunIdentity(new string('a', 64), new string('b', 64), "test"), new RunSettings { Paths = Paths, Seed = 7, Threads = 2 }, null, CancellationToken.None);
}
