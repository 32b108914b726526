using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Units;

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
        (Input[] scores, Input[] factors) = Performance(terms);
        bool usage = deal.Mechanism == PaymentMechanism.UsagePayment;
        return new PaymentInputs
        {
            CappedCost = Inputs.Derived(
                deal.Investment.Value.Yuan * terms.PaymentBaseCap.Value.Value, "批准概算 × 付费基数上限倍数", deal.Investment.Origin, terms.PaymentBaseCap.Origin),
            ConstructionFactor = usage ? Inputs.Table([0], "使用量付费:建设成本含在单价内") : ConstructionFactor(terms),
            PerformanceLink = Inputs.Of(terms.PerformanceLink),
            OperatingProfit = Inputs.Of(terms.OperatingProfit),
            ForecastRevenue = Inputs.Table(new ForecastCompiler(context).Forecast(deal), "合同预测使用者付费:满足趋势物价、平均收缴率与计划负荷"),
            DemandBand = Inputs.Of(terms.DemandBand),
            DemandGovernmentShare = Inputs.Of(terms.DemandGovernmentShare),
            DemandBandAbove = Inputs.Of(terms.DemandBandAbove ?? terms.DemandBand),
            DemandGovernmentShareAbove = Inputs.Of(terms.DemandGovernmentShareAbove ?? terms.DemandGovernmentShare),
            PerformanceScores = scores,
            PerformanceFactors = factors,
            LessGovernmentEquity = terms.ConstructionBase == ConstructionBase.LessGovernmentEquity,
            PaysOperatingCost = !usage,
            Counting = Counting(deal.Mechanism, terms.DemandSharing),
        };
    }

    /// <summary>Sharing of operating cost with prices; null where actual prices count or the government pays no cost.</summary>
    public CostSharingInputs? CostSharing(PppDeal deal)
    {
        if (deal.GovernmentPayment is not { CostSharing: not Portfolios.CostSharing.Actual } terms || deal.Mechanism is PaymentMechanism.UserPayment or PaymentMechanism.UsagePayment)
            return null;

        bool banded = terms.CostSharing == Portfolios.CostSharing.Banded;
        Input none = Inputs.Derived(0, "物价变动由项目公司承担");
        return new CostSharingInputs(
            Inputs.Series([.. context.PriceTrend.Take(context.Portfolio.Years)], "合同预测物价 = 趋势物价", CompilationContext.Origins(context.Portfolio.Drivers.Inflation.Mean)),
            banded && terms.CostBand is Figure<Share> band ? Inputs.Of(band) : none,
            banded && terms.CostGovernmentShare is Figure<Share> share ? Inputs.Of(share) : none);
    }

    /// <summary>Sharing of users' payments where users alone pay; null for none.</summary>
    public SharingInputs? RevenueSharing(PppDeal deal) => deal.RevenueSharing is not RevenueSharing sharing || deal.Mechanism != PaymentMechanism.UserPayment
        ? null
        : new SharingInputs(
            Inputs.Table(new ForecastCompiler(context).Forecast(deal), "合同预测使用者付费:满足趋势物价、平均收缴率与计划负荷"),
            Inputs.Of(sharing.Lower),
            Inputs.Of(sharing.Upper),
            Inputs.Of(sharing.GovernmentShareBelow),
            Inputs.Of(sharing.GovernmentShareAbove));

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

    private (Input[] Scores, Input[] Factors) Performance(GovernmentPaymentTerms terms)
    {
        if (terms.PerformanceSteps.Count > 0)
            return ([.. terms.PerformanceSteps.Select(step => Inputs.Of(step.Score))], [.. terms.PerformanceSteps.Select(step => Inputs.Of(step.Factor))]);

        return (
            Inputs.Series([0.9, 0.8, 0.6], "通常的绩效付费档次:得分下限"),
            Inputs.Series([1, 0.9, 0.8], "通常的绩效付费档次:系数"));
    }

    private static double Power(double x, int n) => ((Scalar)x).IntegerPower(n).Value;
}
