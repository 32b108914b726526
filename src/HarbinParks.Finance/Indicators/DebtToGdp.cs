using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Indicators;

/// <summary>Debt to GDP (负债率): statutory debt ÷ gross domestic product of the same territory, never ÷ gross output, which is several times value added.</summary>
/// <remarks>GDP is territorial (属地), debt is a level's own (本级): the two belong together for a district or county, and for the city as a whole; the city's own level has no GDP of its own.</remarks>
public static class DebtToGdp
{
    /// <summary>Share of GDP; none where the model gives none. Source: 60 % as the international reference (verified). Lines: 60 %, from the rule pack.</summary>
    public static Indicator Definition { get; } = new("debtToGdp", "负债率", "Debt to GDP", "share", "statutory/territorial-gdp", "法定债务余额 ÷ 同一地域的地区生产总值；模型未给出地区生产总值的，无此指标");

    /// <summary>Equation 160: gross domestic product = trend × exp(loading × city's revenue deviation).</summary>
    /// <param name="trend">Product on trend, yuan.</param>
    /// <param name="loading">Loading on the city's revenue factor.</param>
    /// <param name="revenueLevel">Log deviation of the city's revenue from its trend.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Product<T>(T trend, T loading, T revenueLevel)
        where T : struct, INumberLane<T>
        => (trend * T.Exp(loading * revenueLevel)).Named(CashFlowLine.GrossDomesticProduct);

    /// <summary>Equation 160: statutory debt ÷ gross domestic product.</summary>
    /// <param name="statutoryDebt">General and special bonds at the end of the year, yuan.</param>
    /// <param name="product">Gross domestic product of the year, yuan.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Of<T>(T statutoryDebt, T product)
        where T : struct, INumberLane<T>
        => (statutoryDebt / product).Named(CashFlowLine.DebtToGdp);
}
