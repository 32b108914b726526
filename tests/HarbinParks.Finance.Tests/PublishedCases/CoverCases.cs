using System.Globalization;
using System.Text.Json;
using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Indicators;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Tests.PublishedCases;

/// <summary>DSCR and ICR of one year by 《建设项目经济评价方法与参数》.</summary>
public sealed class SingleYearCoverExaminations() : FileCase("single-year-cover")
{
    public override void Compare(Comparisons table)
    {
        int number = 0;
        foreach (JsonElement item in Items("debtService"))
        {
            number++;
            double? ratio = SingleYearCover.DebtService(Number(item, "earnings"), Number(item, "depreciation"), Number(item, "tax"), Number(item, "principal"), Number(item, "interest"));
            table.Figure($"DSCR {number}", item.GetProperty("ratio"), ratio!.Value, Number("tolerance"));
        }

        foreach (JsonElement item in Items("interest"))
            table.Figure("ICR", item.GetProperty("ratio"), SingleYearCover.Interest(Number(item, "profitBeforeTax") + Number(item, "interest"), Number(item, "interest"))!.Value, Number("tolerance"), Text(item, "note"));
    }
}

/// <summary>Debt that a level cash flow carries.</summary>
public sealed class DebtCapacityFhwa() : FileCase("debt-capacity-fhwa")
{
    public override void Compare(Comparisons table)
    {
        double[] cash = [.. Enumerable.Repeat(Number("cashFlow"), (int)Number("years"))];
        foreach (JsonElement item in Items("items"))
            table.Figure($"debt at a cover of {item.GetProperty("cover").GetRawText()}", item.GetProperty("debt"), SculptedDebt.Capacity(cash, [Number("rate")], Number(item, "cover")), Number("tolerance"));
    }
}

/// <summary>Adjustment of a sewage price.</summary>
public sealed class PriceAdjustment() : FileCase("price-adjustment")
{
    public override void Compare(Comparisons table)
    {
        double price = TariffAdjustment.Adjusted<Scalar>(Number("basePrice"), Number("coefficient"), Number("specialTerm")).Value;
        table.Figure("price", this["price"], price, Number("priceTolerance"));
        table.Figure("rise", this["rise"], Math.Round(price, 2) / Number("basePrice") - 1, Number("riseTolerance"));
    }
}

/// <summary>Debt cut to a constant cover, its schedule, and the shareholders' return on what is left.</summary>
public abstract class SculptedDebtSam(string id) : FileCase(id)
{
    public override void Compare(Comparisons table)
    {
        double[] cash = Row("cashAvailable");
        double[] rates = [Number("rate")];
        double relative = Tolerance("relative");
        double debt = Number("debt");
        LoanSchedule loan = SculptedDebt.Schedule(cash, rates, Number("cover"));
        CoverSummary cover = CoverSummary.Of(cash, loan.Service);
        table.Figure("debt", this["debt"], SculptedDebt.Capacity(cash, rates, Number("cover")), relative * debt);
        table.Figure("present value of cash available", this["presentValue"], NetPresentValue.OfPeriodRates(cash, rates), relative * debt);
        table.Row("service", this["service"], loan.Service, figure => relative * figure);
        table.Row("interest", this["interest"], loan.Interest, _ => relative * debt);
        table.Row("principal", this["principal"], loan.Principal, _ => relative * debt);
        table.Row("balance", this["balance"], loan.Balance, _ => relative * debt);
        table.Figure("lowest DSCR", this["minimumCover"], cover.Minimum!.Value, relative);
        table.Figure("average DSCR", this["cover"], cover.Average!.Value, relative, "the target, as every year has it");
        table.Figure("LLCR at close", this["loanLifeCover"], LifeCover.Of(cash, rates, loan.Amount)!.Value, relative);

        double[] flows = Row("equityFlows");
        table.Figure("shareholders' IRR, %", this["ratePercent"], 100 * InternalRateOfReturn.Of(flows).Quoted!.Value, Tolerance("ratePercent"));
        table.Figure("shareholders' NPV", this["npv"], NetPresentValue.Of(flows, Number("npvRate"), PaymentTiming.AtStart), relative * flows.Max(Math.Abs));
        int year = 0;
        foreach (JsonElement horizon in Items("ratePercentByHorizon"))
        {
            RateOfReturn found = InternalRateOfReturn.Of(flows[..(year + 1)]);
            string name = string.Create(CultureInfo.InvariantCulture, $"IRR if stopped after year {year}, %");
            if (horizon.ValueKind == JsonValueKind.Null)
                table.Outcome(name, nameof(RootCount.None), found.Count.ToString(), "published as no value");
            else
                table.Figure(name, horizon, 100 * found.Quoted!.Value, Tolerance("ratePercent"));

            year++;
        }
    }
}

/// <summary>Biomass power, 8 %, 18 years, cover 1.45.</summary>
public sealed class SculptedDebtBiopower() : SculptedDebtSam("sculpted-debt-sam-biopower");

/// <summary>100 MW of solar power, 7 %, 18 years, cover 1.30.</summary>
public sealed class SculptedDebtSolar() : SculptedDebtSam("sculpted-debt-sam-solar");
