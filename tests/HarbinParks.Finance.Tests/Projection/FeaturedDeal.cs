using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Portfolios;
using static HarbinParks.Finance.Tests.Projection.Figures;

namespace HarbinParks.Finance.Tests.Projection;

/// <summary>A plain deal with every optional feature on: what asks for each station at least once.</summary>
internal static class FeaturedDeal
{
    /// <summary>The deal with all features.</summary>
    /// <param name="deal">A deal from the Harbin model or of the deal maker.</param>
    /// <param name="firstYear">First simulated year.</param>
    public static PppDeal Of(PppDeal deal, int firstYear)
    {
        double budget = deal.Investment.Value.Yuan / 1e8;
        LoanTerms plain = deal.Loans[0];
        return deal with
        {
            Items =
            [
                new InvestmentItem { Kind = InvestmentItemKind.Works, Amount = YiYuan(0.7 * budget) },
                new InvestmentItem { Kind = InvestmentItemKind.Land, Amount = YiYuan(0.2 * budget), SpendCurve = [Part(1), .. Enumerable.Repeat(Part(0), deal.SpendCurve.Count - 1)] },
                new InvestmentItem { Kind = InvestmentItemKind.Contingency, Amount = YiYuan(0.1 * budget) },
            ],
            LandOverrunClass = "public-road",
            Capital = new CapitalTerms { Timing = EquityTiming.First, GovernmentEquityAmortised = false },
            ConcessionEnd = ConcessionEnd.Moves,
            Loans =
            [
                plain with
                {
                    Id = "bank",
                    Portion = Part(0.6),
                    Repayment = Repayment.MaximumThenLevel,
                    CommitmentFee = Percent(0.3),
                    ArrangementFee = Part(0.005),
                    Refinancing = new Refinancing
                    {
                        Year = firstYear + 6, RepaymentYears = plain.RepaymentYears, Repayment = Repayment.Annuity,
                        RateBasis = RateBasis.Fixed, RateOrSpread = Percent(4.5), Multiple = Number(1), Fee = Part(0.01),
                    },
                },
                plain with { Id = "policy", Portion = Part(0.2), Repayment = Repayment.Balloon, Balloon = Part(0.3), InterestBasis = InterestBasis.Average, Calendar = LoanCalendar.Moves },
                plain with { Id = "junior", Portion = Part(0.1), SpecialBond = true, Seniority = Seniority.Junior, Calendar = LoanCalendar.Moves, Repayment = Repayment.Annuity },
                plain with { Id = "owners", Portion = Part(0.1), Seniority = Seniority.Shareholder, ConstructionInterest = ConstructionInterest.Paid },
            ],
            Support = new PublicSupport
            {
                Grant = new ConstructionGrant { CostShare = Part(0.1) },
                Interest = new InterestSubsidy { Part = Part(0.5), YearlyCap = YiYuan(0.1 * budget), Years = 3 },
                Award = new VerifiedAward { Amount = YiYuan(0.01 * budget), OperatingYear = 1, Probability = Part(0.6) },
            },
            FiscalResponsibility = new FiscalResponsibilityTerms { MatchingInputs = [new MatchingInput("access", firstYear + 1, 3, YiYuan(0.02 * budget), YiYuan(0.005 * budget))] },
            Termination = new TerminationTerms
            {
                Company = new Compensation(Part(0.7), Part(0)),
                Government = new Compensation(Part(1), Part(1)),
                ForceMajeure = new Compensation(Part(0.9), Part(0.5)),
                ForceMajeureProbability = Part(0.01),
                UnfundedYears = 2,
                Debt = CompensatedDebt.AllLoans,
                Instalments = 3,
            },
            Sweep = new CashSweep(Part(0.5), firstYear, firstYear + 40),
        };
    }

    /// <summary>A build–transfer deal to the letter.</summary>
    /// <param name="deal">A deal by its multiple.</param>
    /// <param name="auditYears">Years from hand-over to the audit.</param>
    public static BuildTransferDeal Of(BuildTransferDeal deal, int auditYears) => deal with
    {
        BaseMultiple = null,
        ConstructionInterest = Percent(6),
        FirstInstalmentMonths = 18,
        AuditYears = auditYears,
        Retention = Part(0.05),
        DefectYears = 8,
        PenaltyRate = Percent(9),
    };
}
