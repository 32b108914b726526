using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>How the debt of a deal is found where its capital share is not given (债务规模测算): the largest debt that keeps all bounds.</summary>
public sealed record DebtSizing
{
    /// <summary>Lowest debt-service cover ratio of the base case that the debt may bring about (目标偿债覆盖率), above 0.</summary>
    public required Figure<Number> TargetCover { get; init; }

    /// <summary>Least project capital ÷ total investment, with interest during construction (资本金比例下限).</summary>
    public required Figure<Share> CapitalFloor { get; init; }

    /// <summary>Largest debt ÷ total investment (最高负债比例); null where the floor of capital alone bounds it.</summary>
    public Figure<Share>? MaximumGearing { get; init; }
}
