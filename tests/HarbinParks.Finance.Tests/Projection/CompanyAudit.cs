using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Projection;
using HarbinParks.Finance.Tests.CashFlow;
using static HarbinParks.Finance.Tests.Projection.AuditedPath;

namespace HarbinParks.Finance.Tests.Projection;

/// <summary>Accounts of one project company along a path, from its own contract figures.</summary>
internal sealed class CompanyAudit(SimulationPlan plan, int index)
{
    private readonly CompanyPlan _company = plan.Companies[index];
    private readonly PppDeal _deal = (PppDeal)plan.Portfolio.Deals[plan.Companies[index].Works.Deal];
    private readonly LossList _losses = new(plan.Companies[index].LossExpiryYears);
    private LoanPlan Loan => _company.Loans[0];

    private double _worksAtExpectedCost;
    private double _minimum = double.PositiveInfinity;
    private int _unpaidYears;
    private bool _defaulted;

    /// <summary>Checks a year.</summary>
    public void Check(int period, YearBefore yearBefore, BlockState<Scalar> now)
    {
        CompanyState<Scalar> before = yearBefore.Companies[index];
        CompanyState<Scalar> after = now.Companies[index];
        WorksState<Scalar> worksBefore = yearBefore.CompanyWorks[index];
        WorksState<Scalar> works = now.CompanyWorks[index];
        AccountState<Scalar> account = now.Accounts[_company.Works.Deal];
        LoanInputs terms = Loan.In(period);
        double rate = Number(terms.Multiple) * now.City[0].LongRate.Value + Number(terms.Addition);
        double loanBefore = yearBefore.Loans[Loan.Index].Balance.Value;
        LoanState<Scalar> loan = now.Loans[Loan.Index];
        double size = Number(_company.Works.Construction.Budget) * Math.Max(works.Overrun.Value, 1) * 3;
        CheckNothingNegative(after, size, period);
        CheckConstruction(period, before, after, worksBefore, works, loanBefore, loan.Balance.Value, rate, now.City[0].CostIndex.Value, size);
        if (period >= _company.Works.PlannedOpening)
            CheckService(period, before, after, works, account, loanBefore, loan, rate, size, now);
        else
            AssertSame(before.SupplierArrears.Value + after.Unfunded.Value - before.Unfunded.Value, after.SupplierArrears.Value, size, Name("contractors wait for what nobody funded"), period);

        if (_company.Review is { Bounded: false } review)
        {
            double tariff = _company.ReviewsIn(period) ? 1 + Number(review.PassThrough) * (now.City[0].PriceIndexBefore.Value - 1) : before.TariffIndex.Value;
            AssertSame(tariff, after.TariffIndex.Value, 1, Name("a review passes on the prices of the year before"), period);
        }

        AssertSame(after.SubsidyDue.Value + GovernmentEquity(before, after, worksBefore, works), account.Due.Value, size, Name("due = subsidy + government equity"), period);
        double equity = GovernmentEquity(before, after, worksBefore, works);
        double inTime = Math.Min(account.Received.Value - account.InterestReceived.Value - Reimbursed(before, account), equity);
        AssertSame(before.Bridged.Value - Reimbursed(before, account) + equity - inTime, after.Bridged.Value, size, Name("sponsors bridge what is late of the government's equity"), period);
    }

    private void CheckConstruction(
        int period, CompanyState<Scalar> before, CompanyState<Scalar> after, WorksState<Scalar> worksBefore, WorksState<Scalar> works, double loanBefore, double loan, double rate, double costIndex, double size)
    {
        double spend = works.Spent.Value - worksBefore.Spent.Value;
        double interest = after.InterestCapitalised.Value - before.InterestCapitalised.Value;
        if (period >= works.Opening.Value)
        {
            AssertSame(0, spend, size, Name("nothing is built once open"), period);
            AssertSame(0, interest, size, Name("nothing is capitalised once open"), period);
            if (period == (int)works.Opening.Value && _company.Works.Start >= 0)
                AssertSame(Number(_company.Works.Construction.Budget) * works.Overrun.Value * works.Active.Value, _worksAtExpectedCost, size, Name("the whole budget with its overrun is built"), period);

            return;
        }

        _worksAtExpectedCost += spend / costIndex;
        double share = Number(_company.Works.Construction.EquityShare);
        double draw = loan - loanBefore - (1 - share) * interest;
        double equity = Equity(before, after, worksBefore, works) - share * interest;
        double standby = after.StandbyEquity.Value - before.StandbyEquity.Value;
        double unfunded = after.Unfunded.Value - before.Unfunded.Value;
        AssertSame(spend, draw + equity + standby + unfunded, size, Name("sources = uses"), period);
        AssertSame(rate * (loanBefore + draw / 2), interest, size, Name("interest on the opening loan and half of the draw"), period);
        double within = Math.Min(works.Spent.Value, Number(_company.Works.Construction.Budget));
        AssertSame((1 - share) * (within + after.InterestCapitalised.Value) + after.StandbyLoan.Value, loan, size, Name("loan = its share of budget and interest, and the standby loan"), period);
    }

