using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>Build–transfer (BT 项目): the builder pays, the government buys back in instalments.</summary>
public sealed record BuildTransferDeal : Deal
{
    /// <summary>Buy-back base as a multiple of the cost (回购基数系数); null where it is the audited items with <see cref="ConstructionInterest"/>.</summary>
    public required Figure<Number>? BaseMultiple { get; init; }

    /// <summary>Contract rate of interest during construction on certified works (建设期利息率), which is part of the base; null where <see cref="BaseMultiple"/> stands for it.</summary>
    public Figure<Rate>? ConstructionInterest { get; init; }

    /// <summary>Return on the unpaid part, yearly (回购收益率).</summary>
    public required Figure<Rate> Return { get; init; }

    /// <summary>Instalments as shares of the base (回购比例), adding up to one; empty unless <see cref="Form"/> is by shares.</summary>
    public required IReadOnlyList<Figure<Share>> Instalments { get; init; }

    /// <summary>How the base is spread over the instalments (回购方式).</summary>
    public BuybackForm Form { get; init; }

    /// <summary>Number of instalments (回购期数), one a year.</summary>
    public int InstalmentCount
    {
        get => Form == BuybackForm.Shares ? Instalments.Count : field;
        init;
    }

    /// <summary>Months from hand-over to the first instalment (首期回购距移交月数); 0 bears no return on it.</summary>
    public int FirstInstalmentMonths { get; init; } = 12;

    /// <summary>Years from hand-over to the audit that makes the base final (移交至审计定案年数); 0 for a base that is final at hand-over.</summary>
    public int AuditYears { get; init; }

    /// <summary>Part of the audited construction works withheld from the last instalment (质量保证金比例); null for none.</summary>
    public Figure<Share>? Retention { get; init; }

    /// <summary>Years from hand-over to the end of the defect period, when the retention is returned without return (缺陷责任期).</summary>
    public int DefectYears { get; init; }

    /// <summary>Simple yearly penalty on late instalments (逾期违约金率), in place of the interest on arrears; null for that.</summary>
    public Figure<Rate>? PenaltyRate { get; init; }

    /// <summary>Years from hand-over to the end of the year in which an instalment falls due (回购期所在年): the first by its months, the others a year apart.</summary>
    /// <param name="instalment">Number of the instalment, 0 first.</param>
    public int YearOf(int instalment) => Math.Max(0, (FirstInstalmentMonths + 11) / 12 - 1) + instalment;
}
