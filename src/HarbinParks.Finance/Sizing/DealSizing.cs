using System.Globalization;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Sizing;

/// <summary>One deal on its way to a financing: the capital share and the instalments tried last, and what the base case made of them. Equations 95 to 98.</summary>
internal sealed class DealSizing
{
    // The search stops short of no debt at all, where no cover ratio is left to go by.
    private const double LargestShare = 1 - 1e-4;
    private const double NearlySettled = 1e-6;

    private readonly PppDeal _deal;
    private readonly int[] _sculpted;
    private readonly Portfolio _portfolio;
    private double _equity;
    private double[]? _shares;
    private double? _cover;
    private double _lowest;
    private int _lowestYear;
    private double _debt;
    private double _investment;
    private double _unfunded;
    private double _capital;
    private bool _settled;
    private double _lowestCash;
    private SizingBound _bound;
    private Infeasibility? _problem;

    private DealSizing(PppDeal deal, Portfolio portfolio)
    {
        _deal = deal;
        _portfolio = portfolio;
        _sculpted = [.. deal.Loans.OrderBy(loan => loan.Seniority).Select((loan, place) => (loan, place)).Where(pair => pair.loan.Repayment == Repayment.Sculpted).Select(pair => pair.place)];
        _equity = deal.EquityShare.Value.Fraction;
        if (deal.DebtSizing is DebtSizing sizing)
            _equity = Math.Min(Math.Max(_equity, Floor(sizing)), LargestShare);

        if (_sculpted.Length > 0)
            _shares = Sculpture.Equal(First.RepaymentYears * First.InstalmentsPerYear);

        Infeasibility = Unfit();
    }

    /// <summary>Id of the deal.</summary>
    public string DealId => _deal.Id;

    /// <summary>Why it cannot be financed as asked; null as long as it seems to.</summary>
    public Infeasibility? Infeasibility { get; private set; }

    /// <summary>Largest change of a share in the last round.</summary>
    public double Change { get; private set; } = double.PositiveInfinity;

    /// <summary>Calendar year that the lender's table must reach: last operation and maturity, however late.</summary>
    public int LastYear => _deal.PlannedOpening + Math.Max(_deal.OperationYears, _deal.Loans.Max(loan => loan.GraceYears + loan.RepaymentYears)) + InputTable.LargestBack;

    private LoanTerms First => _deal.Loans.First(loan => loan.Repayment == Repayment.Sculpted);

    /// <summary>What has to be found for a deal; null where it asks for nothing.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="portfolio">Its portfolio.</param>
    public static DealSizing? Of(Deal deal, Portfolio portfolio)
        => deal is PppDeal ppp && (ppp.DebtSizing is not null || ppp.Loans.Any(loan => loan.Repayment == Repayment.Sculpted)) ? new DealSizing(ppp, portfolio) : null;

    /// <summary>Begins anew: another deal turned out infeasible, and what payers can pay has moved.</summary>
    public void Restart()
    {
        Change = double.PositiveInfinity;
        _settled = false;
    }

    /// <summary>Equation 94: the deal as the lender's base case has it: signed, with what was tried last, without a cash sweep.</summary>
    public PppDeal Trial() => Infeasibility is not null ? Fallback() : With(share => share, (_, shares) => shares) with
    {
        Sweep = null,
        SigningDate = _deal.SigningDate < _portfolio.ValuationDate ? _deal.SigningDate : _portfolio.ValuationDate,
    };

    /// <summary>Equations 95 to 97: what the next round tries.</summary>
    /// <param name="flows">The deal in the base case of what was tried last.</param>
    /// <param name="damped">Whether only half of a step is taken.</param>
    public void Update(CompanyFlows<Scalar> flows, bool damped)
    {
        Change = 0;
        Measure(flows);
        if (_sculpted.Length > 0)
        {
            double? held = _deal.DebtSizing is null ? First.SculptedCover?.Value.Value : null;
            Sculpture sculpture = Sculpture.Of(flows, _sculpted, held, _portfolio.FirstYear);
            _problem = sculpture.Problem;
            _cover = sculpture.Cover;
            for (int k = 0; k < _shares!.Length; k++)
                Change = Math.Max(Change, Math.Abs(sculpture.Shares[k] - _shares[k]));

            _shares = damped ? [.. sculpture.Shares.Zip(_shares, (a, b) => (a + b) / 2)] : sculpture.Shares;
        }

        if (_deal.DebtSizing is DebtSizing sizing)
            Size(sizing, damped);
    }

