using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Planning;

/// <summary>Compiles what a project company has beside its operation, and its distributions.</summary>
internal sealed class TreasuryCompiler(CompilationContext context)
{
    private const double DaysInYear = 365;
    private const double UsualStatutoryReserve = 0.1;

    private InputRegistry Inputs => context.Inputs;

    /// <summary>Part of the amortised cost written off in a year, by operating year and delay: straight line over the stated years, or over the years of operation that a delay leaves.
    /// Where the works are handed over for nothing, what is left is written off in the last year.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="largestDelay">Largest delay in years.</param>
    public InputTable Amortisation(PppDeal deal, int largestDelay)
    {
        bool moves = deal.ConcessionEnd == ConcessionEnd.Moves;
        List<double> table = [];
        for (int year = 0; year < deal.OperationYears + (moves ? largestDelay : 0); year++)
        {
            for (int delay = largestDelay; delay >= 0; delay--)
                table.Add(PartOf(deal, year, delay));
        }

        if (Straight(deal))
            return Inputs.Table(table, $"1 ÷ (运营期 {deal.OperationYears} 年{(moves ? "" : " − 延误年数")})");

        // Behind the last year a table goes on with its last entry: nothing more is written off.
        table.AddRange(Enumerable.Repeat(0.0, largestDelay + 1));
        return Inputs.Table(table, $"(1 − 残值率) ÷ {deal.IncomeTax.AmortisationYears ?? deal.OperationYears} 年,到期即止", SalvageOrigins(deal));
    }

    /// <summary>What a deal has beside its operation; null for nothing.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="index">Place of the state.</param>
    /// <param name="works">Its works.</param>
    public TreasuryPlan? Treasury(PppDeal deal, int index, WorksPlan works)
    {
        TreasuryPlan plan = new(index)
        {
            ResidualShare = deal.IncomeTax.ResidualRecovered ? Residual(deal, works.Construction.LargestDelay) : null,
            TaxPaidLate = deal.IncomeTax.PaymentLagYears > 0,
            SubsidiesExempt = !deal.IncomeTax.SubsidiesTaxable,
            WorkingCapital = deal.WorkingCapital is WorkingCapitalTerms capital ? WorkingCapital(capital, works.PeriodsPerYear) : null,
            Maintenance = deal.MajorMaintenance is MajorMaintenanceTerms maintenance ? new MaintenanceCompiler(context).Tables(deal, maintenance, works.Construction.LargestDelay) : null,
            ReserveFunded = deal.DebtReserve?.Funding == ReserveFunding.Funded,
        };
        return plan == new TreasuryPlan(index) ? null : plan;
    }

    /// <summary>Part of the reserve's target by operating year where it is built up over several; null where it is whole from the first.</summary>
    /// <param name="deal">The deal.</param>
    public InputTable? BuildUp(PppDeal deal)
        => deal.DebtReserve is { Funding: ReserveFunding.BuildUp, BuildUpYears: > 1 } terms
            ? Inputs.Table([.. Enumerable.Range(1, terms.BuildUpYears).Select(year => (double)year / terms.BuildUpYears)], $"偿债准备 {terms.BuildUpYears} 年内均匀建立")
            : null;

