using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>When a partnership ends early, and what the government then pays (提前终止). A cause without compensation terms never ends it.</summary>
public sealed record TerminationTerms
{
    /// <summary>Compensation where the company is at fault (项目公司违约); null where that never ends the deal.</summary>
    public Compensation? Company { get; init; }

    /// <summary>Compensation where the government is at fault (政府违约); null where that never ends the deal.</summary>
    public Compensation? Government { get; init; }

    /// <summary>Compensation after force majeure (不可抗力); null where that never ends the deal.</summary>
    public Compensation? ForceMajeure { get; init; }

    /// <summary>Years in a row of unpaid senior service that put the company at fault (连续未足额还本付息年数).</summary>
    public int UnpaidYears { get; init; } = 2;

    /// <summary>Years in a row, before the opening, with contractors whom nobody funds that put the company at fault (建设资金缺口持续年数); null where they do not.</summary>
    public int? UnfundedYears { get; init; }

    /// <summary>Age in years, 1 to 3, beyond which the payers' arrears put the government at fault (政府欠付年数).</summary>
    public int ArrearsYears { get; init; } = 2;

    /// <summary>Such arrears ÷ a year's payments above which they do so (欠付金额 ÷ 一年应付); null for any amount.</summary>
    public Figure<Share>? ArrearsThreshold { get; init; }

    /// <summary>Yearly probability of force majeure (不可抗力年概率); null for none.</summary>
    public Figure<Share>? ForceMajeureProbability { get; init; }

    /// <summary>Debt that the compensation is measured on (补偿计算所含债务).</summary>
    public CompensatedDebt Debt { get; init; }

    /// <summary>Equal yearly instalments of the compensation, 1 to 3, from the year after the termination (补偿款支付年数).</summary>
    public int Instalments { get; init; } = 1;
}
