using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Projection;
using static HarbinParks.Finance.Tests.Projection.AuditedPath;

namespace HarbinParks.Finance.Tests.Projection;

/// <summary>Accounts of a project company with support or an early end along a path: what is given is due, and what is paid is handed on.</summary>
internal sealed class SupportAudit(SimulationPlan plan, int index)
{
    private readonly CompanyPlan _company = plan.Companies[index];
    private double _compensation;

    /// <summary>Checks a year.</summary>
    public void Check(int period, YearBefore before, BlockState<Scalar> now)
    {
        CompanyState<Scalar> after = now.Companies[index];
        WorksState<Scalar> works = now.CompanyWorks[index];
        double size = Number(_company.Works.Construction.Budget) * Math.Max(works.Overrun.Value, 1) * 5;
        foreach (double amount in new[] { after.Bridged.Value, after.Distribution.Value, after.Reserve.Value, after.SupplierArrears.Value, after.LoanArrears.Value, after.SubsidyDue.Value, after.Grants.Value })
            AssertNotNegative(amount, size, "a flow or a stock", period);

        Assert.True(double.IsFinite(after.YearCash.Value + after.Tax.Value));
        double budget = Number(_company.Works.Construction.Budget);
        if (_company.Works.Construction.GrantShare is Input share)
            AssertSame(Number(share) * Math.Min(works.Spent.Value, budget), after.Grants.Value, size, "grants = their share of the works within the budget", period);

        if (_company.Termination is TerminationPlan termination)
            CheckEnd(termination, period, before, now, after, size);
    }

    private void CheckEnd(TerminationPlan plan, int period, YearBefore before, BlockState<Scalar> now, CompanyState<Scalar> after, double size)
    {
        TerminationState<Scalar> end = now.Terminations[plan.Index];
        TerminationState<Scalar> earlier = before.Terminations[plan.Index];
        AccountState<Scalar> account = now.Accounts[plan.Account];
        bool ended = earlier.Cause.Value > 0;
        _compensation += account.Due.Value;
        AssertSame(ended && earlier.InstalmentsLeft.Value > 0 ? earlier.Instalment.Value : 0, account.Due.Value, size, "an instalment of the compensation is due", period);
        if (!ended)
            return;

        Assert.Equal(earlier.Cause.Value, end.Cause.Value);
        Assert.Equal((0, 0, 0), (after.SubsidyDue.Value, after.UserRevenue.Value, after.Cost.Value));
        Assert.Equal(before.CompanyWorks[index].Spent.Value, now.CompanyWorks[index].Spent.Value);
        double received = account.Received.Value + (now.CompanyWorks[index].Opening.Value <= period ? now.Accounts[_company.Works.Deal].Received.Value : 0);
        double handedOn = after.Distribution.Value;
        foreach ((double owedBefore, double owed) in new[]
        {
            (earlier.Senior.Value, end.Senior.Value), (earlier.Junior.Value, end.Junior.Value), (earlier.Shareholder.Value, end.Shareholder.Value), (earlier.Suppliers.Value, end.Suppliers.Value),
        })
        {
            AssertNotNegative(owed, size, "what is still owed after the end", period);
            handedOn += owedBefore - owed;
        }

        Assert.True(handedOn >= account.Received.Value - Tolerance * size, "the compensation is handed on");
        if (_company.Support is null)
            Assert.True(handedOn <= received + Tolerance * size, "no more is handed on than was received");

        if (end.InstalmentsLeft.Value < 0.5)
            AssertSame(plan.Instalments * end.Instalment.Value, _compensation, size, "the whole compensation has fallen due", period);
    }
}
