using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>Terms of one payer, units off. Arrays run by period.</summary>
public sealed record PayerInputs
{
    /// <summary>Own revenue on trend by period, yuan.</summary>
    public required Input[] RevenueTrend { get; init; }

    /// <summary>Net transfers on trend by period, yuan.</summary>
    public required Input[] TransferTrend { get; init; }

    /// <summary>Fund revenue on trend by period, yuan.</summary>
    public required Input[] FundTrend { get; init; }

    /// <summary>Recognised hidden debt given as data by period, yuan; 0 where it comes from platforms.</summary>
    public required Input[] HiddenDebt { get; init; }

    /// <summary>PPP payments of deals outside the model by period, yuan.</summary>
    public required Input[] ExistingPpp { get; init; }

    /// <summary>Elasticity of own revenue to the city factor.</summary>
    public required Input RevenueBeta { get; init; }

    /// <summary>Volatility of own log revenue.</summary>
    public required Input RevenueVolatility { get; init; }

    /// <summary>Volatility of own log transfers.</summary>
    public required Input TransferVolatility { get; init; }

    /// <summary>General debt ÷ statutory debt.</summary>
    public required Input GeneralShare { get; init; }

    /// <summary>Part of net new general bonds and fund draws that finances own-level expenditure, from the base year's identity (λ).</summary>
    public required Input FinancingShare { get; init; }

    /// <summary>Rigid expenditure ÷ expenditure.</summary>
    public required Input RigidShare { get; init; }

    /// <summary>Statutory debt at the end of the base year, yuan.</summary>
    public required Input OpeningDebt { get; init; }

    /// <summary>Expenditure of the base year, yuan.</summary>
    public required Input OpeningExpenditure { get; init; }

    /// <summary>Rigid expenditure of the base year, yuan.</summary>
    public required Input OpeningRigid { get; init; }

    /// <summary>Gross domestic product of the territory on trend by period, yuan; null where not known.</summary>
    public Input[]? ProductTrend { get; init; }
}
