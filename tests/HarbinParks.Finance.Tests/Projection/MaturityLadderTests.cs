using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Projection;
using static HarbinParks.Finance.Tests.Projection.Figures;

namespace HarbinParks.Finance.Tests.Projection;

/// <summary>Maturities solved by hand. Figures in 亿元; no interest.</summary>
public class MaturityLadderTests
{
    [Fact]
    public void What_is_refinanced_comes_back_after_its_tenor_in_one_sum()
    {
        // All of it is refinanced for three years: 12, 6 and 2 come back in 2019, 2020 and 2021, on top of what fell due then anyway.
        PlatformBehaviour behaviour = PlatformCase.Behaviour with { RefinancingShare = Part(1), CashToShortDebtLimit = Part(0), RefinancedTenorYears = 3 };
        (double Due, double Wall)[] expected = [(6, 12), (2, 12), (12, 12), (10, 12), (2, 12), (12, 12)];
        for (int years = 1; years <= expected.Length; years++)
        {
            PlatformState<Scalar> platform = PlatformCase.Run(years, behaviour, Walled()).State.Platforms[0];
            Assert.Equal(expected[years - 1].Due, platform.ShortDebt.Value / 1e8, 1e-6);
            Assert.Equal(expected[years - 1].Wall, platform.Wall.Value / 1e8, 1e-6);
            Assert.Equal(24, platform.Debt.Value / 1e8, 1e-6);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(29)]
    [InlineData(30)]
    public void A_ladder_neither_loses_nor_makes_debt(int tenor)
    {
        // Half is refinanced, the rest is paid out of plenty: debt is what has not fallen due yet.
        PlatformBehaviour behaviour = PlatformCase.Behaviour with { RefinancingShare = Part(0.5), RefinancedTenorYears = tenor };
        double[] due = [12, 6, 2, 0, 4, .. new double[40]];
        double debt = 24;
        for (int year = 0; year < 20; year++)
        {
            debt -= due[year] / 2;
            due[year + tenor < due.Length ? year + tenor : ^1] += due[year] / 2;
            BlockState<Scalar> state = PlatformCase.Run(year + 1, behaviour, Walled() with { Cash = YiYuan(900) }).State;
            Assert.Equal(debt, state.Platforms[0].Debt.Value / 1e8, 1e-6);
            Assert.Equal(due[year + 1], state.Platforms[0].ShortDebt.Value / 1e8, 1e-6);
        }
    }

    [Fact]
    public void Without_dates_short_debt_falls_due_first_and_the_rest_evenly()
    {
        Platform platform = PlatformCase.Of(cash: 900, shortDebt: 8, ebitda: 0) with { InterestBearingDebt = YiYuan(20), Liabilities = YiYuan(20) };
        PlatformBehaviour behaviour = PlatformCase.Behaviour with { MaturityYears = Number(2.5) };
        double[] due = [.. Enumerable.Range(1, 5).Select(years => PlatformCase.Run(years, behaviour, platform).State.Platforms[0].ShortDebt.Value / 1e8)];
        Assert.Equal([4.8, 4.8, 2.4, 0, 0], due.Select(amount => Math.Round(amount, 6)));
    }

    private static Platform Walled() => PlatformCase.Of(cash: 0, shortDebt: 12, ebitda: 0) with
    {
        InterestBearingDebt = YiYuan(24),
        Liabilities = YiYuan(24),
        Maturities = [new(2016, YiYuan(12)), new(2017, YiYuan(6)), new(2018, YiYuan(2)), new(2020, YiYuan(4))],
    };
}
