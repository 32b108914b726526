using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Sampling;

namespace HarbinParks.Finance.Projection;

/// <summary>The period loop: time outside, entities inside, because what a deal is paid depends on all deals of its payer.
/// The only place that knows the order of the year. Base case, explain and simulation call the same.</summary>
internal sealed partial class BlockProjection<T>
    where T : struct, INumberLane<T>
{
    private readonly SimulationPlan _plan;

    // Read each period: a list behind an interface costs a call for each entry.
    private readonly CompanyPlan[] _companies;
    private readonly ClaimPlan[] _claims;
    private readonly PayerPlan[] _payers;
    private readonly BudgetPlan[] _budgets;
    private readonly int[] _rescuers;

    /// <summary>A projection of blocks of the same size.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="lanes">Paths of a block: a multiple of the number's lanes.</param>
    public BlockProjection(SimulationPlan plan, int lanes)
    {
        _plan = plan;
        _companies = [.. plan.Companies];
        _claims = [.. plan.Claims];
        _payers = [.. plan.Payers];
        _budgets = [.. plan.Budgets];
        _rescuers = Rescuers(plan);
        State = new BlockState<T>(plan, lanes);
    }

    /// <summary>State after the last period projected.</summary>
    public BlockState<T> State { get; }

    /// <summary>Sets a block of consecutive paths to the end of the base year; works begun earlier are built up to it.</summary>
    /// <param name="source">Seed, or the central path.</param>
    /// <param name="firstPath">First path of the block.</param>
    public void Begin(DrawSource source, long firstPath)
    {
        BlockState<T> s = State;
        s.Draws.Begin<T>(source, firstPath);
        CityStations.Begin(_plan.City, s.City.AsSpan());
        Array.Clear(s.Parks);
        Array.Clear(s.Accounts);
        Array.Clear(s.Claims);
        Array.Clear(s.Gates);
        Array.Clear(s.Guarantees);
        Array.Clear(s.Ladders);
        Array.Clear(s.Buybacks);
        Array.Clear(s.PlatformLoans);
        Array.Clear(s.Vats);
        Array.Clear(s.Treasuries);
        Array.Clear(s.Distributions);
        Array.Clear(s.Waiting);
        for (int i = 0; i < _payers.Length; i++)
            PayerStations.Begin(_payers[i].Terms, SimulationPlan.EntityOfPayer(i), s.Of(s.Payers, i));

        for (int i = 0; i < _plan.Platforms.Count; i++)
            PlatformStations.Begin(_plan.Platforms[i].Terms, _plan.EntityOfPlatform(i), s.Of(s.Platforms, i));

        for (int i = 0; i < _plan.GovernmentDuties.Count; i++)
            RescueStations.Begin(_plan.GovernmentDuties[i], s.Of(s.GovernmentDuties, i));

        for (int i = 0; i < _companies.Length; i++)
        {
            CompanyPlan company = _companies[i];
            BeginWorks(company.Works, s.Of(s.CompanyWorks, i));
            CompanyConstructionStations.Begin(company, Entity(company.Works), s.Draws, s.Of(s.Companies, i));
            BeginSupport(i);
            BeginCompany(i);
        }

        for (int i = 0; i < _plan.Buybacks.Count; i++)
        {
            BuybackPlan buyback = _plan.Buybacks[i];
            BeginWorks(buyback.Works, s.Of(s.BuybackWorks, i));
            for (int period = buyback.Works.Start; period < 0; period++)
                OweBuyback(i, period);
        }

        for (int i = 0; i < _plan.PlatformLoans.Count; i++)
        {
            WorksPlan works = _plan.PlatformLoans[i].Works;
            BeginWorks(works, s.Of(s.PlatformLoanWorks, i));
            for (int period = works.Start; period < 0; period++)
                OwePlatformLoan(i, period);
        }
    }

    /// <summary>Projects one year: budgets by the year, what deals owe, are paid and serve by its periods, platforms at its end.</summary>
    /// <param name="year">Years in order, from 0.</param>
    public void Step(int year)
    {
        OpenYear(year);
        for (int period = year * _plan.PeriodsPerYear; period < (year + 1) * _plan.PeriodsPerYear; period++)
            StepPeriod(year, period);

        CloseYear(year);
    }

    /// <summary>The year's drivers and budgets.</summary>
    /// <param name="year">Years in order, from 0.</param>
    public void OpenYear(int year)
    {
        JudgeGates(year);
        State.Draws.Advance<T>(year);
        DriveCity(year);
        Budget(year);
    }

    /// <summary>One period of an open year.</summary>
    /// <param name="year">The year.</param>
    /// <param name="period">Its periods in order.</param>
    public void StepPeriod(int year, int period)
    {
        Owe(year, period);
        Pay(year, period);
        Serve(year, period);
    }

    /// <summary>Platforms, and what budgets carry into the next year.</summary>
    /// <param name="year">The open year.</param>
    public void CloseYear(int year)
    {
        CountLoans((year + 1) * _plan.PeriodsPerYear - 1);
        RunPlatforms(year);
        for (int i = 0; i < _payers.Length; i++)
            PayerStations.Close(_payers[i].Terms, SimulationPlan.EntityOfPayer(i), year, State.Of(State.Payers, i));
    }

    private void DriveCity(int period)
    {
        BlockState<T> s = State;
        CityDraws index = CityDraws.Fixed;
        for (int factor = 0; factor < CityDraws.Correlated; factor++)
            CityStations.Correlate(_plan.City.Cholesky[factor], s.Draws, period, s.Of(s.Innovations, factor));

        CityStations.Grow(_plan.City, period, s.City.AsSpan(), s.Innovations);
        CityStations.Markets(_plan.City, period, s.Draws, index.LandRegime, s.City.AsSpan(), s.Innovations);
        CityStations.Energy(_plan.City, period, s.City.AsSpan(), s.Innovations);
        CityStations.Others(_plan.City, period, s.Draws, index, s.City.AsSpan(), s.Innovations);
        for (int i = 0; i < _plan.Parks.Count; i++)
            CityStations.Park(_plan.ParkTerms, _plan.EntityOfPark(i), period, s.Draws.Yearly(_plan.Parks[i].Draw, period), s.City, s.Of(s.Parks, i));

        for (int i = 0; i < _plan.Parks.Count; i++)
        {
            if (_plan.Parks[i].Lead is { } lead)
                ParkStations.Lead(lead, _plan.EntityOfPark(i), period, s.Of(s.Parks, i));
        }
    }

    private void Owe(int year, int period)
    {
        BlockState<T> s = State;
        BeginDues(year, period);
        BeginExtraAccounts(period);
        bool closes = _plan.ClosesYear(period);
        for (int i = 0; i < _companies.Length; i++)
        {
            OweCompany(i, year, period);
            if (closes && _companies[i].HasSupport)
                OweSupport(i, period);
        }

        // Buy-backs and platform loans run by the year: they owe at its end.
        for (int i = 0; i < _plan.Buybacks.Count; i++)
        {
            if (closes)
                OweBuyback(i, year);
            else
                s.Of(s.Accounts, _plan.Buybacks[i].Works.Deal).Clear();
        }

        for (int i = 0; i < _plan.PlatformLoans.Count; i++)
        {
            if (closes)
                OwePlatformLoan(i, year);
            else
                s.Of(s.Accounts, _plan.PlatformLoans[i].Works.Deal).Clear();
        }
    }

    private void OweCompany(int i, int year, int period)
    {
        BlockState<T> s = State;
        CompanyPlan company = _companies[i];
        int entity = Entity(company.Works);
        Span<CompanyState<T>> states = s.Of(s.Companies, i);
        Span<WorksState<T>> works = s.Of(s.CompanyWorks, i);
        Span<AccountState<T>> accounts = s.Of(s.Accounts, company.Works.Deal);
        bool begins = company.Works.BeginsYear(period);
        if (period >= company.Works.Start)
            BeginPeriod(company, period, states, accounts);

        if (company.Works.BuildsIn(period))
            BuildCompany(i, period);

        if (company.Distribution is { Fund: not null } fund)
            OweFund(company, fund, entity, period, states);

        if (begins)
        {
            CompanyConstructionStations.Draw(company, entity, period, s.Draws.Yearly(company.CollectionDraw, year), states);
            SetPrices(company, entity, year, period, works, states);
        }

        if (!company.OperatesIn(period))
        {
            if (period > company.LastOperation)
                CompanyChargeStations.Cease(begins, states);

            if (company.PaysLate(period))
            {
                CompanyChargeStations.Delay(entity, period, Waiting(company, period), states, accounts);
                ChargeVat(company, entity, period, works, states);
            }

            return;
        }

        if (company.Payment is not null && (begins || period == company.Works.PlannedOpening))
            CompanyConstructionStations.Score(company.Service, entity, period, s.Draws.Yearly(company.PerformanceDraw, year), states);

        Earn(company, entity, period, works, states);
        if (company.CostSharing is not null)
            CompanyChargeStations.ShareCost(company.CostSharing, entity, period, year, s.City, states);

        if (company.RevenueSharing is not null)
            CompanyChargeStations.ShareRevenue(company, company.RevenueSharing, entity, period, works, states);

        CompanyChargeStations.Charge(company, entity, period, works, states, accounts);
        if (company.Season is not null)
            CompanyChargeStations.Shift(company, company.Season, entity, period, works, states);

        if (company.PaymentLagSlot >= 0)
            CompanyChargeStations.Delay(entity, period, Waiting(company, period), states, accounts);

        ChargeVat(company, entity, period, works, states);
        if (company.Treasury is TreasuryPlan treasury)
            OweTreasury(company, treasury, entity, period, works, states, accounts);
    }

    /// <summary>Clears what the last period left, of what this one may not write again: not one number more, since a block's state is larger than the cache next to the processor.</summary>
    private static void BeginPeriod(CompanyPlan company, int period, Span<CompanyState<T>> states, Span<AccountState<T>> accounts)
    {
        WorksPlan works = company.Works;
        CompanyServiceStations.Begin(works.BeginsYear(period), accounts);
        if (works.BuildsIn(period - 1) && !works.BuildsIn(period))
            CompanyConstructionStations.Finish(states);

        if (company.HasOtherCash)
            CompanyServiceStations.BeginTreasury(states);

        if (!works.ClosesYear(period) || company.Termination is not null)
            CompanyServiceStations.BeginResult(states);
    }

    private void BuildCompany(int i, int period)
    {
        BlockState<T> s = State;
        CompanyPlan company = _companies[i];
        Span<CompanyState<T>> states = s.Of(s.Companies, i);
        Span<WorksState<T>> works = s.Of(s.CompanyWorks, i);
        int entity = Entity(company.Works);
        CompanyConstructionStations.Build(company, entity, period, s.City, works, states);
        for (int k = 0; k < company.Loans.Count; k++)
        {
            LoanPlan loan = company.Loans[k];
            Span<LoanState<T>> loans = s.Of(s.Loans, loan.Index);
            if (loan.HasFees)
                LoanStations.Charge(loan, company, period, works, states, loans);

            LoanStations.Build(loan, company, period, s.City, works, loans, states);
        }

        CompanyConstructionStations.PayIn(company, entity, period, states, s.Of(s.Accounts, company.Works.Deal));
        if (company.Vat is VatPlan vat)
            VatStations.Build(vat, entity, period, works, s.Of(s.Vats, vat.Index));
        if (company.HasSupport)
            BuildWithSupport(i, period);
    }

    private void Serve(int year, int period)
    {
        for (int i = 0; i < _companies.Length; i++)
        {
            CompanyPlan company = _companies[i];
            if (period < company.Works.Start)
                continue;

            Collect(i, period);
            if (period >= company.Works.PlannedOpening)
                ServeCompany(i, period);

            if (company.Termination is TerminationPlan termination)
                Terminate(i, termination, year, period);
        }
    }

    private void ServeCompany(int i, int period)
    {
        BlockState<T> s = State;
        CompanyPlan company = _companies[i];
        Span<CompanyState<T>> states = s.Of(s.Companies, i);
        ReadOnlySpan<WorksState<T>> works = s.Of(s.CompanyWorks, i);
        int entity = Entity(company.Works);
        for (int k = 0; k < company.Loans.Count; k++)
            LoanStations.Owe(company.Loans[k], company, k == 0, period, s.City, works, s.Of(s.Loans, company.Loans[k].Index), states);

        bool closes = company.Works.ClosesYear(period);
        if (closes && company.Treasury is null && company.Distribution is null)
            CompanyServiceStations.Tax(company, entity, period, works, states);
        else if (closes)
            CloseBooks(company, entity, period, works, states);

        for (int k = 0; k < company.Loans.Count; k++)
        {
            if (!company.Loans[k].TakesAllCash(period))
                continue;

            CompanyServiceStations.Gather(company, entity, period, states);
            LoanStations.TakeAll(company.Loans[k], period, works, s.Of(s.Loans, company.Loans[k].Index), states);
        }

        if (closes && company.Treasury is { ReserveFunded: true } treasury)
            TreasuryStations.FundReserve(company, entity, period, works, s.Of(s.Treasuries, treasury.Index), states);

        CompanyServiceStations.Serve(company, entity, period, works, states);
        if (company.SweepsIn(period))
            CompanyServiceStations.Sweep(company.Sweep!, entity, period, states);

        if (company.Distribution is DistributionPlan distribution)
            Distribute(company, distribution, entity, period, works, states);

        for (int k = 0; k < company.Loans.Count; k++)
            LoanStations.Settle(company.Loans[k], company, period, s.Of(s.Loans, company.Loans[k].Index), states);

        if (company.Support is SupportPlan { InterestAccount: >= 0 } support)
            CountInterest(i, support, period);
    }

    private int Entity(WorksPlan works) => _plan.EntityOfDeal(works.Deal);

    /// <summary>Deals are named by the period, payers by the year.</summary>
    private int Stamp(int account, int year, int period) => _plan.IsOfDeal(account) ? period : year;
}
