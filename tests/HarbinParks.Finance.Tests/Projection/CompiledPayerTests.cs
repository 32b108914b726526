using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using static HarbinParks.Finance.Tests.Projection.AuditedPath;

namespace HarbinParks.Finance.Tests.Projection;

public class CompiledPayerTests
{
    [Fact]
    public void The_identity_of_the_base_year_gives_back_the_expenditure_of_each_payer()
    {
        SimulationPlan plan = HarbinCase.Plan;
        FiscalBehaviour fiscal = HarbinCase.Portfolio.FiscalBehaviour;
        for (int i = 0; i < plan.Payers.Count; i++)
        {
            Payer payer = HarbinCase.Portfolio.Payers[i];
            PayerInputs terms = plan.Payers[i].Terms;
            double bonds = fiscal.NetNewBonds.At(HarbinCase.Portfolio.FirstYear).Value.Fraction * payer.StatutoryDebt.Value.Yuan * payer.GeneralDebtShare.Value.Fraction;
            Scalar drawn = Budget.Drawn<Scalar>(terms, plan.Fiscal, payer.FundRevenue.Value.Yuan);
            Scalar expenditure = Budget.Expenditure<Scalar>(terms, payer.Revenue.Value.Yuan, payer.NetTransfers.Value.Yuan, bonds, drawn);
            AssertSame(payer.Expenditure.Value.Yuan, expenditure.Value, payer.Expenditure.Value.Yuan, payer.Id, -1);
            Assert.True(Number(terms.FinancingShare) > 0);
        }
    }
}
