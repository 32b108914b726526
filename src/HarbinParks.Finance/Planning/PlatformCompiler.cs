using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Planning;

/// <summary>Compiles platforms and their guarantees.</summary>
internal static class PlatformCompiler
{
    /// <summary>All platforms.</summary>
    public static IReadOnlyList<PlatformPlan> Platforms(CompilationContext context)
    {
        List<PlatformPlan> plans = [];
        foreach (Platform platform in context.Portfolio.Platforms)
            plans.Add(Platform(context, platform, plans.Sum(plan => plan.Rows)));

        return plans;
    }

    private static PlatformPlan Platform(CompilationContext context, Platform platform, int firstRung)
    {
        InputRegistry inputs = context.Inputs;
        Portfolio portfolio = context.Portfolio;
        PlatformBehaviour behaviour = portfolio.PlatformBehaviour;
        double decline = 1 + portfolio.FiscalBehaviour.HiddenDebtChange.Value.Fraction;
        List<double> recognised = [];
        double share = platform.RecognisedShare.Value.Fraction;
        for (int t = 0; t < portfolio.Years; t++)
        {
            share *= decline;
            recognised.Add(share);
        }

        return new PlatformPlan(
            new PlatformInputs
            {
                DebtInterest = inputs.Of(platform.DebtInterest),
                Ebitda = inputs.Of(platform.Ebitda),
                Land = inputs.Of(platform.LandAssets),
                OtherAssets = inputs.Derived(
                    platform.Assets.Value.Yuan - platform.LandAssets.Value.Yuan - platform.Cash.Value.Yuan, "总资产 − 土地 − 货币资金",
                    platform.Assets.Origin, platform.LandAssets.Origin, platform.Cash.Origin),
                OtherLiabilities = inputs.Derived(
                    platform.Liabilities.Value.Yuan - platform.InterestBearingDebt.Value.Yuan, "总负债 − 有息负债", platform.Liabilities.Origin, platform.InterestBearingDebt.Origin),
                OpeningCash = inputs.Of(platform.Cash),
                OpeningDebt = inputs.Of(platform.InterestBearingDebt),
                RecognisedShare = inputs.Series(recognised, "认定比例 × (1 + 年变化)^年数", platform.RecognisedShare.Origin, portfolio.FiscalBehaviour.HiddenDebtChange.Origin),
                RefinancingShare = Refinanced(context, behaviour.RefinancingShare),
                StressedRefinancingShare = Refinanced(context, behaviour.StressedRefinancingShare),
                LeverageLimit = inputs.Of(behaviour.LeverageLimit),
                CashLimit = inputs.Of(behaviour.CashToShortDebtLimit),
                EbitdaQuarters = Quarters(inputs, platform.Quarters?.Ebitda, behaviour.Quarters.Ebitda),
                InterestQuarters = Quarters(inputs, platform.Quarters?.Interest, behaviour.Quarters.Interest),
                MaturityQuarters = Quarters(inputs, platform.Quarters?.Maturities, behaviour.Quarters.Maturities),
                ElapsedQuarters = Elapsed(inputs, platform.Quarters?.Maturities, behaviour.Quarters.Maturities),
                Maturities = Maturities(context, platform),
            },
            context.Payers[platform.Payer],
            Tenor(portfolio),
            firstRung,
            InjectionCompiler.Of(context, platform),
            [.. Enumerable.Range(portfolio.FirstYear, portfolio.Years).Select(year => behaviour.Freeze?.Includes(year) == true)]);
    }

    /// <summary>A part that lenders refinance, by year: in a freeze no more than its own.</summary>
    private static Input[] Refinanced(CompilationContext context, Figure<Share> share)
    {
        Portfolio portfolio = context.Portfolio;
        Input usual = context.Inputs.Of(share);
        if (portfolio.PlatformBehaviour.Freeze is not RefinancingFreeze freeze || freeze.RefinancingShare.Value.Fraction >= share.Value.Fraction)
            return [.. Enumerable.Repeat(usual, portfolio.Years)];

        Input frozen = context.Inputs.Of(freeze.RefinancingShare);
        return [.. Enumerable.Range(portfolio.FirstYear, portfolio.Years).Select(year => freeze.Includes(year) ? frozen : usual)];
    }

