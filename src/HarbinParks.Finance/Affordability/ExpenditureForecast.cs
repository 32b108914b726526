using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance.Affordability;

/// <summary>General public budget expenditure of a level as 财政承受能力论证 forecasts it (一般公共预算支出预测).</summary>
/// <param name="Basis">Where it comes from.</param>
/// <param name="Growth">Mean yearly growth of the five years; null without a history.</param>
/// <param name="Yuan">Expenditure by simulated year.</param>
public sealed record ExpenditureForecast(ExpenditureBasis Basis, double? Growth, IReadOnlyList<double> Yuan)
{
    private const int YearsOfHistory = 5;

    /// <summary>Equation 151: the base year grown at the compound rate of the five years up to it, or the base case where the history does not reach back so far.</summary>
    /// <param name="payer">The level.</param>
    /// <param name="portfolio">Its portfolio.</param>
    /// <param name="baseCase">Expenditure of the base case by simulated year.</param>
    public static ExpenditureForecast Of(Payer payer, Portfolio portfolio, IReadOnlyList<double> baseCase)
    {
        ArgumentNullException.ThrowIfNull(payer);
        ArgumentNullException.ThrowIfNull(portfolio);
        if (payer.ExpenditureHistory.FirstOrDefault(year => year.Year == portfolio.BaseYear - YearsOfHistory) is not BudgetYear first)
            return new(ExpenditureBasis.BaseCase, null, baseCase);

        double now = payer.Expenditure.Value.Yuan;
        double growth = CompoundGrowth.Between(first.Expenditure.Value.Yuan, now, YearsOfHistory);
        return new(
            ExpenditureBasis.FiveYearHistory,
            growth,
            [.. Enumerable.Range(portfolio.FirstYear - portfolio.BaseYear, portfolio.Years).Select(years => now * CompoundGrowth.Factor(growth, years))]);
    }
}
