using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Units;
using static HarbinParks.Finance.Tests.Projection.Figures;

namespace HarbinParks.Finance.Tests.Projection;

/// <summary>A deal with taxes on turnover, tax options, working capital, major maintenance, reserves and terms of distribution, all at once.</summary>
internal static class TreasuryDeal
{
    /// <summary>The deal with all of them.</summary>
    /// <param name="deal">A deal from the Harbin model or of the deal maker.</param>
    /// <param name="promised">Whether the government promised to buy the fund out.</param>
    /// <param name="funded">Whether the sponsors pay in the reserve.</param>
    public static PppDeal Of(PppDeal deal, bool promised = true, bool funded = true)
    {
        double budget = deal.Investment.Value.Yuan / 1e8;
        return deal with
        {
            Vat = Vat(),
            IncomeTax = deal.IncomeTax with
            {
                AmortisationYears = 12,
                Salvage = Part(0.05),
                ResidualRecovered = true,
                PaymentLagYears = 1,
                SubsidiesTaxable = false,
                LossExpiryYears = IncomeTaxTerms.Never,
            },
            DebtReserve = new DebtReserveTerms(funded ? ReserveFunding.Funded : ReserveFunding.BuildUp, 3),
            WorkingCapital = new WorkingCapitalTerms { UserDays = 45, GovernmentDays = 30, PayableDays = 60, Initial = YiYuan(0.01 * budget) },
            MajorMaintenance = new MajorMaintenanceTerms([new MaintenanceEvent(3, YiYuan(0.02 * budget), 4, 2)], new MaintenanceEvent(0, YiYuan(0.03 * budget), 0, 3)),
            Distribution = new DistributionTerms
            {
                LockUp = Number(1.15),
                LimitedBy = DistributionLimit.CashAndDistributableProfit,
                StatutoryReserve = Part(0.1),
                Fund = new GuidanceFundTerms
                {
                    EquityShare = Part(0.3),
                    Hurdle = Percent(5),
                    ProfitShare = Part(0.1),
                    ExitYear = deal.PlannedOpening + 4,
                    ExitPaidBy = promised ? FundExit.Government : FundExit.Sponsors,
                },
            },
        };
    }

    /// <summary>General method, credit carried forward, a refund, an exempt part.</summary>
    public static VatTerms Vat(VatMethod method = VatMethod.General) => new()
    {
        Method = method,
        UserRate = Always(0.06),
        GovernmentRate = Always(0.06),
        InputShare = Part(0.4),
        InputRate = new Phased<Share>([new Phase<Share>(2018, Part(0.16)), new Phase<Share>(int.MaxValue, Part(0.13))]),
        ConstructionShare = Part(0.3),
        ConstructionRate = Always(0.1),
        RefundShare = Part(0.7),
        ExemptShare = Part(0.1),
        SurtaxShare = Part(0.12),
    };

    private static Phased<Share> Always(double share) => new([new Phase<Share>(int.MaxValue, Part(share))]);
}
