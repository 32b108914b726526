using HarbinParks.Finance.Models;
using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Tests.Models;

/// <summary>Taxes, reserves, working capital and distributions as a model says them.</summary>
public sealed class TreasuryReadingTests
{
    private const string Deal = "deals:songbei-heating:";

    private static ModelReading Read(params (string Key, string Value)[] said)
    {
        using ModelFolder folder = ModelFolder.CopyOfHarbin();
        return folder.Read(null, [.. said.Select(one => new KeyValuePair<string, string>(Deal + one.Key, one.Value))]);
    }

    private static PppDeal Ppp(params (string Key, string Value)[] said)
    {
        ModelReading reading = Read(said);
        Assert.Equal("", string.Join("\n", reading.Problems));
        return (PppDeal)reading.Portfolio!.Deals.Single(deal => deal.Id == "songbei-heating");
    }

    [Fact]
    public void A_model_that_says_nothing_has_none_of_it()
    {
        PppDeal deal = Ppp();
        Assert.Null(deal.Vat);
        Assert.Null(deal.WorkingCapital);
        Assert.Null(deal.MajorMaintenance);
        Assert.Null(deal.DebtReserve);
        Assert.Null(deal.Distribution);
        Assert.Equal((null, false, 0, true), (deal.IncomeTax.AmortisationYears, deal.IncomeTax.ResidualRecovered, deal.IncomeTax.PaymentLagYears, deal.IncomeTax.SubsidiesTaxable));
    }

    [Fact]
    public void One_word_turns_the_sectors_rates_on()
    {
        VatTerms vat = Ppp(("vat:method", "general"), ("vat:surtaxShare", "10 %")).Vat!;
        Assert.Equal(VatMethod.General, vat.Method);
        Assert.Equal([0.13, 0.11, 0.10, 0.09, 0.09], new[] { 2016, 2017, 2018, 2019, 2030 }.Select(year => vat.UserRate.At(year).Value.Fraction));
        Assert.Equal((0.75, 0.0, 0.10), (vat.ExemptShare.Value.Fraction, vat.RefundShare.Value.Fraction, vat.SurtaxShare.Value.Fraction));
        Assert.True(vat.PricesInclude);
    }

    [Fact]
    public void All_terms_are_read()
    {
        PppDeal deal = Ppp(
            ("incomeTax:lossExpiryYears", "never"), ("incomeTax:amortisationYears", "15"), ("incomeTax:salvage", "5 %"), ("incomeTax:residualRecovered", "true"), ("incomeTax:paymentLagYears", "1"),
            ("incomeTax:subsidiesTaxable", "false"), ("debtReserve:funding", "funded"), ("workingCapital:userDays", "45"), ("workingCapital:initial", "300 万元"),
            ("majorMaintenance:events:boiler:year", "6"), ("majorMaintenance:events:boiler:amount", "800 万元"), ("majorMaintenance:events:boiler:repeatEvery", "5"),
            ("majorMaintenance:handOver:amount", "500 万元"), ("majorMaintenance:handOver:leadYears", "2"),
            ("distribution:lockUp", "1.10"), ("distribution:limitedBy", "cashAndDistributableProfit"), ("distribution:fund:equityShare", "30 %"), ("distribution:fund:hurdle", "6 %"),
            ("distribution:fund:profitShare", "20 %"), ("distribution:fund:exitYear", "2028"), ("distribution:fund:exitPaidBy", "government"));
        Assert.Equal((IncomeTaxTerms.Never, 15, true, 1, false), (deal.IncomeTax.LossExpiryYears, deal.IncomeTax.AmortisationYears, deal.IncomeTax.ResidualRecovered, deal.IncomeTax.PaymentLagYears, deal.IncomeTax.SubsidiesTaxable));
        Assert.Equal(new DebtReserveTerms(ReserveFunding.Funded, 2), deal.DebtReserve);
        Assert.Equal((45, 0, 3e6), (deal.WorkingCapital!.UserDays, deal.WorkingCapital.PayableDays, deal.WorkingCapital.Initial!.Value.Yuan));
        MaintenanceEvent boiler = Assert.Single(deal.MajorMaintenance!.Events);
        Assert.Equal((6, 5, 0, 8e6), (boiler.Year, boiler.RepeatEvery, boiler.LeadYears, boiler.Amount.Value.Yuan));
        Assert.Equal((2, 5e6), (deal.MajorMaintenance.HandOver!.LeadYears, deal.MajorMaintenance.HandOver.Amount.Value.Yuan));
        Assert.Equal(DistributionLimit.CashAndDistributableProfit, deal.Distribution!.LimitedBy);
        Assert.Equal((2028, FundExit.Government), (deal.Distribution.Fund!.ExitYear, deal.Distribution.Fund.ExitPaidBy));
    }

    [Theory]
    [InlineData("vat:method", "netto", ProblemKind.OutOfRange, "vat:method")]
    [InlineData("workingCapital:userDays", "400", ProblemKind.OutOfRange, "workingCapital:userDays")]
    [InlineData("workingCapital:initial", "300", ProblemKind.Unit, "workingCapital:initial")]
    [InlineData("workingCapital:initial", "90 亿元", ProblemKind.Inconsistent, "workingCapital:initial")]
    [InlineData("incomeTax:lossExpiryYears", "7", ProblemKind.OutOfRange, "incomeTax:lossExpiryYears")]
    [InlineData("incomeTax:salvage", "5", ProblemKind.Unit, "incomeTax:salvage")]
    [InlineData("majorMaintenance:handOver:amount", "500", ProblemKind.Unit, "majorMaintenance:handOver:amount")]
    [InlineData("debtReserve:buildUpYears", "0", ProblemKind.OutOfRange, "debtReserve:buildUpYears")]
    [InlineData("distribution:lockUp", "110 %", ProblemKind.Unit, "distribution:lockUp")]
    [InlineData("distribution:limitedby2", "cash", ProblemKind.Unknown, "distribution:limitedby2")]
    public void A_mistake_is_reported_in_its_place(string key, string value, ProblemKind kind, string place)
    {
        ModelProblem problem = Assert.Single(Read((key, value)).Problems);
        Assert.Equal((kind, Deal + place), (problem.Kind, problem.Path));
    }

    [Fact]
    public void Terms_that_do_not_fit_together_are_reported()
    {
        ModelReading late = Read(("majorMaintenance:events:boiler:year", "50"), ("majorMaintenance:events:boiler:amount", "800 万元"));
        Assert.Equal((ProblemKind.Date, Deal + "majorMaintenance:events:boiler:amount"), (Assert.Single(late.Problems).Kind, late.Problems[0].Path));

        (string, string)[] fund = [("distribution:fund:equityShare", "95 %"), ("distribution:fund:hurdle", "6 %"), ("distribution:fund:profitShare", "0 %"), ("distribution:fund:exitPaidBy", "government")];
        Assert.Equal([Deal + "distribution:fund:equityShare", Deal + "distribution:fund:exitYear"], Read(fund).Problems.Select(problem => problem.Path).Order(StringComparer.Ordinal));
        Assert.Equal(ProblemKind.Date, Assert.Single(Read([.. fund.Skip(1), ("distribution:fund:equityShare", "10 %"), ("distribution:fund:exitYear", "2016")]).Problems).Kind);
        Assert.Equal(ProblemKind.Inconsistent, Assert.Single(Read(("vat:method", "simple"), ("vat:creditRefunded", "true")).Problems).Kind);
    }
}