    private void CheckService(int period, CompanyState<Scalar> before, CompanyState<Scalar> after, WorksState<Scalar> works, AccountState<Scalar> account, double loanBefore, LoanState<Scalar> loan, double rate, double size, BlockState<Scalar> now)
    {
        bool open = works.Opening.Value <= period;
        if (!open || period > _company.LastOperation || works.Active.Value == 0)
            Assert.Equal((0, 0, 0), (after.UserRevenue.Value, after.Cost.Value, Earned(after, now)));

        double interest = open ? loanBefore * rate : 0;
        double principal = open ? loanBefore - loan.Balance.Value : 0;
        AssertSame(interest, loan.Interest.Value, size, Name("interest"), period);
        AssertSame(open ? Principal(period, loanBefore, rate) : 0, principal, size, Name("principal"), period);
        if (period >= Loan.In(period).Maturity && works.Opening.Value <= Loan.In(period).Maturity)
            Assert.Equal(0, loan.Balance.Value);

        double life = Math.Max(1, _deal.OperationYears - works.Delay.Value);
        double amortisation = open ? (works.Spent.Value + after.InterestCapitalised.Value) / life : 0;
        double profit = after.UserRevenue.Value + Earned(after, now) - after.Cost.Value - interest - amortisation;
        double taxable = Math.Max(profit - _losses.Use(period, profit), 0);
        AssertSame(taxable * TaxRate(period - (int)works.Opening.Value), after.Tax.Value, size, Name("income tax"), period);

        double cash = after.UserRevenue.Value + (open ? account.Received.Value - Reimbursed(before, account) : 0) - after.Cost.Value - after.Tax.Value;
        double service = interest + principal;
        double arrears = before.LoanArrears.Value * (1 + Number(Loan.In(period).PenaltyMultiple) * rate);
        double paid = service + arrears - after.LoanArrears.Value;
        double suppliers = before.SupplierArrears.Value + after.Unfunded.Value - before.Unfunded.Value;
        double flows = size + Math.Abs(cash) + arrears + suppliers;
        AssertNotNegative(paid, flows, Name("paid"), period);
        AssertSame(cash + before.Reserve.Value - suppliers, paid + after.Reserve.Value + after.Distribution.Value - after.SupplierArrears.Value, flows, Name("cash in = cash out"), period);
        Assert.True(after.Reserve.Value <= service * Number(_company.ReserveShare) + Tolerance * flows, Name("the reserve is within its target"));
        CheckCover(period, after, cash, service, flows);
    }

    /// <summary>What the government owes for the service of the year, due now or a year later.</summary>
    private double Earned(CompanyState<Scalar> after, BlockState<Scalar> now) => _company.PaymentLagSlot < 0 ? after.SubsidyDue.Value : now.Waiting[_company.PaymentLagSlot].Value;

    private void CheckCover(int period, CompanyState<Scalar> after, double cash, double service, double size)
    {
        bool due = service > 1;
        Assert.Equal(due ? 1 : 0, after.HasCover.Value);
        if (due)
        {
            AssertSame(cash, after.Cover.Value * service, size, Name("cover × service = cash"), period);
            _minimum = Math.Min(_minimum, after.Cover.Value);
            Assert.Equal(_minimum, after.MinimumCover.Value);
        }

        _unpaidYears = after.LoanArrears.Value > 1 ? _unpaidYears + 1 : 0;
        _defaulted |= _unpaidYears >= 2;
        Assert.Equal(_defaulted ? 1 : 0, after.Defaulted.Value);
    }

    private double Principal(int period, double opening, double rate)
    {
        LoanInputs loan = Loan.In(period);
        if (period < loan.FirstRepayment || period > loan.Maturity)
            return 0;

        int left = loan.Maturity - period + 1;
        if (_deal.Loans[0].CustomShares is { } shares)
        {
            double due = shares[^left].Value.Fraction;
            double open = shares.Skip(shares.Count - left).Sum(share => share.Value.Fraction);
            return left == 1 ? opening : open > 0 ? opening * due / open : 0;
        }

        return loan.Rule == PrincipalRule.Annuity && left > 1 && rate > 1e-9 ? opening * rate / (Math.Pow(1 + rate, left) - 1) : opening / left;
    }

    private double TaxRate(int operatingYear)
    {
        double full = _deal.IncomeTax.FullRate.Value.Fraction;
        return !_deal.IncomeTax.Holiday || operatingYear >= 6 ? full : operatingYear >= 3 ? full / 2 : 0;
    }

    private static double Reimbursed(CompanyState<Scalar> before, AccountState<Scalar> account) => Math.Min(account.Received.Value - account.InterestReceived.Value, before.Bridged.Value);

    private double Equity(CompanyState<Scalar> before, CompanyState<Scalar> after, WorksState<Scalar> worksBefore, WorksState<Scalar> works)
    {
        double budget = Number(_company.Works.Construction.Budget);
        double within = Math.Min(works.Spent.Value, budget) - Math.Min(worksBefore.Spent.Value, budget);
        return Number(_company.Works.Construction.EquityShare) * (within + after.InterestCapitalised.Value - before.InterestCapitalised.Value);
    }

    private double GovernmentEquity(CompanyState<Scalar> before, CompanyState<Scalar> after, WorksState<Scalar> worksBefore, WorksState<Scalar> works)
        => Equity(before, after, worksBefore, works) * _deal.GovernmentEquityShare.Value.Fraction;

    private void CheckNothingNegative(CompanyState<Scalar> after, double size, int period)
    {
        foreach ((double amount, string what) in new[]
        {
            (after.LoanArrears.Value, "loan arrears"), (after.SupplierArrears.Value, "supplier arrears"), (after.Reserve.Value, "reserve"),
            (after.Distribution.Value, "distribution"), (after.Tax.Value, "tax"), (after.SubsidyDue.Value, "subsidy"), (after.Cost.Value, "cost"),
            (after.InterestCapitalised.Value, "interest during construction"), (after.StandbyEquity.Value, "standby equity"), (after.StandbyLoan.Value, "standby loan"), (after.Unfunded.Value, "unfunded"),
        })
        {
            AssertNotNegative(amount, size, Name(what), period);
        }
    }

    private string Name(string what) => $"{_deal.Id}: {what}";
}
