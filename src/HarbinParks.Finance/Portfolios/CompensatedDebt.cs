namespace HarbinParks.Finance.Portfolios;

/// <summary>Debt that a termination compensation is measured on (补偿计算所含债务).</summary>
public enum CompensatedDebt
{
    /// <summary>Senior loans (优先级贷款).</summary>
    SeniorLoans,

    /// <summary>Loans of all ranks (全部借款).</summary>
    AllLoans,
}
