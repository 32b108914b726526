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

    [Theory, InlineData(2049676045), InlineData(1420586379), InlineData(574191701)]
    public void The_accounts_of_portfolios_that_once_broke_them_hold(int seed)
    {
        Planning.SimulationPlan plan = HarbinCase.Compile(SmallPortfolios.Build(new Random(seed)));
        AuditedPath.Check(plan, DrawSource.Base, 0);
        for (int path = 0; path < 20; path++)
            AuditedPath.Check(plan, DrawSource.Philox(20160101), path);
    }

    [Property(Arbitrary = [typeof(SmallPortfolios)], MaxTest = 150)]
    public void The_accounts_of_any_small_portfolio_hold_on_any_path(SmallPortfolio portfolio, uint path)
    {
        Planning.SimulationPlan plan = HarbinCase.Compile(portfolio.Value);
        AuditedPath.Check(plan, DrawSource.Base, 0);
        for (int i = 0; i < 3; i++)
            AuditedPath.Check(plan, DrawSource.Philox(20160101), path + i);
    }
}
