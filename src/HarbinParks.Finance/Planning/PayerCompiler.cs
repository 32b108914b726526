using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Planning;

/// <summary>Compiles payers.</summary>
internal static class PayerCompiler
{
    private const double DaysInYear = 365;

    /// <summary>Terms common to all payers.</summary>
    public static FiscalInputs Fiscal(CompilationContext context)
    {
        InputRegistry inputs = context.Inputs;
        FiscalBehaviour fiscal = context.Portfolio.FiscalBehaviour;
        LandProcess land = context.Portfolio.Drivers.Land;
        double life = fiscal.DebtAverageLife.Value.Value;
        return new FiscalInputs
        {
            TransferCompensation = inputs.Of(fiscal.TransferCompensation),
            FundDrawShare = inputs.Of(fiscal.FundDrawShare),
            NetNewBonds = Yearly(context, fiscal.NetNewBonds),
            QuotaMultiple = inputs.Of(fiscal.QuotaMultiple),
            NewBondsCommonVolatility = inputs.Of(fiscal.NetNewBondsCommonVolatility),
            NewBondsOwnVolatility = inputs.Of(fiscal.NetNewBondsOwnVolatility),
            RigidityAdjustment = inputs.Of(fiscal.RigidityAdjustment),
            RigidityTrend = Yearly(context, fiscal.RigidityTrend),
            RigidFloor = fiscal.RigidFloor,
            DebtInterest = inputs.Of(fiscal.DebtInterest),
            DebtInterestSlope = inputs.Of(fiscal.DebtInterestSlope),
            ReferenceLongRate = inputs.Of(fiscal.ReferenceLongRate),
            GeneralAmortisation = inputs.Derived(
                (1 - fiscal.GeneralRefundingShare.Value.Fraction) / life, "(1 − 再融资比例) ÷ 平均剩余期限", fiscal.GeneralRefundingShare.Origin, fiscal.DebtAverageLife.Origin),
            SpecialAmortisation = inputs.Derived(
                (1 - fiscal.SpecialRefundingShare.Value.Fraction) / life, "(1 − 再融资比例) ÷ 平均剩余期限", fiscal.SpecialRefundingShare.Origin, fiscal.DebtAverageLife.Origin),
            ArrearsInterest = inputs.Of(fiscal.ArrearsInterest),
            FirstYearPart = inputs.Derived(1 - fiscal.ArrearsInterestFromDay / DaysInYear, $"逾期满 {fiscal.ArrearsInterestFromDay} 日起计息:1 − {fiscal.ArrearsInterestFromDay} ÷ 365"),
            RescueWillingness = inputs.Of(fiscal.RescueWillingness),
            RevenuePersistence = inputs.Derived(CompilationContext.Exp(-fiscal.RevenueReversion.Value.Value), "e^(−κ)", fiscal.RevenueReversion.Origin),
            TransferPersistence = inputs.Of(fiscal.TransferPersistence),
            LandPersistence = inputs.Of(land.OwnPersistence),
            LandVolatility = inputs.Of(land.OwnVolatility),
            ProductLoading = context.Portfolio.Drivers.Product is ProductProcess product ? inputs.Of(product.Loading) : default,
        };
    }

