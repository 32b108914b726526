using HarbinParks.Finance.Models;
using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Tests.Models;

/// <summary>Support, early end and build–transfer terms as a model writes them.</summary>
public sealed class SupportReadingTests
{
    [Fact]
    public void All_terms_of_support_and_of_an_early_end_are_read()
    {
        PppDeal deal = Read<PppDeal>(
            "hanan-roads",
            ("support:grant:costShare", "20 %"), ("support:grant:payer", "nangang"),
            ("support:interestSubsidy:part", "50 %"), ("support:interestSubsidy:yearlyCap", "0.05 亿元"), ("support:interestSubsidy:years", "3"),
            ("support:award:amount", "0.1 亿元"), ("support:award:operatingYear", "2"), ("support:award:probability", "60 %"),
            ("termination:company:debtShare", "70 %"), ("termination:company:equityShare", "0 %"),
            ("termination:forceMajeure:debtShare", "90 %"), ("termination:forceMajeure:equityShare", "50 %"), ("termination:forceMajeureProbability", "0.5 %"),
            ("termination:unfundedYears", "2"), ("termination:compensatedDebt", "allLoans"), ("termination:compensationYears", "3"), ("loan:specialBond", "true"));
        Assert.Equal((0.2, "nangang"), (deal.Support!.Grant!.CostShare!.Value.Fraction, deal.Support.Grant.Payer));
        Assert.Equal((0.5, 0.05e8, 3), (deal.Support.Interest!.Part.Value.Fraction, deal.Support.Interest.YearlyCap!.Value.Yuan, deal.Support.Interest.Years));
        Assert.Equal((0.1e8, 2, 0.6), (deal.Support.Award!.Amount.Value.Yuan, deal.Support.Award.OperatingYear, deal.Support.Award.Probability.Value.Fraction));
        TerminationTerms terms = deal.Termination!;
        Assert.Equal((0.7, 0.9, 0.005), (terms.Company!.DebtShare.Value.Fraction, terms.ForceMajeure!.DebtShare.Value.Fraction, terms.ForceMajeureProbability!.Value.Fraction));
        Assert.Null(terms.Government);
        Assert.Equal((2, 2, 2, 3, CompensatedDebt.AllLoans), (terms.UnpaidYears, terms.UnfundedYears!.Value, terms.ArrearsYears, terms.Instalments, terms.Debt));
        Assert.True(deal.Loans[0].SpecialBond);
    }

    [Fact]
    public void A_build_transfer_by_its_items_is_read()
    {
        BuildTransferDeal deal = Read<BuildTransferDeal>(
            "limin-bridge-bt",
            ("items:works:amount", "2 亿元"), ("items:other:amount", "0.3 亿元"), ("items:land:amount", "0.4 亿元"), ("interestDuringConstruction", "6 %"),
            ("firstInstalmentMonths", "6"), ("auditYears", "1"), ("retention", "5 %"), ("defectYears", "4"), ("penaltyRate", "9 %"));
        Assert.Null(deal.BaseMultiple);
        Assert.Equal((3, 0.06, 6, 1), (deal.Items.Count, deal.ConstructionInterest!.Value.Fraction, deal.FirstInstalmentMonths, deal.AuditYears));
        Assert.Equal((0.05, 4, 0.09), (deal.Retention!.Value.Fraction, deal.DefectYears, deal.PenaltyRate!.Value.Fraction));
    }

    [Theory]
    [InlineData("limin-bridge-bt", "interestDuringConstruction", "6 %", ProblemKind.Missing, "items")]
    [InlineData("limin-bridge-bt", "retention", "5 %", ProblemKind.Inconsistent, "defectYears")]
    [InlineData("limin-bridge-bt", "auditYears", "3", ProblemKind.Inconsistent, "auditYears")]
    [InlineData("limin-bridge-bt", "firstInstalmentMonths", "61", ProblemKind.OutOfRange, "firstInstalmentMonths")]
    [InlineData("limin-bridge-bt", "instalmentForm", "weights", ProblemKind.OutOfRange, "instalmentForm")]
    [InlineData("hanan-roads", "support:grant:payer", "nangang", ProblemKind.Missing, "support:grant")]
    [InlineData("hanan-roads", "support:grant:amount", "99 亿元", ProblemKind.Inconsistent, "support:grant:amount")]
    [InlineData("hanan-roads", "termination:compensationYears", "4", ProblemKind.OutOfRange, "termination:compensationYears")]
    [InlineData("hanan-roads", "termination:unpaidYears", "2", ProblemKind.Missing, "termination")]
    public void What_does_not_fit_is_said_in_its_place(string deal, string key, string value, ProblemKind kind, string place)
    {
        IReadOnlyList<ModelProblem> problems = Problems(deal, (key, value));
        Assert.Contains(problems, problem => problem.Kind == kind && problem.Path == $"deals:{deal}:{place}");
    }

    [Fact]
    public void A_base_has_one_form()
        => Assert.Contains(
            Problems("limin-bridge-bt", ("baseMultiple", "1.05"), ("interestDuringConstruction", "6 %")),
            problem => problem.Kind == ProblemKind.Inconsistent && problem.Path == "deals:limin-bridge-bt:interestDuringConstruction");

    [Fact]
    public void Force_majeure_needs_its_probability()
        => Assert.Contains(
            Problems("hanan-roads", ("termination:forceMajeure:debtShare", "90 %"), ("termination:forceMajeure:equityShare", "50 %")),
            problem => problem.Path == "deals:hanan-roads:termination:forceMajeureProbability");

    private static T Read<T>(string id, params (string Key, string Value)[] settings)
        where T : Deal
    {
        ModelReading reading = Reading(id, settings);
        Assert.Equal("", string.Join("\n", reading.Problems));
        return (T)reading.Portfolio!.Deals.Single(deal => deal.Id == id);
    }

    private static IReadOnlyList<ModelProblem> Problems(string id, params (string Key, string Value)[] settings) => Reading(id, settings).Problems;

    private static ModelReading Reading(string id, (string Key, string Value)[] settings)
        => ModelReader.Read(Path.Combine(ModelFolder.Models, "harbin"), [], [.. settings.Select(setting => KeyValuePair.Create($"deals:{id}:{setting.Key}", setting.Value))]);
}
