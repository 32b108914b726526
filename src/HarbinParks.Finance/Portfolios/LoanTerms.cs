using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>A loan (贷款).</summary>
public sealed record LoanTerms
{
    /// <summary>Its id within the deal.</summary>
    public string Id { get; init; } = "loan";

    /// <summary>In which rank it is served (清偿顺序).</summary>
    public Seniority Seniority { get; init; }

    /// <summary>Its part of what the deal borrows (占全部借款比例); null for all of it. The parts of a deal add up to one.</summary>
    public Figure<Share>? Portion { get; init; }

    /// <summary>How it is repaid (还款方式).</summary>
    public required Repayment Repayment { get; init; }

    /// <summary>Years of repayment from the planned opening, after grace (还款年限).</summary>
    public required int RepaymentYears { get; init; }

    /// <summary>Years of interest only from the planned opening (宽限期).</summary>
    public required int GraceYears { get; init; }

    /// <summary>How the rate is set (利率方式).</summary>
    public required RateBasis RateBasis { get; init; }

    /// <summary>Fixed rate, or rate above the long rate; for <see cref="RateBasis.Multiple"/> unused and zero.</summary>
    public required Figure<Rate> RateOrSpread { get; init; }

    /// <summary>Multiple of the long rate (基准上浮倍数); 1 unless the basis is <see cref="RateBasis.Multiple"/>.</summary>
    public required Figure<Number> Multiple { get; init; }

    /// <summary>Instalments of principal a year: 1, 2, 4 or 12; divides the periods of a year (每年还本次数).</summary>
    public int InstalmentsPerYear { get; init; } = 1;

    /// <summary>Interest settlements a year: 1, 2, 4 or 12, a multiple of the instalments; simple interest in between (每年结息次数).</summary>
    public int SettlementsPerYear { get; init; } = 1;

    /// <summary>On which balance interest is due in operation (计息基础).</summary>
    public InterestBasis InterestBasis { get; init; }

    /// <summary>What becomes of interest during construction (建设期利息处理).</summary>
    public ConstructionInterest ConstructionInterest { get; init; }

    /// <summary>When in a period it is drawn (提款时点).</summary>
    public DrawTiming DrawTiming { get; init; }

    /// <summary>What a delay does to its dates (延误时的还款日历).</summary>
    public LoanCalendar Calendar { get; init; }

    /// <summary>Yearly fee on what is committed and not drawn (承诺费); null for none.</summary>
    public Figure<Rate>? CommitmentFee { get; init; }

    /// <summary>Fee on the commitment, due when construction starts (安排费); null for none.</summary>
    public Figure<Share>? ArrangementFee { get; init; }

    /// <summary>Penalty on unpaid service as a multiple of the rate (罚息倍数); null for 1.5.</summary>
    public Figure<Number>? PenaltyMultiple { get; init; }

    /// <summary>Cover ratio that <see cref="Repayment.Sculpted"/> holds (目标覆盖率); null where the loan's size decides.</summary>
    public Figure<Number>? SculptedCover { get; init; }

    /// <summary>Balloon ÷ loan of <see cref="Repayment.Balloon"/> (到期还本比例).</summary>
    public Figure<Share>? Balloon { get; init; }

    /// <summary>Shares of <see cref="Repayment.Custom"/>, one per instalment, adding up to one (还本比例).</summary>
    public IReadOnlyList<Figure<Share>>? CustomShares { get; init; }

    /// <summary>Whether the government lends on what it borrowed by special bonds (专项债转贷): the balance counts in the payers' wide debt.</summary>
    public bool SpecialBond { get; init; }

    /// <summary>Replacement by a new loan (再融资); null for none.</summary>
    public Refinancing? Refinancing { get; init; }
}
