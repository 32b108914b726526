using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Rules;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Planning;

/// <summary>Compiles public support and early termination: each gets an account of its own, so that it is known what was paid for what.</summary>
internal sealed class SupportCompiler(CompilationContext context)
{
    private InputRegistry Inputs => context.Inputs;

    /// <summary>Number of companies with support so far.</summary>
    public int Supports { get; private set; }

    /// <summary>Number of companies that may end early so far.</summary>
    public int Terminations { get; private set; }

    /// <summary>Part of the approved budget that a grant pays; 0 for none.</summary>
    /// <param name="deal">The deal.</param>
    public static double GrantShare(PppDeal deal) => deal.Support?.Grant is not ConstructionGrant grant ? 0
        : grant.CostShare?.Value.Fraction ?? grant.Amount!.Value.Yuan / deal.Investment.Value.Yuan;

    /// <summary>The figures behind <see cref="GrantShare"/>.</summary>
    /// <param name="deal">The deal.</param>
    public static FigureOrigin[] GrantOrigins(PppDeal deal) => deal.Support?.Grant is not ConstructionGrant grant ? []
        : grant.CostShare is Figure<Share> share ? [share.Origin] : [grant.Amount!.Origin, deal.Investment.Origin];

    /// <summary>Works of a deal with the grant that it gets.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="construction">Its works without the grant.</param>
    public ConstructionInputs Granted(PppDeal deal, ConstructionInputs construction)
    {
        if (deal.Support?.Grant is null)
            return construction;

        double share = GrantShare(deal);
        double equity = deal.Investment.Value.Yuan * (1 - share) * deal.EquityShare.Value.Fraction;
        return construction with
        {
            GrantShare = Inputs.Derived(share, "建设期补助 ÷ 批准概算", GrantOrigins(deal)),
            BudgetedEquity = Inputs.Derived(equity, "批准概算 × (1 − 补助比例) × 资本金比例", [deal.Investment.Origin, deal.EquityShare.Origin, .. GrantOrigins(deal)]),
        };
    }

    /// <summary>Support of a deal; null for none.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="index">Its index in the portfolio.</param>
    /// <param name="works">Its works.</param>
    public SupportPlan? Support(PppDeal deal, int index, WorksPlan works)
    {
        PublicSupport support = deal.Support ?? new PublicSupport();
        bool matches = deal.FiscalResponsibility.MatchingInputs.Count > 0;
        if (support.Grant is null && support.Interest is null && support.Award is null && !matches)
            return null;

        InterestSubsidy? interest = support.Interest;
        VerifiedAward? award = support.Award;
        return new SupportPlan
        {
            Index = Supports++,
            GrantAccount = support.Grant is ConstructionGrant grant ? Account(deal, index, "grant", "建设期补助", grant.Payer) : -1,
            InterestAccount = interest is null ? -1 : Account(deal, index, "interest-subsidy", "贷款贴息", interest.Payer),
            AwardAccount = award is null ? -1 : Account(deal, index, "award", "以奖代补", award.Payer),
            MatchingAccount = matches ? Account(deal, index, "matching", "配套投入", null) : -1,
            MatchingInputs = matches ? Matching(deal) : [],
            Terms = new SupportInputs
            {
                InterestPart = interest is null ? Inputs.Derived(0, "无贴息") : Inputs.Of(interest.Part),
                InterestCap = interest?.YearlyCap is Figure<Money> cap ? Inputs.Of(cap) : null,
                AwardAmount = award is null ? Inputs.Derived(0, "无奖补") : Inputs.Of(award.Amount),
                AwardProbability = award is null ? Inputs.Derived(0, "无奖补") : Inputs.Of(award.Probability),
            },
            InterestPeriods = (interest?.Years ?? 0) * works.PeriodsPerYear,
            AwardPeriod = award is null ? -1 : YearAfter(works, works.PlannedOpening + award.OperatingYear * works.PeriodsPerYear - 1),
            AwardDraw = award is null ? -1 : context.Draws.Once($"deal:{deal.Id}:award", normal: false),
        };
    }

