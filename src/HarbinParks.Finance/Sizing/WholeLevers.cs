using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Sizing;

/// <summary>Levers that are whole numbers of years (整数杠杆): they change the structure of a plan, so they are searched one by one and have no sensitivity. Equation 102.</summary>
public static class WholeLevers
{
    private const int LongestOperation = 60;
    private const int LongestRepayment = 40;

    /// <summary>The whole levers that a deal has.</summary>
    /// <param name="deal">The deal.</param>
    public static IReadOnlyList<DealLever> Of(PppDeal deal)
    {
        ArgumentNullException.ThrowIfNull(deal);
        List<DealLever> levers = [];
        LoanTerms loan = deal.Loans[0];
        int promised = deal.Loans.Max(one => one.GraceYears + one.RepaymentYears);
        if (loan.Repayment != Repayment.Custom)
        {
            int longest = Math.Min(LongestRepayment, deal.OperationYears - loan.GraceYears);
            levers.Add(Years(deal, "repaymentYears", "还款年限", "years of repayment", (1, longest), d => d.Loans[0].RepaymentYears, (d, years) => d with { Loans = [d.Loans[0] with { RepaymentYears = years }, .. d.Loans.Skip(1)] }));
        }

        levers.Add(Years(
            deal, "operationYears", "运营期", "years of operation", (Math.Max(promised, deal.GovernmentPayment?.SubsidyYears ?? 1), LongestOperation), d => d.OperationYears, (d, years) => d with { OperationYears = years }));
        if (deal.GovernmentPayment is not null && deal.Mechanism is PaymentMechanism.GovernmentPayment or PaymentMechanism.ViabilityGap)
        {
            levers.Add(Years(
                deal, "subsidyYears", "补贴年数", "years of subsidy", (1, deal.OperationYears), d => d.GovernmentPayment!.SubsidyYears, (d, years) => d with { GovernmentPayment = d.GovernmentPayment! with { SubsidyYears = years } }));
        }

        return levers;
    }

    private static DealLever Years(PppDeal deal, string id, string chinese, string english, (double, double) range, Func<PppDeal, int> get, Func<PppDeal, int, PppDeal> set)
        => new(deal.Id, id, chinese, english, "a", range, d => get(d), (d, years) => set(d, (int)Math.Round(years))) { IsWhole = true };
}