    /// <summary>Distributions of a deal; null where all spare cash goes out.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="index">Place of the state.</param>
    /// <param name="works">Its works.</param>
    public DistributionPlan? Distribution(PppDeal deal, int index, WorksPlan works)
    {
        if (deal.Distribution is not DistributionTerms terms)
            return null;

        GuidanceFundTerms? fund = terms.Fund;
        double left = 1 - (fund?.EquityShare.Value.Fraction ?? 0);
        double government = deal.GovernmentEquityShare.Value.Fraction;
        FigureOrigin[] origins = fund is null ? [deal.GovernmentEquityShare.Origin] : [deal.GovernmentEquityShare.Origin, fund.EquityShare.Origin];
        int exit = fund?.ExitYear is int year ? (year - context.Portfolio.FirstYear + 1) * works.PeriodsPerYear - 1 : int.MaxValue;
        return new DistributionPlan(index)
        {
            Locks = terms.LockUp is not null,
            LockUp = terms.LockUp is Figure<Number> line ? Inputs.Of(line) : Inputs.Derived(0, "无分配锁定"),
            LimitedByProfit = terms.LimitedBy == DistributionLimit.CashAndDistributableProfit,
            StatutoryReserve = terms.StatutoryReserve is Figure<Share> share ? Inputs.Of(share) : Inputs.Derived(UsualStatutoryReserve, "法定盈余公积 10 %(公司法)"),
            GovernmentShare = terms.GovernmentShare is Figure<Share> stated ? Inputs.Of(stated) : Inputs.Derived(left > 0 ? Math.Min(government / left, 1) : 0, "政府出资比例 ÷ (1 − 基金出资比例)", origins),
            Fund = fund is null ? null : new FundInputs { EquityShare = Inputs.Of(fund.EquityShare), Hurdle = Inputs.Of(fund.Hurdle), ProfitShare = Inputs.Of(fund.ProfitShare) },
            FundExit = exit,
            PromiseAccount = IsPromised(deal) ? context.ExtraAccount(works.Deal, new EntityName("fund", $"{deal.Id}.fund", $"{deal.Name}·引导基金"), deal.Payers, borrows: true) : -1,
        };
    }

    /// <summary>Whether the government promised to buy a deal's guidance fund out.</summary>
    /// <param name="deal">The deal.</param>
    public static bool IsPromised(PppDeal deal) => deal.Distribution?.Fund is { ExitYear: not null, ExitPaidBy: FundExit.Government };

    private static bool Straight(PppDeal deal) => deal.IncomeTax is { AmortisationYears: null, Salvage: null };

    private static FigureOrigin[] SalvageOrigins(PppDeal deal) => deal.IncomeTax.Salvage is Figure<Share> salvage ? [salvage.Origin] : [];

    private static double PartOf(PppDeal deal, int year, int delay)
    {
        int life = Math.Max(1, deal.OperationYears - (deal.ConcessionEnd == ConcessionEnd.Moves ? 0 : delay));
        if (Straight(deal))
            return 1.0 / life;

        int own = year - delay;
        if (own < 0 || own >= life)
            return 0;

        double rate = Yearly(deal, life, out int years);
        double part = own < years ? rate : 0;
        return own == life - 1 && !deal.IncomeTax.ResidualRecovered ? part + 1 - rate * Math.Min(years, life) : part;
    }

    private static double Yearly(PppDeal deal, int life, out int years)
    {
        years = deal.IncomeTax.AmortisationYears ?? life;
        return (1 - (deal.IncomeTax.Salvage?.Value.Fraction ?? 0)) / years;
    }

    private InputTable Residual(PppDeal deal, int largestDelay)
    {
        List<double> left = [];
        for (int delay = largestDelay; delay >= 0; delay--)
        {
            int life = Math.Max(1, deal.OperationYears - (deal.ConcessionEnd == ConcessionEnd.Moves ? 0 : delay));
            double rate = Yearly(deal, life, out int years);
            left.Add(1 - rate * Math.Min(years, life));
        }

        return Inputs.Table(left, "1 − 已摊销比例", SalvageOrigins(deal));
    }

    private WorkingCapitalInputs WorkingCapital(WorkingCapitalTerms terms, int periodsPerYear) => new()
    {
        OfUsers = Days(terms.UserDays, periodsPerYear, "使用者付费应收"),
        OfGovernment = Days(terms.GovernmentDays, periodsPerYear, "政府付费在途"),
        OfCost = Days(terms.PayableDays, periodsPerYear, "运营成本应付"),
        Initial = terms.Initial is Figure<Money> initial ? Inputs.Of(initial) : Inputs.Derived(0, "无铺底流动资金"),
        HasInitial = terms.Initial is not null,
    };

    private Input Days(int days, int periodsPerYear, string what)
        => Inputs.Derived(days / DaysInYear * periodsPerYear, $"{what} {days} 天:÷ 365 × 每年 {periodsPerYear} 期");
}
