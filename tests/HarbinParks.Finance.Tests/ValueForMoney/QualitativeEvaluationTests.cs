using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Tests.Affordability;
using HarbinParks.Finance.ValueForMoney;

namespace HarbinParks.Finance.Tests.ValueForMoney;

/// <summary>The score sheet: highest and lowest left out, weighted, 60 passes, what is missing is named.</summary>
public sealed class QualitativeEvaluationTests
{
    private static readonly string[] _basic = ["lifeCycleIntegration", "riskAllocation", "performanceAndInnovation", "potentialCompetition", "governmentCapacity"];

    [Theory]
    [InlineData("60", true, 60)]
    [InlineData("59", false, 59)]
    [InlineData("85", true, 85)]
    public void The_highest_and_the_lowest_score_do_not_count_and_exactly_sixty_passes(string middle, bool passes, double total)
    {
        QualitativeEvaluation evaluation = Of(["0", middle, "100"], bankability: ["10", middle, middle, "99"]);
        Assert.Equal(total, evaluation.Total!.Value, 1e-9);
        Assert.Equal(passes, evaluation.Passes);
        Assert.Empty(evaluation.Missing);
    }

    [Fact]
    public void Weights_weigh()
        => Assert.Equal(0.95 * 70 + 0.05 * 90, Of(["70", "70", "70"], bankability: ["90", "90", "90"]).Total!.Value, 1e-9);

    [Fact]
    public void Without_a_score_there_is_no_total_and_the_indicator_is_named()
    {
        QualitativeEvaluation evaluation = Of(["70", "70", "70"], bankability: []);
        Assert.Null(evaluation.Total);
        Assert.Null(evaluation.Passes);
        Assert.Equal("bankability", Assert.Single(evaluation.Missing).Id);
        Assert.Equal(6, QualitativeEvaluation.Of(null).Missing.Count());
    }

    private static QualitativeEvaluation Of(string[] scores, string[] bankability)
    {
        const string Sheet = "deals:ring-road:valueForMoney:scores:";
        List<(string, string)> settings = [];
        void Add(string id, string weight, string[] experts)
        {
            settings.Add((Sheet + id + ":weight", weight));
            settings.AddRange(experts.Select((score, i) => (FormattableString.Invariant($"{Sheet}{id}:experts:{i}"), score)));
        }

        foreach (string id in _basic)
            Add(id, "15 %", scores);

        Add("bankability", "5 %", bankability);
        Add("projectScale", "10 %", scores);
        Add("assetLife", "10 %", scores);
        return QualitativeEvaluation.Of(((PppDeal)RingRoadCase.Alone([.. settings]).Deals[0]).ValueForMoney);
    }
}