    /// <summary>Tenor of new debt: no longer than what the last year's wall can see.</summary>
    private static int Tenor(Portfolio portfolio)
    {
        PlatformBehaviour behaviour = portfolio.PlatformBehaviour;
        double years = behaviour.RefinancedTenorYears ?? Math.Max(Math.Round(behaviour.MaturityYears.Value.Value), 1);
        return (int)Math.Min(years, portfolio.Years + MaturityLadder.YearsAhead);
    }

    /// <summary>Opening debt by the year in which it falls due: as stated, else short-term debt first and the rest evenly.</summary>
    private static Input[] Maturities(CompilationContext context, Platform platform)
    {
        InputRegistry inputs = context.Inputs;
        Portfolio portfolio = context.Portfolio;
        int[] years = [.. Enumerable.Range(portfolio.FirstYear, portfolio.Years + MaturityLadder.YearsAhead)];
        if (platform.Maturities.Count > 0)
        {
            return [.. years.Select(year => platform.Maturities.FirstOrDefault(maturity => maturity.Year == year) is DebtMaturity due
                ? inputs.Of(due.Amount)
                : inputs.Derived(0, "到期分布中没有的年份"))];
        }

        Figure<Number> span = portfolio.PlatformBehaviour.MaturityYears;
        double rest = platform.InterestBearingDebt.Value.Yuan - platform.ShortTermDebt.Value.Yuan;
        double Upto(int count) => rest * Math.Min(count / span.Value.Value, 1);
        Input[] later = inputs.Series(
            [.. years.Skip(1).Select((_, i) => Upto(i + 1) - Upto(i))], "(有息负债 − 短期有息负债)÷ 到期年限", platform.InterestBearingDebt.Origin, platform.ShortTermDebt.Origin, span.Origin);
        return [inputs.Of(platform.ShortTermDebt), .. later];
    }

    /// <summary>Part of the year that lies before each quarter.</summary>
    private static Input[] Elapsed(InputRegistry inputs, IReadOnlyList<Figure<Share>>? own, IReadOnlyList<Figure<Share>> common)
    {
        IReadOnlyList<Figure<Share>> parts = own is { Count: > 0 } ? own : common;
        double[] before = new double[PlatformQuarters.Count];
        for (int quarter = 1; quarter < before.Length; quarter++)
            before[quarter] = before[quarter - 1] + (parts.Count > 0 ? parts[quarter - 1].Value.Fraction : 1.0 / PlatformQuarters.Count);

        return inputs.Series(before, "以前季度到期比例之和", [.. parts.Select(part => part.Origin)]);
    }

    /// <summary>Parts of the year by quarter: its own, else those of all platforms, else a quarter each.</summary>
    private static Input[] Quarters(InputRegistry inputs, IReadOnlyList<Figure<Share>>? own, IReadOnlyList<Figure<Share>> common)
    {
        IReadOnlyList<Figure<Share>> parts = own is { Count: > 0 } ? own : common;
        return parts.Count > 0
            ? [.. parts.Select(inputs.Of)]
            : inputs.Series([.. Enumerable.Repeat(1.0 / PlatformQuarters.Count, PlatformQuarters.Count)], "未写季度分布时每季四分之一");
    }

    /// <summary>All guarantees.</summary>
    public static IReadOnlyList<GuaranteePlan> Guarantees(CompilationContext context)
    {
        List<GuaranteePlan> plans = [];
        IReadOnlyList<Platform> platforms = context.Portfolio.Platforms;
        foreach (Platform guarantor in platforms)
        {
            // A guarantee of one's own debt brings no money: it is a finding of legality and no claim.
            foreach (Guarantee guarantee in guarantor.Guarantees.Where(guarantee => guarantee.Beneficiary != guarantor.Id))
            {
                plans.Add(new GuaranteePlan(context.Platforms[guarantor.Id], context.Platforms[guarantee.Beneficiary], context.Inputs.Of(guarantee.Amount)));
            }
        }

        return plans;
    }
}
