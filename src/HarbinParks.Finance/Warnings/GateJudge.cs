using HarbinParks.Finance.Indicators;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Rules;
using static System.FormattableString;

namespace HarbinParks.Finance.Warnings;

/// <summary>Gates of new PPP deals (准入门槛): with what probability a level may sign in a year, and which planned deals meet a closed one.</summary>
internal static class GateJudge
{
    /// <summary>Equation 106: every level and gate, with the probability by year that the level's PPP share of the year lies within the gate.</summary>
    public static IReadOnlyList<GateReport> Reports(RunFindings findings)
    {
        List<GateReport> reports = [];
        SimulationPlan plan = findings.Plan;
        for (int payer = 0; payer < plan.Portfolio.Payers.Count; payer++)
        {
            int row = ObservationPlan.PayerRow(payer) + ObservationPlan.PlaceOf(ObservationPlan.OfPayer, IndicatorCatalogue.PppShare);
            IReadOnlyList<ObservedLine> lines = plan.Observations.Rows[row].Lines;
            for (int line = 0; line < lines.Count; line++)
            {
                if (lines[line].Rule.Kind != RuleKind.Gate)
                    continue;

                CrossingReport closed = findings.Crossing(row, line);
                reports.Add(new GateReport
                {
                    Payer = plan.Portfolio.Payers[payer].Id,
                    PayerName = plan.Portfolio.Payers[payer].Name,
                    Rule = lines[line].Rule,
                    Drawn = closed.Drawn,
                    OpenProbability = [.. closed.Probability.Select((probability, t) => closed.Drawn[t] ? 1 - probability : 0)],
                    StandardError = [.. closed.StandardError.Select((error, t) => closed.Drawn[t] ? error : 0)],
                });
            }
        }

        return reports;
    }

    /// <summary>Deals still to be signed that meet a gate which is closed with at least the gate's own yellow probability.</summary>
    /// <param name="portfolio">Deals.</param>
    /// <param name="gates">What <see cref="Reports"/> gave.</param>
    public static IEnumerable<LegalityFinding> Judge(Portfolio portfolio, IReadOnlyList<GateReport> gates)
    {
        foreach (PppDeal deal in portfolio.Deals.OfType<PppDeal>().Where(deal => deal.SigningDate > portfolio.ValuationDate))
        {
            DateOnly day = portfolio.RuleView.DayFor(deal.SigningDate);
            int year = deal.SigningDate.Year - portfolio.FirstYear;
            foreach (GateReport gate in gates.Where(gate => gate.Rule.InForce(day) && PppGate.Meets(deal, gate.Rule) && deal.Payers.Any(share => share.Payer == gate.Payer)))
            {
                if (year < 0 || year >= gate.Drawn.Count || 1 - gate.OpenProbability[year] < gate.Rule.Alerts.Yellow)
                    continue;

                yield return Finding(deal, gate, year);
            }
        }
    }

    private static LegalityFinding Finding(PppDeal deal, GateReport gate, int year)
    {
        double open = gate.OpenProbability[year];
        double error = gate.StandardError[year];
        double line = gate.Rule.Threshold!.Value;
        bool isGovernmentPay = gate.Rule.Id == PppGate.GovernmentPay;
        return LegalityFinding.On(
            deal,
            isGovernmentPay ? LegalityMatter.GovernmentPayGate : LegalityMatter.NewDealGate,
            gate.Rule,
            1 - open >= gate.Rule.Alerts.Red ? LegalitySeverity.MustNotSign : LegalitySeverity.Remedy,
            Invariant($"{deal.SigningDate.Year} 年可新签的概率 {100 * open:0.0} % ± {100 * error:0.0} %:{gate.PayerName}当年 PPP 支出占比高于 {100 * line:0.#} % 即不得新签{(isGovernmentPay ? "政府付费" : "")}项目。"),
            Invariant($"May be signed in {deal.SigningDate.Year} with probability {100 * open:0.0} % ± {100 * error:0.0} %: the level may sign no new {(isGovernmentPay ? "government-pay " : "")}deal while its PPP share of the year is above {100 * line:0.#} %. Sign when the share has fallen, or pay by users or from the budget."),
            isGovernmentPay ? "待占比回落后再签,或改为使用者付费、财政直接投资。" : "待占比回落后再签,或改由财政预算和债券安排。");
    }
}
