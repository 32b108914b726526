using System.Text.Json;
using HarbinParks.Finance.Indicators;

namespace HarbinParks.Finance.Tests.PublishedCases;

/// <summary>NPV, IRR, payback and time value as Chinese examinations ask for them.</summary>
public sealed class AppraisalExaminations() : FileCase("appraisal-examinations")
{
    public override void Compare(Comparisons table)
    {
        foreach (JsonElement item in Items("items"))
            CompareItem(table, item);

        foreach (JsonElement item in Items("interpolated"))
        {
            double[] rates = Row(item.GetProperty("rates"));
            double[] values = Row(item.GetProperty("values"));
            table.Figure($"interpolated between {rates[0]:P0} and {rates[1]:P0}", item.GetProperty("rate"), InternalRateOfReturn.Interpolated(rates[0], values[0], rates[1], values[1]), Number(item, "tolerance"), Remark(item));
        }

        CompareWrongRate(table, this["wrongRate"]);
        foreach (JsonElement item in Items("timeValue"))
        {
            double[] payments = Row(item.GetProperty("payments"));
            double rate = Number(item, "rate");
            PaymentTiming timing = Enum.Parse<PaymentTiming>(Text(item, "timing"));
            double worth = payments.Distinct().Count() == 1
                ? TimeValue.FutureValue(rate, payments.Length, -payments[0], 0, timing)
                : NetPresentValue.Of(payments, rate, timing) * Math.Pow(1 + rate, payments.Length);
            table.Figure(Text(item, "what"), item.GetProperty("endValue"), worth, Tolerance("timeValue"), Remark(item));
        }

        JsonElement effective = this["effectiveRate"];
        table.Figure(Text(effective, "what"), effective.GetProperty("rate"), TimeValue.EffectiveRate(Number(effective, "nominal"), Number(effective, "compoundings"), Number(effective, "years")), Tolerance("effectiveRate"), Remark(effective));
        JsonElement two = this["twoDeposits"];
        double sum = TimeValue.FutureValue(0.06, 3, 0, -200) + TimeValue.FutureValue(TimeValue.EffectiveRate(0.06, 2), 1, 0, -100);
        table.Figure(Text(two, "what"), two.GetProperty("endValue"), sum, Tolerance("timeValue"), Remark(two));
    }

    private void CompareItem(Comparisons table, JsonElement item)
    {
        string name = $"item {Whole(item, "number")}";
        double[] flows = Row(item.GetProperty("flows"));
        double discount = Number(item, "discountRate", 0);
        RateOfReturn found = InternalRateOfReturn.Of(flows);
        if (item.TryGetProperty("npv", out JsonElement npv))
            table.Figure($"{name}, NPV", npv, NetPresentValue.Of(flows, discount, PaymentTiming.AtStart), Number(item, "npvTolerance"), Remark(item));

        if (item.TryGetProperty("npvOfRounded", out JsonElement rounded))
        {
            double sum = flows.Select((flow, t) => Math.Round(flow * NetPresentValue.Of([.. new double[t], 1], discount, PaymentTiming.AtStart), 2)).Sum();
            table.Figure($"{name}, NPV as the sum of rounded present values", rounded, sum, Number(item, "npvOfRoundedTolerance"));
        }

        if (item.TryGetProperty("discountedPayback", out JsonElement payback))
            table.Figure($"{name}, discounted payback", payback, Payback.Discounted(flows, discount, PaymentTiming.AtStart).Years!.Value, Tolerance("payback"));

        if (item.TryGetProperty("interpolated", out JsonElement interpolated))
        {
            double[] trial = Row(item.GetProperty("trialRates"));
            double[] values = [.. trial.Select(rate => NetPresentValue.Of(flows, rate, PaymentTiming.AtStart))];
            table.Figure($"{name}, IRR by hand", interpolated, InternalRateOfReturn.Interpolated(trial[0], values[0], trial[1], values[1]), Number(item, "interpolatedTolerance"), Remark(item));
        }

        if (item.TryGetProperty("rateMisprint", out JsonElement misprint))
            table.Misprint($"{name}, IRR", misprint, item.GetProperty("rate"), found.Quoted!.Value, Number(item, "rateTolerance"), "belongs to other flows");
        else if (item.TryGetProperty("rate", out JsonElement rate))
            table.Figure($"{name}, IRR", rate, found.Quoted!.Value, Number(item, "rateTolerance"));
    }

    private void CompareWrongRate(Comparisons table, JsonElement item)
    {
        double[] flows = Row(item.GetProperty("flowsFromYear1"));
        double discount = Number(item, "discountRate");
        table.Misprint("wrong key, NPV", item.GetProperty("npvMisprint"), item.GetProperty("npv"), NetPresentValue.Of(flows, discount, PaymentTiming.AtEnd), Number(item, "npvTolerance"), "rounded factors");
        table.Figure("wrong key, payback", item.GetProperty("payback"), Payback.Simple(flows, PaymentTiming.AtEnd).Years!.Value, Tolerance("payback"), Remark(item));
        table.Figure("wrong key, discounted payback", item.GetProperty("discountedPayback"), Payback.Discounted(flows, discount, PaymentTiming.AtEnd).Years!.Value, Tolerance("payback"));
        table.Misprint("wrong key, IRR", item.GetProperty("rateMisprint"), item.GetProperty("rate"), InternalRateOfReturn.Of(flows).Quoted!.Value, Number(item, "rateTolerance"), Text(item, "note"));
    }

    private static string Remark(JsonElement item)
        => string.Join("; ", new[] { "note", "source" }.Where(name => item.TryGetProperty(name, out _)).Select(name => Text(item, name)));
}
