using HarbinParks.Finance.Indicators;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Rules;
using HarbinParks.Finance.Statistics;

namespace HarbinParks.Finance.Warnings;

/// <summary>What would bring a line back to green (回到绿色): by how much the indicator must move, and what that is in money.</summary>
internal static class WayBack
{
    /// <summary>Equation 168: change of the indicator, in its own unit; null where quantiles are not kept, or nothing has to change.</summary>
    /// <param name="findings">What the run counted.</param>
    /// <param name="row">Row of the indicator.</param>
    /// <param name="rule">The line.</param>
    /// <param name="period">Headline year.</param>
    /// <param name="yellow">Yellow probability of the line.</param>
    public static EstimateReport? Change(RunFindings findings, int row, Rule rule, int period, double yellow)
    {
        bool cover = findings.Plan.Observations.Rows[row].Indicator == IndicatorCatalogue.CoverRatio;
        int kept = cover ? row + 1 : row;
        if (!findings.Plan.Observations.Rows[kept].Quantiles
            || findings.Statistics.Quantile(kept, cover ? 0 : period, rule.Comparison == Comparison.Below ? yellow : 1 - yellow) is not Estimate quantile)
        {
            return null;
        }

        double change = rule.Comparison == Comparison.Below ? rule.Threshold!.Value - quantile.Value : quantile.Value - rule.Threshold!.Value;
        return change > 0 ? new EstimateReport(change, quantile.StandardError) : null;
    }

    /// <summary>Equation 168: what the change comes to at the base case's divisor, yuan; null where the divisor is no amount that is observed.</summary>
    /// <param name="findings">What the run counted.</param>
    /// <param name="row">Row of a payer's indicator.</param>
    /// <param name="change">Change in the indicator's unit.</param>
    /// <param name="period">Headline year.</param>
    public static double? Amount(RunFindings findings, int row, EstimateReport? change, int period)
    {
        int payer = findings.Plan.Observations.Rows[row].Entity - SimulationPlan.EntityOfPayer(0);
        if (change is not EstimateReport size || payer < 0 || payer >= findings.Plan.Payers.Count)
            return null;

        Indicator indicator = findings.Plan.Observations.Rows[row].Indicator;
        double? composite = Of(IndicatorCatalogue.WideDebt) / Of(IndicatorCatalogue.DebtRatioWide);
        double? divisor = indicator == IndicatorCatalogue.DebtRatioNarrow || indicator == IndicatorCatalogue.DebtRatioWide || indicator == IndicatorCatalogue.DebtServiceRatio ? composite
            : indicator == IndicatorCatalogue.GeneralInterestShare ? Of(IndicatorCatalogue.Expenditure)
            : indicator == IndicatorCatalogue.QuotaUse ? Of(IndicatorCatalogue.DebtRatioNarrow) * composite / Of(IndicatorCatalogue.QuotaUse)
            : null;
        return divisor is double amount && double.IsFinite(amount) ? size.Value * amount : null;

        double? Of(Indicator other) => findings.BaseCase.Value(ObservationPlan.PayerRow(payer) + ObservationPlan.PlaceOf(ObservationPlan.OfPayer, other), period);
    }
}
