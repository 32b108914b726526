using System.Globalization;
using System.Text.Json;
using HarbinParks.Finance.Indicators;

namespace HarbinParks.Finance.Tests.PublishedCases;

/// <summary>Rates of return of test suites, none and several among them.</summary>
public sealed class IrrVectors() : FileCase("irr-vectors")
{
    public override void Compare(Comparisons table)
    {
        foreach (JsonElement item in Items("items"))
        {
            RateOfReturn found = InternalRateOfReturn.Of(Row(item.GetProperty("flows")));
            string name = $"{Whole(item, "number")} {Text(item, "from")}";
            JsonElement rate = item.GetProperty("rate");
            if (rate.ValueKind == JsonValueKind.Null)
            {
                table.Outcome(name, nameof(RootCount.None), found.Count.ToString());
                continue;
            }

            table.Figure(name, rate, found.Quoted!.Value, Number(item, "tolerance"));
            double tolerance = Number("rootTolerance");
            table.Row($"{name}, roots", item.GetProperty("roots"), [.. found.Roots.Where(root => root is > -0.99 and < 10)], _ => tolerance, "recomputed, not printed");
        }
    }
}

/// <summary>XIRR, XNPV and NPV of Excel.</summary>
public sealed class ExcelDatedFlows() : FileCase("excel-dated-flows")
{
    public override void Compare(Comparisons table)
    {
        foreach (JsonElement item in Items("xirr"))
        {
            RateOfReturn found = InternalRateOfReturn.OfDated(DayCountsAndMirr.Dated(item.GetProperty("flows")), DayCount.Actual365Fixed);
            Assert.Equal(RootCount.One, found.Count);
            table.Figure($"XIRR {Whole(item, "number")}", item.GetProperty("rate"), found.Quoted!.Value, Tolerance("xirr"));
        }

        int number = 0;
        foreach (JsonElement item in Items("npv"))
        {
            double value = NetPresentValue.Of(Row(item.GetProperty("flows")), Number(item, "rate"), PaymentTiming.AtEnd);
            number++;
            table.Figure($"NPV {number} at {Number(item, "rate").ToString(CultureInfo.InvariantCulture)}", item.GetProperty("value"), value, Tolerance("npvRelative") * Math.Max(1, Math.Abs(Number(item, "value"))));
        }

        JsonElement xnpv = this["xnpv"];
        table.Figure("XNPV", xnpv.GetProperty("value"), NetPresentValue.OfDated(DayCountsAndMirr.Dated(xnpv.GetProperty("flows")), Number(xnpv, "rate"), DayCount.Actual365Fixed), Tolerance("xnpv"));
    }
}

/// <summary>One flow by six day counts, and modified rates.</summary>
public sealed class DayCountsAndMirr() : FileCase("day-counts-and-mirr")
{
    public override void Compare(Comparisons table)
    {
        DatedFlow[] flows = Dated(this["flows"]);
        foreach (JsonElement item in Items("xirr"))
        {
            DayCount dayCount = Enum.Parse<DayCount>(Text(item, "dayCount"));
            table.Figure($"XIRR {dayCount}", item.GetProperty("rate"), InternalRateOfReturn.OfDated(flows, dayCount).Quoted!.Value, Tolerance("xirr"));
        }

        int number = 0;
        foreach (JsonElement item in Items("mirr"))
        {
            number++;
            double? rate = ModifiedRateOfReturn.Of(Row(item.GetProperty("flows")), Number(item, "financeRate"), Number(item, "reinvestmentRate"));
            table.Figure($"MIRR {number}", item.GetProperty("rate"), rate!.Value, Tolerance("mirr"));
        }
    }

    /// <summary>Flows written as pairs of date and amount.</summary>
    internal static DatedFlow[] Dated(JsonElement flows) =>
        [.. flows.EnumerateArray().Select(flow => new DatedFlow(DateOnly.ParseExact(flow[0].GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture), flow[1].GetDouble()))];
}
