namespace HarbinParks.Finance.Sizing;

/// <summary>What a goal seek aims at (反算目标). Equation 101.</summary>
public enum GoalKind
{
    /// <summary>Lowest debt-service cover ratio (最低偿债覆盖率).</summary>
    MinimumCover,

    /// <summary>Mean of the yearly cover ratios (平均偿债覆盖率).</summary>
    AverageCover,

    /// <summary>Loan life cover ratio at the first repayment (贷款存续期偿债覆盖率).</summary>
    LoanLifeCover,

    /// <summary>Project internal rate of return (项目内部收益率).</summary>
    ProjectReturn,

    /// <summary>Shareholders' internal rate of return (股东内部收益率).</summary>
    EquityReturn,

    /// <summary>Net present value of the project flows (项目净现值).</summary>
    ProjectValue,
}
