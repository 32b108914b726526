using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Planning;

/// <summary>Compiles loans: calendars become periods, repayment forms become a fraction per instalment or a rule.</summary>
internal sealed class LoanCompiler(CompilationContext context)
{
    private const double UsualPenalty = 1.5;

    private InputRegistry Inputs => context.Inputs;

    /// <summary>The loans of a company, senior ones first.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="index">Its index in the portfolio.</param>
    /// <param name="works">Its works.</param>
    /// <param name="firstIndex">Index of its first loan among all of the plan.</param>
    public IReadOnlyList<LoanPlan> Loans(PppDeal deal, int index, WorksPlan works, int firstIndex)
    {
        Portfolio portfolio = context.Portfolio;
        int first = 1 + portfolio.Payers.Count + portfolio.Parks.Count + portfolio.Platforms.Count;
        int firstLoan = first + portfolio.Deals.Count + LoansApart(portfolio.Deals.Take(index));
        List<LoanPlan> plans = [];
        foreach ((LoanTerms loan, int place) in deal.Loans.Select((loan, place) => (loan, place)).OrderBy(pair => pair.loan.Seniority))
        {
            int entity = deal.Loans.Count == 1 ? first + index : firstLoan + place;
            plans.Add(Loan(deal, loan, works, firstIndex + plans.Count, entity));
        }

        return plans;
    }

    /// <summary>Number of loans that are entities of their own: those of deals with more than one.</summary>
    /// <param name="deals">Deals.</param>
    public static int LoansApart(IEnumerable<Deal> deals) => deals.OfType<PppDeal>().Sum(deal => deal.Loans.Count > 1 ? deal.Loans.Count : 0);

    /// <summary>Terms of a loan.</summary>
    /// <param name="loan">The loan.</param>
    /// <param name="opening">Period of the planned opening.</param>
    /// <param name="periodsPerYear">Periods a year.</param>
    /// <param name="largestDelay">Largest delay in years.</param>
    public LoanInputs Terms(LoanTerms loan, int opening, int periodsPerYear, int largestDelay)
    {
        int every = periodsPerYear / loan.InstalmentsPerYear;
        int instalments = loan.CustomShares?.Count ?? loan.RepaymentYears * loan.InstalmentsPerYear;
        int move = loan.Calendar == LoanCalendar.Moves ? largestDelay : 0;
        return new LoanInputs
        {
            Multiple = loan.RateBasis == RateBasis.Fixed ? Inputs.Derived(0, "固定利率") : Inputs.Of(loan.Multiple),
            Addition = Inputs.Of(loan.RateOrSpread),
            FirstRepayment = opening + loan.GraceYears * periodsPerYear + every - 1,
            Instalments = instalments,
            InstalmentEvery = every,
            InstalmentsPerYear = loan.InstalmentsPerYear,
            Rule = Rule(loan.Repayment),
            Fraction = Fraction(loan, instalments, move),
            LargestMove = move,
            OnAverage = loan.InterestBasis == InterestBasis.Average,
            PenaltyMultiple = loan.PenaltyMultiple is Figure<Number> multiple ? Inputs.Of(multiple) : Inputs.Derived(UsualPenalty, "逾期罚息为合同利率的 1.5 倍(惯例,待核)"),
        };
    }

    private LoanPlan Loan(PppDeal deal, LoanTerms loan, WorksPlan works, int index, int entity)
    {
        int periodsPerYear = works.PeriodsPerYear;
        LoanInputs terms = Terms(loan, works.PlannedOpening, periodsPerYear, works.Construction.LargestDelay);
        double portion = loan.Portion?.Value.Fraction ?? 1;
        FigureOrigin[] origins = loan.Portion is Figure<Share> part ? [part.Origin] : [];
        double commitment = deal.Investment.Value.Yuan * (1 - SupportCompiler.GrantShare(deal)) * (1 - deal.EquityShare.Value.Fraction) * portion;
        FigureOrigin[] committed = [deal.Investment.Origin, deal.EquityShare.Origin, .. SupportCompiler.GrantOrigins(deal), .. origins];
        return new LoanPlan
        {
            Index = index,
            Entity = entity,
            Seniority = loan.Seniority,
            SpecialBond = loan.SpecialBond,
            Portion = loan.Portion is Figure<Share> share ? Inputs.Of(share) : Inputs.Derived(1, "只有一笔借款"),
            Phases = loan.Refinancing is Refinancing refinancing ? [terms, Refinanced(terms, refinancing, works)] : [terms],
            SettleEvery = periodsPerYear / loan.SettlementsPerYear,
            DrawTiming = loan.DrawTiming == DrawTiming.Even ? 0.5 : 1,
            ConstructionEquity = ConstructionEquity(deal, loan),
            HasFees = loan.CommitmentFee is not null || loan.ArrangementFee is not null,
            CommitmentFee = loan.CommitmentFee is Figure<Rate> fee ? Inputs.Of(fee) : Inputs.Derived(0, "无承诺费"),
            ArrangementFee = loan.ArrangementFee is Figure<Share> arrangement
                ? Inputs.Derived(arrangement.Value.Fraction * commitment, "安排费率 × 承诺贷款额", [arrangement.Origin, .. committed])
                : Inputs.Derived(0, "无安排费"),
            Commitment = Inputs.Derived(commitment, "批准概算 × (1 − 资本金比例) × 该笔贷款比例", committed),
        };
    }