    /// <summary>Early end of a deal; null where it never ends early.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="index">Its index in the portfolio.</param>
    public TerminationPlan? Termination(PppDeal deal, int index)
    {
        if (deal.Termination is not TerminationTerms terms || (terms.Company is null && terms.Government is null && terms.ForceMajeure is null))
            return null;

        bool strikes = terms.ForceMajeure is not null && terms.ForceMajeureProbability is not null;
        Compensation?[] causes = [terms.Company, terms.Government, terms.ForceMajeure];
        int firstClaim = FirstClaim(context.Portfolio, index);
        return new TerminationPlan
        {
            Index = Terminations++,
            Account = Account(deal, index, "termination", "终止补偿", null),
            Claims = [.. Enumerable.Range(firstClaim, deal.Payers.Sum(share => share.Budgets))],
            Terms = new TerminationInputs
            {
                DebtShare = Inputs.Table([0, .. causes.Select(cause => cause?.DebtShare.Value.Fraction ?? 0)], "债务补偿比例:按终止原因", [.. causes.OfType<Compensation>().Select(cause => cause.DebtShare.Origin)]),
                EquityShare = Inputs.Table([0, .. causes.Select(cause => cause?.EquityShare.Value.Fraction ?? 0)], "资本金补偿比例:按终止原因", [.. causes.OfType<Compensation>().Select(cause => cause.EquityShare.Origin)]),
                ArrearsThreshold = terms.ArrearsThreshold is Figure<Share> threshold ? Inputs.Of(threshold) : Inputs.Derived(0, "欠付即构成违约"),
                ForceMajeure = strikes ? Inputs.Of(terms.ForceMajeureProbability!) : Inputs.Derived(0, "不计不可抗力"),
            },
            UnpaidYears = terms.Company is null ? 0 : terms.UnpaidYears,
            UnfundedYears = terms.Company is null ? 0 : terms.UnfundedYears ?? 0,
            ArrearsYears = terms.Government is null ? 0 : terms.ArrearsYears,
            Draw = strikes ? context.Draws.Yearly($"deal:{deal.Id}:force-majeure", normal: false) : -1,
            AllLoans = terms.Debt == CompensatedDebt.AllLoans,
            Instalments = terms.Instalments,
        };
    }

    /// <summary>Loans on-lent from special bonds and those of deals that are borrowing in disguise, each with every claim whose payer's debt it is.</summary>
    /// <param name="portfolio">The portfolio.</param>
    /// <param name="rules">Rules by which a deal is borrowing in disguise.</param>
    /// <param name="companies">Its companies.</param>
    public static IReadOnlyList<CountedLoanPlan> CountedLoans(Portfolio portfolio, RuleBook rules, IReadOnlyList<CompanyPlan> companies)
    {
        List<CountedLoanPlan> plans = [];
        foreach (CompanyPlan company in companies)
        {
            PppDeal deal = (PppDeal)portfolio.Deals[company.Works.Deal];
            bool disguised = DisguisedBorrowing.Is(deal, portfolio, rules);
            int claims = deal.Payers.Sum(share => share.Budgets);
            foreach (LoanPlan loan in company.Loans.Where(loan => loan.SpecialBond || disguised))
                plans.AddRange(Enumerable.Range(FirstClaim(portfolio, company.Works.Deal), claims).Select(claim => new CountedLoanPlan(loan.Index, claim, !loan.SpecialBond)));
        }

        return plans;
    }

    /// <summary>Claims stand deal by deal, one for each budget that pays.</summary>
    private static int FirstClaim(Portfolio portfolio, int deal) => portfolio.Deals.Take(deal).Sum(earlier => earlier.Payers.Sum(share => share.Budgets));

    /// <summary>Equation 153: matching inputs of each simulated year, less what the company pays for them.</summary>
    private Input[] Matching(PppDeal deal)
    {
        double[] years = new double[context.Portfolio.Years];
        foreach (MatchingInput input in deal.FiscalResponsibility.MatchingInputs)
        {
            for (int year = Math.Max(input.FirstYear, context.Portfolio.FirstYear); year < input.FirstYear + input.Years && year <= context.Portfolio.LastYear; year++)
                years[year - context.Portfolio.FirstYear] += input.Amount.Value.Yuan - input.PaidByCompany.Value.Yuan;
        }

        return Inputs.Series(years, "配套投入各年成本 − 项目公司支付的费用", [.. deal.FiscalResponsibility.MatchingInputs.SelectMany(input => new[] { input.Amount.Origin, input.PaidByCompany.Origin })]);
    }

    private int Account(PppDeal deal, int index, string key, string name, string? payer)
    {
        IReadOnlyList<PayerShare> payers = payer is null ? deal.Payers
            : [new PayerShare(payer, new Figure<Share>(Share.FromPercent(100), new FigureOrigin($"deals:{deal.Id}:support", "100 %", FigureStatus.Derived, "由指定的一级财政全额承担", "")))];
        return context.ExtraAccount(index, new EntityName("support", $"{deal.Id}.{key}", $"{deal.Name}·{name}"), payers);
    }

    /// <summary>Last period of the calendar year after that of a period.</summary>
    private static int YearAfter(WorksPlan works, int period)
    {
        int last = period;
        while (!works.ClosesYear(last))
            last++;

        return last + works.PeriodsPerYear;
    }
}