    /// <summary>One payer.</summary>
    public static PayerPlan Payer(CompilationContext context, Payer payer, int existingAccount)
    {
        InputRegistry inputs = context.Inputs;
        Portfolio portfolio = context.Portfolio;
        FiscalBehaviour fiscal = portfolio.FiscalBehaviour;
        DriverSet drivers = portfolio.Drivers;
        int years = portfolio.Years;
        double hidden = payer.HiddenDebt?.Value.Yuan ?? 0;
        double hiddenChange = 1 + fiscal.HiddenDebtChange.Value.Fraction;
        int offset = portfolio.FirstYear - portfolio.BaseYear;

        PayerInputs terms = new()
        {
            RevenueTrend = Trend(context, payer.Revenue, drivers.Revenue.Mean, "本级收入 × 平均增速累计"),
            TransferTrend = Trend(context, payer.NetTransfers, drivers.Transfers.Mean, "净转移支付 × 平均增速累计"),
            FundTrend = inputs.Series(
                [.. Enumerable.Range(0, years).Select(t => payer.FundRevenue.Value.Yuan * Power(1 + drivers.Land.Trend.Value.Fraction, t + offset))],
                "政府性基金收入 × 土地趋势增速累计", payer.FundRevenue.Origin, drivers.Land.Trend.Origin),
            HiddenDebt = inputs.Series(
                [.. Enumerable.Range(0, years).Select(t => hidden * Power(hiddenChange, t + offset))],
                payer.HiddenDebt is null ? "由平台债务按认定比例计算" : "隐性债务 × (1 + 年变化)^年数",
                payer.HiddenDebt is null ? [] : [payer.HiddenDebt.Origin, fiscal.HiddenDebtChange.Origin]),
            ExistingPpp = inputs.Series(
                [.. Enumerable.Range(0, years).Select(t => Existing(payer, fiscal, portfolio.FirstYear + t))],
                "既有 PPP 年支出 × 到期节奏 × 年增速累计", [payer.ExistingPppPayment.Origin, fiscal.ExistingPppGrowth.Origin, .. CompilationContext.Origins(payer.ExistingPppPhase)]),
            RevenueBeta = inputs.Of(payer.RevenueBeta),
            RevenueVolatility = inputs.Of(payer.RevenueVolatility),
            TransferVolatility = inputs.Of(payer.TransferVolatility),
            GeneralShare = inputs.Of(payer.GeneralDebtShare),
            FinancingShare = FinancingShare(context, payer),
            RigidShare = inputs.Of(payer.RigidShare),
            OpeningDebt = inputs.Of(payer.StatutoryDebt),
            OpeningExpenditure = inputs.Of(payer.Expenditure),
            OpeningRigid = inputs.Derived(
                payer.RigidShare.Value.Fraction * payer.Expenditure.Value.Yuan, "刚性支出占比 × 基年支出", payer.RigidShare.Origin, payer.Expenditure.Origin),
            ProductTrend = payer.GrossDomesticProduct is Figure<Money> product && drivers.Product is ProductProcess process ? Product(context, product, process) : null,
        };
        return new PayerPlan(
            terms,
            context.Draws.Yearly($"payer:{payer.Id}:revenue", normal: true),
            context.Draws.Yearly($"payer:{payer.Id}:transfers", normal: true),
            context.Draws.Yearly($"payer:{payer.Id}:land", normal: true),
            context.Draws.Yearly($"payer:{payer.Id}:bonds", normal: true),
            existingAccount);
    }

    /// <summary>Equation 160: gross domestic product of a territory on trend.</summary>
    public static Input[] Product(CompilationContext context, Figure<Money> product, ProductProcess process)
        => Trend(context, product, process.Growth, "基年地区生产总值 × 名义增速累计");

    /// <summary>λ of equation 14: what part of net new general bonds and fund draws financed expenditure in the base year; the rest was deposited, on-lent or swapped.</summary>
    private static Input FinancingShare(CompilationContext context, Payer payer)
    {
        FiscalBehaviour fiscal = context.Portfolio.FiscalBehaviour;
        Figure<Rate> bonds = fiscal.NetNewBonds.At(context.Portfolio.FirstYear);
        double sources = bonds.Value.Fraction * payer.StatutoryDebt.Value.Yuan * payer.GeneralDebtShare.Value.Fraction
            + fiscal.FundDrawShare.Value.Fraction * payer.FundRevenue.Value.Yuan;
        double gap = payer.Expenditure.Value.Yuan - payer.Revenue.Value.Yuan - payer.NetTransfers.Value.Yuan;
        return context.Inputs.Derived(
            sources > 0 ? gap / sources : 0,
            "基年恒等式:(支出 − 收入 − 净转移) ÷ (净新增一般债 + 调入资金)",
            payer.Expenditure.Origin, payer.Revenue.Origin, payer.NetTransfers.Origin, payer.StatutoryDebt.Origin, bonds.Origin, fiscal.FundDrawShare.Origin);
    }

    private static double Existing(Payer payer, FiscalBehaviour fiscal, int year)
        => payer.ExistingPppPayment.Value.Yuan
            * payer.ExistingPppPhase.At(year).Value.Fraction
            * Power(1 + fiscal.ExistingPppGrowth.Value.Fraction, year - fiscal.ExistingPppReferenceYear);

    private static Input[] Trend(CompilationContext context, Figure<Money> amount, Phased<Rate> growth, string formula)
        => context.Inputs.Series(
            [.. CompilationContext.Trend(context.Portfolio, growth, context.Portfolio.Years).Select(level => amount.Value.Yuan * level)],
            formula, [amount.Origin, .. CompilationContext.Origins(growth)]);

    private static Input[] Yearly<T>(CompilationContext context, Phased<T> phased)
        where T : struct, IQuantity
    {
        Dictionary<Figure<T>, Input> known = [];
        Input[] yearly = new Input[context.Portfolio.Years];
        for (int t = 0; t < yearly.Length; t++)
        {
            Figure<T> figure = phased.At(context.Portfolio.FirstYear + t);
            if (!known.TryGetValue(figure, out Input input))
            {
                input = context.Inputs.Of(figure);
                known.Add(figure, input);
            }

            yearly[t] = input;
        }

        return yearly;
    }

    private static double Power(double x, int n) => n >= 0 ? ((Scalar)x).IntegerPower(n).Value : 1 / ((Scalar)x).IntegerPower(-n).Value;
}
