using System.Globalization;
using System.Text.Json;
using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Indicators;

namespace HarbinParks.Finance.Tests.PublishedCases;

/// <summary>PMT, IPMT, PPMT, FV, PV, NPER, RATE, CUMPRINC and CUMIPMT of test suites.</summary>
public sealed class TimeValueVectors() : FileCase("time-value")
{
    public override void Compare(Comparisons table)
    {
        foreach (JsonElement item in Items("functions"))
            table.Figure($"{Whole(item, "number")} {Text(item, "function").ToUpperInvariant()}", item.GetProperty("value"), Value(item), Allowed(item.GetProperty("value")));

        JsonElement schedule = this["schedule"];
        int periods = Whole(schedule, "periods");
        double[] interest = [.. Enumerable.Range(1, periods).Select(period => TimeValue.InterestPart(Number(schedule, "rate"), period, periods, Number(schedule, "presentValue")))];
        table.Row("IPMT of a schedule", schedule.GetProperty("interest"), interest, figure => Tolerance("relativeFrom15Digits") * Math.Abs(figure));

        foreach (JsonElement item in Items("cumulative"))
        {
            double rate = Number(item, "rate");
            int count = Whole(item, "periods");
            double loan = Number(item, "presentValue");
            int first = Whole(item, "first");
            int last = Whole(item, "last");
            string name = string.Create(CultureInfo.InvariantCulture, $"({rate}, {count}, {loan}, {first}, {last})");
            table.Figure("CUMPRINC" + name, item.GetProperty("principal"), TimeValue.CumulativePrincipal(rate, count, loan, first, last), Allowed(item.GetProperty("principal")));
            table.Figure("CUMIPMT" + name, item.GetProperty("interest"), TimeValue.CumulativeInterest(rate, count, loan, first, last), Allowed(item.GetProperty("interest")));
        }
    }

    private static double Value(JsonElement item)
    {
        double rate = Number(item, "rate", 0);
        double present = Number(item, "presentValue", 0);
        double end = Number(item, "endValue", 0);
        double payment = Number(item, "payment", 0);
        int periods = item.TryGetProperty("periods", out JsonElement count) ? count.GetInt32() : 0;
        return Text(item, "function") switch
        {
            "pmt" => TimeValue.Payment(rate, periods, present, end),
            "ipmt" => TimeValue.InterestPart(rate, Whole(item, "period"), periods, present, end),
            "ppmt" => TimeValue.PrincipalPart(rate, Whole(item, "period"), periods, present, end),
            "pv" => TimeValue.PresentValue(rate, periods, payment, end),
            "fv" => TimeValue.FutureValue(rate, periods, payment, present),
            "nper" => TimeValue.NumberOfPeriods(rate, payment, present, end)!.Value,
            "rate" => TimeValue.Rate(periods, payment, present, end).Quoted!.Value,
            string other => throw new InvalidDataException(other),
        };
    }

    private double Allowed(JsonElement published)
        => Tolerance(published.GetRawText().Count(char.IsAsciiDigit) >= 15 ? "relativeFrom15Digits" : "relative") * Math.Abs(published.GetDouble());
}

/// <summary>A level loan over 25 years with its schedule, a payback and one that is never reached.</summary>
public sealed class LevelLoan() : FileCase("level-loan-sam")
{
    public override void Compare(Comparisons table)
    {
        LoanSchedule loan = LoanSchedule.Level(Number("loan"), [Number("rate")], (int)Number("years"));
        double relative = Tolerance("relative");
        table.Figure("level service, by the loan rule", this["service"], loan.Service[0], relative * Number("service"));
        table.Figure("level service, PMT", this["service"], -TimeValue.Payment(Number("rate"), Number("years"), Number("loan")), relative * Number("service"));
        table.Row("interest", this["interest"], loan.Interest, figure => relative * figure);
        table.Row("principal", this["principal"], loan.Principal, figure => relative * figure);
        table.Row("balance", this["balance"], loan.Balance, _ => relative * Number("loan"));

        double[] flows = Row("flows");
        table.Row("cumulative flow", this["cumulative"], Running(flows), _ => relative * Number("loan"));
        table.Figure("payback", this["payback"], Payback.Simple(flows, PaymentTiming.AtStart).Years!.Value, Tolerance("payback"));

        double nominal = (1 + Number("realRate")) * (1 + Number("inflation")) - 1;
        double[] discounted = [.. flows.Select((flow, t) => flow / Math.Pow(1 + nominal, t))];
        table.Figure("nominal discount rate", this["nominalRate"], nominal, relative);
        table.Row("discounted flow", this["discounted"], discounted, _ => relative * Number("loan"));
        table.Row("cumulative discounted flow", this["cumulativeDiscounted"], [.. flows.Select((_, t) => NetPresentValue.Of(flows[..(t + 1)], nominal, PaymentTiming.AtStart))], _ => relative * Number("loan"));
        table.Outcome("discounted payback", nameof(PaybackOutcome.Never), Payback.Discounted(flows, nominal, PaymentTiming.AtStart).Outcome.ToString(), "published as no value");
    }

    private static double[] Running(double[] flows) => [.. flows.Select((_, t) => flows[..(t + 1)].Sum())];
}

/// <summary>Interest during construction: even draws and draws at the start of the year.</summary>
public sealed class ConstructionInterestExaminations() : FileCase("construction-interest")
{
    public override void Compare(Comparisons table)
    {
        // Half a unit of the last printed digit may be lost in each printed year; the allowance keeps a printed cent from failing by a rounding of double precision.
        double tolerance = Number("tolerance") + 1e-9;
        foreach (JsonElement item in Items("items"))
        {
            ConstructionLoan loan = Of(item, Enum.Parse<DrawTiming>(Text(item, "timing")));
            string name = $"{Whole(item, "number")} {(Text(item, "timing") == nameof(DrawTiming.Even) ? "even" : "start of year")}";
            if (item.TryGetProperty("interest", out JsonElement years))
                table.Row($"{name}, by year", years, loan.Interest, _ => tolerance, Text(item, "source"));

            if (item.TryGetProperty("total", out JsonElement total))
                table.Figure($"{name}, total", total, loan.TotalInterest, tolerance, Text(item, "source"));
        }

        foreach (JsonElement item in Items("misprints"))
        {
            int year = Whole(item, "year");
            table.Misprint($"wrong key, year {year}", item.GetProperty("printed"), item.GetProperty("right"), Of(item, DrawTiming.Even).Interest[year - 1], tolerance, Text(item, "note"));
        }
    }

    private static ConstructionLoan Of(JsonElement item, DrawTiming timing)
        => ConstructionLoan.Of(Row(item.GetProperty("draws")), [Number(item, "rate")], timing, ConstructionInterest.Capitalised);
}