    private LoanInputs Refinanced(LoanInputs terms, Refinancing refinancing, WorksPlan works)
    {
        int from = (refinancing.Year - context.Portfolio.FirstYear) * works.PeriodsPerYear;
        int instalments = refinancing.RepaymentYears * terms.InstalmentsPerYear;
        return terms with
        {
            From = from,
            Multiple = refinancing.RateBasis == RateBasis.Fixed ? Inputs.Derived(0, "固定利率") : Inputs.Of(refinancing.Multiple),
            Addition = Inputs.Of(refinancing.RateOrSpread),
            FirstRepayment = from + terms.InstalmentEvery - 1,
            Instalments = instalments,
            Rule = Rule(refinancing.Repayment),
            Fraction = Equal(instalments),
            LargestMove = 0,
            Fee = refinancing.Fee is Figure<Share> fee ? Inputs.Of(fee) : Inputs.Derived(0, "无再融资费"),
        };
    }

    private Input ConstructionEquity(PppDeal deal, LoanTerms loan)
    {
        if (loan.ConstructionInterest == ConstructionInterest.Paid)
            return Inputs.Derived(1, "建设期利息按期由股东支付");

        return deal.Capital.Base == CapitalBase.TotalInvestment ? Inputs.Of(deal.EquityShare) : Inputs.Derived(0, "资本金按静态投资计,建设期利息全部计入贷款");
    }

    private InputTable Fraction(LoanTerms loan, int instalments, int move) => loan.Repayment switch
    {
        Repayment.Custom => Shares([.. loan.CustomShares!.Select(share => share.Value.Fraction)], loan.InstalmentsPerYear, move, "自定义还本比例 ÷ 其后各期比例之和", [.. loan.CustomShares!.Select(share => share.Origin)]),
        Repayment.Sculpted => throw new InvalidOperationException($"The loan '{loan.Id}' is sculpted: its instalments are found from the base case before a plan is compiled."),
        Repayment.Balloon => Shares(Balloon(loan, instalments), loan.InstalmentsPerYear, move, "气球贷:等额还本,余额到期一次偿还", loan.Balloon!.Origin),
        _ => move == 0 ? Equal(instalments) : Shares([.. Enumerable.Repeat(1.0, instalments)], loan.InstalmentsPerYear, move, $"等额本金:1 ÷ 剩余期数(共 {instalments} 期)"),
    };

    private InputTable Equal(int instalments)
        => Inputs.Table([.. Enumerable.Range(0, instalments).Select(k => 1.0 / (instalments - k))], $"等额本金:1 ÷ 剩余期数(共 {instalments} 期)");

    private static List<double> Balloon(LoanTerms loan, int instalments)
    {
        double balloon = loan.Balloon!.Value.Fraction;
        List<double> shares = [.. Enumerable.Repeat((1 - balloon) / instalments, instalments)];
        shares[^1] += balloon;
        return shares;
    }

    /// <summary>Shares of the loan become fractions of the balance: the share over what is still to come, so that a balance that differs from plan is repaid in the same shape.</summary>
    internal InputTable Shares(IReadOnlyList<double> shares, int perYear, int move, string formula, params FigureOrigin[] origins)
    {
        double[] fractions = new double[shares.Count];
        double left = 0;
        for (int k = shares.Count - 1; k >= 0; k--)
        {
            left += shares[k];
            fractions[k] = k == shares.Count - 1 ? 1 : left > 0 ? shares[k] / left : 0;
        }

        if (move == 0)
            return Inputs.Table(fractions, formula, origins);

        List<double> moved = [];
        for (int k = 0; k < shares.Count + move * perYear; k++)
        {
            for (int delay = move; delay >= 0; delay--)
            {
                int instalment = k - delay * perYear;
                moved.Add(instalment < 0 ? 0 : fractions[Math.Min(instalment, shares.Count - 1)]);
            }
        }

        return Inputs.Table(moved, formula, origins);
    }

    private static PrincipalRule Rule(Repayment repayment) => repayment switch
    {
        Repayment.Annuity => PrincipalRule.Annuity,
        Repayment.MaximumThenLevel => PrincipalRule.MaximumThenAnnuity,
        _ => PrincipalRule.Fraction,
    };
}
