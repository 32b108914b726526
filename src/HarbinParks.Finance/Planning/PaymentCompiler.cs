using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Planning;

/// <summary>Compiles what the government pays in a PPP.</summary>
internal sealed class PaymentCompiler(CompilationContext context)
{
    private InputRegistry Inputs => context.Inputs;

    /// <summary>Payment terms; null where users alone pay.</summary>
    /// <exception cref="InvalidOperationException">The mechanism needs payment terms and the deal has none: the reader refuses such a model.</exception>
    public PaymentInputs? Payment(PppDeal deal)
    {
        if (deal.Mechanism == PaymentMechanism.UserPayment)
            return null;

        GovernmentPaymentTerms terms = deal.GovernmentPayment
            ?? throw new InvalidOperationException($"The deal '{deal.Id}' is paid by the government and has no payment terms.");
        bool usage = deal.Mechanism == PaymentMechanism.UsagePayment;
        return new PaymentInputs
        {
            CappedCost = Inputs.Derived(
                deal.Investment.Value.Yuan * terms.PaymentBaseCap.Value.Value, "批准概算 × 付费基数上限倍数", deal.Investment.Origin, terms.PaymentBaseCap.Origin),
            ConstructionFactor = usage ? Inputs.Table([0], "使用量付费:建设成本含在单价内") : ConstructionFactor(terms),
            PerformanceLink = Inputs.Of(terms.PerformanceLink),
            OperatingProfit = Inputs.Of(terms.OperatingProfit),
            ForecastRevenue = Inputs.Table(Forecast(deal), "合同预测使用者付费:满足趋势物价、平均收缴率与计划负荷"),
            DemandBand = Inputs.Of(terms.DemandBand),
            DemandGovernmentShare = Inputs.Of(terms.DemandGovernmentShare),
            PaysOperatingCost = !usage,
            Counting = Counting(deal.Mechanism, terms.DemandSharing),
        };
    }

    private InputTable ConstructionFactor(GovernmentPaymentTerms terms)
    {
        int years = terms.SubsidyYears;
        double[] factors = new double[years + 1];
        if (terms.ConstructionPayment == ConstructionPayment.Annuity)
        {
            double k = terms.AnnuityReturn.Value.Fraction;
            double annuity = k > 1e-9 ? k / (1 - 1 / Power(1 + k, years)) : 1.0 / years;
            Array.Fill(factors, annuity, 0, years);
            return Inputs.Table(factors, $"等额年金:k ÷ (1 − (1 + k)^−{years})", terms.AnnuityReturn.Origin);
        }

        double m = terms.ReasonableProfit.Value.Fraction;
        double d = terms.DiscountRate.Value.Fraction;
        for (int n = 0; n < years; n++)
            factors[n] = (1 + m) * Power(1 + d, n + terms.FirstExponent) / years;

        return Inputs.Table(factors, $"21号文:(1 + m)(1 + d)^n ÷ {years}", terms.ReasonableProfit.Origin, terms.DiscountRate.Origin);
    }

    private static RevenueCounting Counting(PaymentMechanism mechanism, DemandSharing sharing)
    {
        if (mechanism != PaymentMechanism.ViabilityGap)
            return RevenueCounting.None;

        return sharing switch
        {
            DemandSharing.Contract => RevenueCounting.Contract,
            DemandSharing.Banded => RevenueCounting.Banded,
            _ => RevenueCounting.Actual,
        };
    }

    private List<double> Forecast(PppDeal deal)
    {
        double collection = context.Portfolio.Drivers.Collection.Mean.Value.Fraction;
        return deal.Operation switch
        {
            SewageOperation sewage => Sewage(deal, sewage, collection),
            HeatingOperation heating =>
            [
                .. OperationCompiler.Ramp(heating.OpeningArea.Value.Value, heating.FinalArea.Value.Value, heating.RampYears)
                    .Select(area => area * heating.PricePerSquareMetre.Value.Value * collection),
            ],
            SupplyOperation supply => [.. OperationCompiler.Ramp(supply.OpeningLoad.Value.Fraction, 1, supply.RampYears).Select(load => load * supply.NetRevenueAtFullLoad.Value.Yuan)],
            _ => [0],
        };
    }

    private List<double> Sewage(PppDeal deal, SewageOperation sewage, double collection)
    {
        List<double> ramp = OperationCompiler.Ramp(sewage.OpeningLoad.Value.Fraction, sewage.FinalLoad.Value.Fraction, sewage.RampYears);
        int opening = deal.PlannedOpening - context.Portfolio.FirstYear;
        double index = 1;
        List<double> forecast = [];
        for (int year = 0; year < deal.OperationYears; year++)
        {
            if (year > 0 && sewage.ReviewEveryYears > 0 && year % sewage.ReviewEveryYears == 0)
                index = 1 + sewage.ReviewPassThrough.Value.Fraction * (context.PriceTrend[Math.Max(opening + year - 1, 0)] - 1);

            double load = ramp[Math.Min(year, ramp.Count - 1)];
            forecast.Add(sewage.DailyCapacity.Value.Value * 365 * load * sewage.ChargePerCubicMetre.Value.Value * index * collection);
        }

        return forecast;
    }

    private static double Power(double x, int n) => ((Scalar)x).IntegerPower(n).Value;
}
