using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Planning;

/// <summary>Compiles the tax on turnover: rates by calendar year become factors by period on amounts as they are stated.</summary>
internal sealed class VatCompiler(CompilationContext context)
{
    private InputRegistry Inputs => context.Inputs;

    /// <summary>Terms of a deal.</summary>
    /// <param name="vat">The deal's terms.</param>
    /// <param name="index">Place of the state.</param>
    /// <param name="works">Its works.</param>
    public VatPlan Plan(VatTerms vat, int index, WorksPlan works)
    {
        bool general = vat.Method == VatMethod.General;
        bool business = vat.Method == VatMethod.BusinessTax;
        bool pricesInclude = vat.PricesInclude || business;
        bool costsInclude = vat.CostsInclude || !general;
        return new VatPlan(
            index,
            new VatInputs
            {
                First = works.Start,
                OnUsers = Series(vat.UserRate, 1, !business && pricesInclude, works, business ? "营业税率" : pricesInclude ? "含税价:税率 ÷ (1 + 税率)" : "不含税价:税率"),
                OnGovernment = Series(vat.GovernmentRate, 1, !business, works, business ? "营业税率" : "含税:税率 ÷ (1 + 税率)"),
                OnCost = Series(
                    vat.InputRate, general ? vat.InputShare.Value.Fraction : 0, costsInclude, works, general ? "可抵扣比例 × 进项税率(含税成本 ÷ (1 + 税率))" : "不抵扣进项", vat.InputShare.Origin),
                OnConstruction = Series(
                    vat.ConstructionRate, general ? vat.ConstructionShare.Value.Fraction : 0, true, works, general ? "可抵扣比例 × 税率 ÷ (1 + 税率)" : "不抵扣进项", vat.ConstructionShare.Origin),
                ExemptShare = Inputs.Of(vat.ExemptShare),
                RefundShare = Inputs.Of(vat.RefundShare),
                SurtaxShare = Inputs.Of(vat.SurtaxShare),
                PricesInclude = pricesInclude,
                CostsInclude = costsInclude,
                CreditRefunded = general && vat.CreditRefunded,
            });
    }

    private Input[] Series(Phased<Share> rates, double share, bool within, WorksPlan works, string formula, params FigureOrigin[] origins)
    {
        List<double> factors = [];
        int end = context.Portfolio.Years * works.PeriodsPerYear;
        for (int period = works.Start; period < Math.Max(end, works.Start + 1); period++)
        {
            int year = context.Portfolio.FirstYear + (int)Math.Floor((double)period / works.PeriodsPerYear);
            double rate = rates.At(year).Value.Fraction;
            factors.Add(share * (within ? rate / (1 + rate) : rate));
        }

        return Inputs.Series(factors, formula, [.. CompilationContext.Origins(rates), .. origins]);
    }
}
