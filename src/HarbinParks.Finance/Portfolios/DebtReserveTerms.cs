namespace HarbinParks.Finance.Portfolios;

/// <summary>How the debt-service reserve comes about (偿债准备金建立方式).</summary>
/// <param name="Funding">From cash or from the sponsors.</param>
/// <param name="BuildUpYears">Operating years over which the target rises evenly, at least 1; read where it is built up.</param>
public sealed record DebtReserveTerms(ReserveFunding Funding, int BuildUpYears);
