using HarbinParks.Finance.Models;

namespace HarbinParks.Finance.Tests.Affordability;

/// <summary>What is wrong with the inputs of the evaluations is said in its place.</summary>
public sealed class EvaluationReadingTests
{
    [Theory]
    [InlineData("deals:ring-road:fiscalResponsibility:riskMethod", "ratio", ProblemKind.Missing, "deals:ring-road:fiscalResponsibility")]
    [InlineData("deals:ring-road:fiscalResponsibility:riskMethod", "guess", ProblemKind.OutOfRange, "deals:ring-road:fiscalResponsibility:riskMethod")]
    [InlineData("deals:ring-road:fiscalResponsibility:constructionRiskRatio", "0.05", ProblemKind.Unit, "deals:ring-road:fiscalResponsibility:constructionRiskRatio")]
    [InlineData("deals:ring-road:fiscalResponsibility:scenarioProbabilities:0", "100 %", ProblemKind.OutOfRange, "deals:ring-road:fiscalResponsibility:scenarioProbabilities")]
    [InlineData("payers:county:expenditureHistory:0", "9,000 亿元", ProblemKind.Date, "payers:county:expenditureHistory:0")]
    [InlineData("deals:ring-road:valueForMoney:publicOverrunClass", "no-such-class", ProblemKind.Reference, "deals:ring-road:valueForMoney:publicOverrunClass")]
    [InlineData("deals:ring-road:valueForMoney:discountRate", "0.05", ProblemKind.Unit, "deals:ring-road:valueForMoney:discountRate")]
    [InlineData("deals:ring-road:valueForMoney:scores:luck:weight", "20 %", ProblemKind.Reference, "deals:ring-road:valueForMoney:scores:luck")]
    [InlineData("deals:ring-road:valueForMoney:scores:bankability:weight", "20 %", ProblemKind.Inconsistent, "deals:ring-road:valueForMoney:scores")]
    public void A_mistake_gives_one_problem_in_its_place(string key, string value, ProblemKind kind, string place)
    {
        ModelProblem problem = Assert.Single(RingRoadCase.Read((key, value)).Problems);
        Assert.Equal((kind, place), (problem.Kind, problem.Path));
    }

    [Fact]
    public void Scenario_probabilities_add_up_to_one()
    {
        string key = "deals:ring-road:fiscalResponsibility:scenarioProbabilities:";
        ModelProblem problem = Assert.Single(RingRoadCase.Read((key + "0", "60 %"), (key + "1", "30 %"), (key + "2", "20 %")).Problems);
        Assert.Equal(ProblemKind.Inconsistent, problem.Kind);
    }

    [Fact]
    public void Matching_inputs_lie_within_the_contract_and_cost_more_than_the_company_pays()
    {
        string key = "deals:ring-road:fiscalResponsibility:matchingInputs:access:";
        IReadOnlyList<ModelProblem> problems = RingRoadCase.Read((key + "firstYear", "2029"), (key + "amount", "600 万元"), (key + "paidByCompany", "700 万元")).Problems;
        Assert.Equal([(ProblemKind.Date, key + "firstYear"), (ProblemKind.Inconsistent, key + "paidByCompany")], problems.Select(problem => (problem.Kind, problem.Path)));
    }

    [Fact]
    public void One_indicator_weighs_no_more_than_allowed_and_is_scored_by_three_experts_at_least()
    {
        string key = "deals:ring-road:valueForMoney:scores:";
        IReadOnlyList<ModelProblem> problems = RingRoadCase.Read(
            (key + "bankability:weight", "30 %"), (key + "bankability:experts:0", "80"), (key + "bankability:experts:1", "80"),
            (key + "riskAllocation:weight", "20 %"), (key + "governmentCapacity:weight", "20 %"), (key + "potentialCompetition:weight", "10 %"),
            (key + "assetLife:weight", "10 %"), (key + "projectScale:weight", "10 %")).Problems;
        Assert.Equal([(ProblemKind.OutOfRange, key + "bankability:experts"), (ProblemKind.OutOfRange, key + "bankability:weight")], problems.Select(problem => (problem.Kind, problem.Path)).Order());
    }
}