    /// <summary>Judges what the rounds have come to.</summary>
    /// <param name="rounds">Rounds so far.</param>
    /// <param name="tolerance">Largest change of a settled deal.</param>
    /// <returns>Whether it has just turned out infeasible.</returns>
    public bool Settle(int rounds, double tolerance)
    {
        if (Infeasibility is not null)
            return false;

        if (!(Change <= tolerance))
            Infeasibility = Infeasibility.NotConverged(rounds, Change);
        else if (_problem is not null)
            Infeasibility = _problem;
        else if (_deal.DebtSizing is DebtSizing sizing)
            Infeasibility = Unreached(sizing);

        return Infeasibility is not null;
    }

    /// <summary>The deal as it is compiled: financing found, or where there is none the one of the model with equal principal.</summary>
    public PppDeal Sized()
    {
        if (Infeasibility is not null)
            return Fallback();

        string cover = string.Create(CultureInfo.InvariantCulture, $"{_cover:F4}");
        FigureOrigin old = _deal.EquityShare.Origin;
        return With(
            share => _deal.DebtSizing is null ? _deal.EquityShare : share with { Origin = old with { Text = Percent(share.Value), Status = FigureStatus.Derived, Source = $"按债务规模测算所得,起作用的是{BoundText()}" } },
            (loan, shares) => [.. shares.Select(share => share with
            {
                Origin = new FigureOrigin(PathOf(loan), Percent(share.Value), FigureStatus.Derived, $"由基准情形定制:每期可偿债现金 ÷ 优先级本息 = {cover}", old.File),
            })]);
    }

    /// <summary>The result.</summary>
    /// <param name="rounds">Projections that it took.</param>
    public SizingResult Result(int rounds) => new()
    {
        DealId = _deal.Id,
        SculptedLoans = [.. _deal.Loans.Where(loan => loan.Repayment == Repayment.Sculpted).Select(loan => loan.Id)],
        Bound = _deal.DebtSizing is null ? SizingBound.Given : _bound,
        EquityShare = Infeasibility is null ? _equity : _deal.EquityShare.Value.Fraction,
        Debt = Infeasibility is null ? _debt : 0,
        TotalInvestment = _investment,
        Cover = Infeasibility is not null ? null : _sculpted.Length > 0 ? _cover : _lowestYear > 0 ? _lowest : null,
        Rounds = rounds,
        Infeasibility = Infeasibility,
    };

    private static double Floor(DebtSizing sizing) => Math.Max(sizing.CapitalFloor.Value.Fraction, 1 - (sizing.MaximumGearing?.Value.Fraction ?? 1));

    private Infeasibility? Unfit()
    {
        LoanTerms[] sculpted = [.. _deal.Loans.Where(loan => loan.Repayment == Repayment.Sculpted)];
        if (Array.Find(sculpted, loan => loan.Seniority != Seniority.Senior) is LoanTerms junior)
            return Infeasibility.NotSenior(junior.Id);

        if (Array.Find(sculpted, loan => loan.Refinancing is not null) is LoanTerms refinanced)
            return Infeasibility.Refinanced(refinanced.Id);

        if (Array.Find(sculpted, loan => loan != sculpted[0] && Calendar(loan) != Calendar(sculpted[0])) is LoanTerms other)
            return Infeasibility.MixedCalendars(sculpted[0].Id, other.Id);

        int from = _deal.PlannedOpening + (sculpted.Length > 0 ? sculpted[0].GraceYears : 0);
        if (from < _portfolio.FirstYear || _deal.DebtSizing is not null && _deal.ConstructionStart < _portfolio.FirstYear)
            return Infeasibility.BegunEarlier(_portfolio.FirstYear);

        return _deal.DebtSizing is DebtSizing sizing && Floor(sizing) > LargestShare ? Infeasibility.NoDebt(Floor(sizing)) : null;
    }

    private static (int, int, int, LoanCalendar) Calendar(LoanTerms loan) => (loan.GraceYears, loan.RepaymentYears, loan.InstalmentsPerYear, loan.Calendar);

