using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Projection;
using static HarbinParks.Finance.Tests.Projection.AuditedPath;

namespace HarbinParks.Finance.Tests.Projection;

/// <summary>Cash of one company with all features along a path of yearly periods: what came in went out, or is still there.</summary>
internal sealed class TreasuryAudit(SimulationPlan plan, int index)
{
    private readonly CompanyPlan _company = plan.Companies[index];
    private CompanyState<Scalar> _before;
    private TreasuryState<Scalar> _treasuryBefore;
    private DistributionState<Scalar> _distributionBefore;
    private VatState<Scalar> _vatBefore;

    /// <summary>Tax on turnover so far: output, input, paid, refunded of a credit.</summary>
    public (double Output, double Input, double Paid) Vat { get; private set; }

    /// <summary>Spare cash so far: that went to shareholders, and that is held back.</summary>
    public double Distributed { get; private set; }

    /// <summary>Takes the state before a period.</summary>
    public void Before(BlockState<Scalar> now)
    {
        _before = now.Companies[index];
        _treasuryBefore = now.Treasuries[_company.Treasury!.Index];
        _distributionBefore = now.Distributions[_company.Distribution!.Index];
        _vatBefore = now.Vats[_company.Vat!.Index];
    }

    /// <summary>Checks a period.</summary>
    public void After(int period, BlockState<Scalar> now)
    {
        CompanyState<Scalar> after = now.Companies[index];
        TreasuryState<Scalar> treasury = now.Treasuries[_company.Treasury!.Index];
        DistributionState<Scalar> distribution = now.Distributions[_company.Distribution!.Index];
        WorksState<Scalar> works = now.CompanyWorks[index];
        double size = Number(_company.Works.Construction.Budget) * 10;
        double vat = TaxOnTurnover(period, after, now.Vats[_company.Vat!.Index], size);
        if (period < _company.Works.PlannedOpening)
        {
            Assert.Equal(0, after.Distribution.Value + after.Cash.Value + treasury.MaintenanceReserve.Value);
            return;
        }

        bool open = works.Opening.Value <= period;
        bool last = open && works.Active.Value > 0.5 && period == _company.LastOperation;
        double capital = treasury.Receivable.Value - treasury.Payable.Value - _treasuryBefore.Receivable.Value + _treasuryBefore.Payable.Value;
        double back = last ? Number(_company.Treasury!.WorkingCapital!.Initial) : 0;
        double cost = works.Spent.Value + after.InterestCapitalised.Value - now.Vats[_company.Vat!.Index].OnWorks.Value;
        double left = last ? T(_company.Treasury!.ResidualShare!, works.Delay.Value) * cost : 0;
        bool maintains = open && _company.OperatesIn(period);
        double maintenance = maintains ? treasury.MaintenanceCost.Value + treasury.MaintenanceReserve.Value - _treasuryBefore.MaintenanceReserve.Value : 0;
        AssertSame(vat - capital + back + left - maintenance, after.OtherCash.Value, size, "other cash is the sum of its parts", period);

        AccountState<Scalar> account = now.Accounts[_company.Works.Deal];
        double principal = account.Received.Value - account.InterestReceived.Value;
        double reimbursed = Math.Min(principal, _before.Bridged.Value);
        double received = open ? account.Received.Value - reimbursed - Math.Min(principal - reimbursed, after.GovernmentEquityDue.Value) : 0;
        double cash = after.UserRevenue.Value + received - after.Cost.Value - after.Tax.Value + after.OtherCash.Value;
        LoanClaims<Scalar> claims = after.Claims;
        double paid = (claims.Interest * after.PaidInterestShare + claims.Principal * after.PaidPrincipalShare + claims.Junior * after.PaidJuniorShare + claims.Shareholder * after.PaidShareholderShare).Value;
        double suppliers = after.SupplierArrears.Value - _before.SupplierArrears.Value - (after.Unfunded.Value - _before.Unfunded.Value);
        double stock = after.Cash.Value + after.Reserve.Value - _before.Cash.Value - _before.Reserve.Value;
        AssertSame(cash + treasury.ReserveFunding.Value + suppliers, paid + after.Distribution.Value + stock, size + Math.Abs(cash), "cash in = cash out + what is kept", period);
        AssertSame(after.Distribution.Value, distribution.ToFund.Value + distribution.ToGovernment.Value + distribution.ToSponsors.Value, size, "shareholders get the distribution", period);
        CheckLimits(period, after, distribution, size);
        Distributed += after.Distribution.Value;
    }

    private double TaxOnTurnover(int period, CompanyState<Scalar> after, VatState<Scalar> vat, double size)
    {
        if ((!_company.OperatesIn(period) && !_company.PaysLate(period)) || after.UserRevenue.Value + after.SubsidyDue.Value + after.Cost.Value == 0)
            return 0;

        VatInputs terms = _company.Vat!.Terms;
        int at = terms.At(period);
        double taxed = 1 - Number(terms.ExemptShare);
        double output = after.UserRevenue.Value * Number(terms.OnUsers[at]) * taxed + after.SubsidyDue.Value * Number(terms.OnGovernment[at]);
        double input = after.Cost.Value * Number(terms.OnCost[at]) * taxed;
        double works = vat.OnWorks.Value - _vatBefore.OnWorks.Value;
        AssertSame(output - input - works - _vatBefore.Credit.Value + vat.Credit.Value, vat.Payable.Value, size, "paid = output − input − credit used", period);
        Vat = (Vat.Output + output, Vat.Input + input, Vat.Paid + vat.Payable.Value);
        return -vat.Payable.Value * (1 - Number(terms.RefundShare) + Number(terms.SurtaxShare));
    }

    private void CheckLimits(int period, CompanyState<Scalar> after, DistributionState<Scalar> distribution, double size)
    {
        foreach (double amount in new[] { after.Cash.Value, after.Reserve.Value, after.Distribution.Value, distribution.FundBalance.Value, distribution.ToFund.Value, after.SupplierArrears.Value })
            AssertNotNegative(amount, size, "stock or flow", period);

        if (period >= _company.LastOperation)
        {
            Assert.Equal(0, after.Cash.Value);
            return;
        }

        if (distribution.LockUp.Locked.Value > 0.5)
            Assert.Equal(0, after.Distribution.Value);

        if (after.Distribution.Value > 0)
            AssertNotNegative(distribution.Retained.Value, size, "profit left after a distribution", period);

        if (period >= _company.Distribution!.FundExit)
            Assert.Equal(0, distribution.FundBalance.Value);
        else
            Assert.True(distribution.FundBalance.Value >= 0 && _distributionBefore.FundBalance.Value >= 0);
    }

    private double T(InputTable table, double delay) => Scalar.Pick(table, _company.Works.Construction.LargestDelay, delay).Value;
}
