using FsCheck.Xunit;
using HarbinParks.Finance.Sampling;

namespace HarbinParks.Finance.Tests.Projection;

/// <summary>The accounts hold on every path in every year.</summary>
public class ProjectionLawTests
{
    [Fact]
    public void The_accounts_of_the_harbin_model_hold_on_its_central_path() => AuditedPath.Check(HarbinCase.Plan, DrawSource.Base, 0);

    [Property(MaxTest = 60)]
    public void The_accounts_of_the_harbin_model_hold_on_any_path(ulong seed, uint path) => AuditedPath.Check(HarbinCase.Plan, DrawSource.Philox(seed), path);

    [Property(Arbitrary = [typeof(SmallPortfolios)], MaxTest = 150)]
    public void The_accounts_of_any_small_portfolio_hold_on_any_path(SmallPortfolio portfolio, uint path)
    {
        Planning.SimulationPlan plan = HarbinCase.Compile(portfolio.Value);
        AuditedPath.Check(plan, DrawSource.Base, 0);
        for (int i = 0; i < 3; i++)
            AuditedPath.Check(plan, DrawSource.Philox(20160101), path + i);
    }
}