    private void Measure(CompanyFlows<Scalar> flows)
    {
        int opening = Math.Max(flows.Opening, 0);
        _debt = opening < flows.Cash.Length ? flows.Loans.Sum(loan => loan.Opening[opening].Value) : 0;
        _investment = Math.Min(flows.Works.Spent.Value, _deal.Investment.Value.Yuan) + flows.End.InterestCapitalised.Value;
        _unfunded = flows.End.Unfunded.Value;
        _capital = _investment > 0 ? flows.Capital.Sum(amount => amount.Value) / _investment : 1;
        _lowest = double.PositiveInfinity;
        _lowestYear = 0;
        for (int year = 0; year < flows.Years; year++)
        {
            double service = flows.YearService[year].Value;
            if (!(service > 1) || flows.YearCash[year].Value / service >= _lowest)
                continue;

            _lowest = flows.YearCash[year].Value / service;
            _lowestYear = _portfolio.FirstYear + year;
            _lowestCash = flows.YearCash[year].Value;
        }
    }

    /// <summary>Equations 96 and 97: debt answers to cover almost in proportion, so the share that is asked for follows from the cover of the last one.</summary>
    private void Size(DebtSizing sizing, bool damped)
    {
        // A sculpted loan has its even cover only once its shares have settled; from then on the years outside its instalments count as well.
        _settled |= Change <= NearlySettled;
        double cover = _cover is double even && !_settled ? even : Math.Min(_lowest, _cover ?? double.PositiveInfinity);
        double byCover = double.IsPositiveInfinity(cover) ? 0 : 1 - (1 - _equity) * Math.Max(cover / sizing.TargetCover.Value.Value, 0.1);
        double byFloor = Needed(sizing.CapitalFloor.Value.Fraction);
        double byGearing = Needed(1 - (sizing.MaximumGearing?.Value.Fraction ?? 1));
        double next = Math.Max(byCover, Math.Max(byFloor, byGearing));
        _bound = next <= byFloor ? SizingBound.CapitalFloor : next <= byGearing ? SizingBound.MaximumGearing : SizingBound.TargetCover;
        next = Math.Min(Math.Max(damped ? (next + _equity) / 2 : next, 0), LargestShare);
        Change = Math.Max(Change, Math.Abs(next - _equity));
        _equity = next;
    }

    /// <summary>The capital share of the contract that makes a share of total investment: itself in the usual case.</summary>
    private double Needed(double capital) => capital <= 0 ? 0 : _capital > 0 ? _equity * capital / _capital : capital;

    private Infeasibility? Unreached(DebtSizing sizing)
    {
        if (_unfunded > 1)
            return Infeasibility.Unfunded(_unfunded);

        if (_capital < Floor(sizing) - 1e-6)
            return Infeasibility.NoDebt(Floor(sizing));

        double target = sizing.TargetCover.Value.Value;
        if (_lowestYear == 0 || _lowest >= target * (1 - 1e-6))
            return null;

        return _lowestCash <= 0 ? Infeasibility.NegativeCash(_lowestYear, _lowestCash) : Infeasibility.CoverUnreachable(_lowestYear, _lowest, target);
    }

    private PppDeal Fallback() => _deal with
    {
        DebtSizing = null,
        Loans = [.. _deal.Loans.Select(loan => loan.Repayment == Repayment.Sculpted ? loan with { Repayment = Repayment.EqualPrincipal, SculptedCover = null } : loan)],
    };

    private PppDeal With(Func<Figure<Share>, Figure<Share>> equity, Func<LoanTerms, IReadOnlyList<Figure<Share>>, IReadOnlyList<Figure<Share>>> shares)
    {
        Figure<Share>[] cut = [.. (_shares ?? []).Select(share => new Figure<Share>(Share.FromPercent(Math.Min(100 * share, 100)), _deal.EquityShare.Origin))];
        return _deal with
        {
            DebtSizing = null,
            EquityShare = equity(_deal.DebtSizing is null ? _deal.EquityShare : new Figure<Share>(Share.FromPercent(100 * _equity), _deal.EquityShare.Origin)),
            Loans = [.. _deal.Loans.Select(loan => loan.Repayment == Repayment.Sculpted ? loan with { Repayment = Repayment.Custom, SculptedCover = null, CustomShares = shares(loan, cut) } : loan)],
        };
    }

    private string PathOf(LoanTerms loan) => $"deals:{_deal.Id}:{(_deal.Loans.Count == 1 && loan.Portion is null ? "loan" : "loans:" + loan.Id)}:customShares";

    private string BoundText() => _bound switch
    {
        SizingBound.CapitalFloor => "资本金比例下限",
        SizingBound.MaximumGearing => "最高负债比例",
        _ => "目标偿债覆盖率",
    };

    private static string Percent(Share share) => string.Create(CultureInfo.InvariantCulture, $"{share.Fraction * 100:0.######} %");
}
