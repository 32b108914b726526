using System.Globalization;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Sizing;

/// <summary>The levers that a PPP deal has (项目可调参数).</summary>
public static class DealLevers
{
    private const double LargestAmount = 1e15;
    private static readonly (double, double) _share = (0, 1);
    private static readonly (double, double) _rate = (-0.99, 1);
    private static readonly (double, double) _amount = (0, LargestAmount);

    /// <summary>Its levers: only what the deal's mechanism, sector and loan really read.</summary>
    /// <param name="deal">The deal.</param>
    /// <returns>In a fixed order: size and prices, cost, financing, payment.</returns>
    public static IReadOnlyList<DealLever> Of(PppDeal deal)
    {
        ArgumentNullException.ThrowIfNull(deal);
        return
        [
            new DealLever(deal.Id, "investment", "批准概算", "approved budget", "yuan", _amount, d => d.Investment.Value.Yuan, (d, x) => d with { Investment = Amount(d.Investment, x) }),
            .. Operation(deal),
            new DealLever(
                deal.Id, "fixedCost", "固定运营成本", "fixed operating cost", "yuan", _amount,
                d => d.Operation.FixedCost.Value.Yuan, (d, x) => d with { Operation = d.Operation with { FixedCost = Amount(d.Operation.FixedCost, x) } }),
            .. Financing(deal),
            .. Payment(deal),
        ];
    }

    private static IEnumerable<DealLever> Operation(PppDeal deal)
    {
        switch (deal.Operation)
        {
            case SewageOperation:
                yield return Operating<SewageOperation>(deal, "dailyCapacity", "日处理能力", "daily capacity", "m³/d", o => o.DailyCapacity, (o, figure) => o with { DailyCapacity = figure });
                yield return Operating<SewageOperation>(deal, "charge", "污水处理费", "sewage charge", "yuan/m³", o => o.ChargePerCubicMetre, (o, figure) => o with { ChargePerCubicMetre = figure });
                break;
            case HeatingOperation:
                yield return Operating<HeatingOperation>(deal, "finalArea", "达产供热面积", "heated area after the ramp", "m²", o => o.FinalArea, (o, figure) => o with { FinalArea = figure });
                yield return Operating<HeatingOperation>(deal, "heatPrice", "热价", "heat price", "yuan/m²", o => o.PricePerSquareMetre, (o, figure) => o with { PricePerSquareMetre = figure });
                break;
            // Tonnes earn the gate fee and nothing else, and only a government pays it.
            case WasteOperation when deal.Mechanism != PaymentMechanism.UserPayment:
                yield return Operating<WasteOperation>(deal, "tonnes", "年处理量", "tonnes a year", "t/a", o => o.TonnesPerYear, (o, figure) => o with { TonnesPerYear = figure });
                yield return Operating<WasteOperation>(deal, "gateFee", "垃圾处理服务费", "gate fee", "yuan/t", o => o.GateFeePerTonne, (o, figure) => o with { GateFeePerTonne = figure });
                break;
            case SupplyOperation:
                yield return new DealLever(
                    deal.Id, "netRevenue", "满负荷净收入", "net revenue at full load", "yuan", _amount,
                    d => ((SupplyOperation)d.Operation).NetRevenueAtFullLoad.Value.Yuan,
                    (d, x) => d with { Operation = (SupplyOperation)d.Operation with { NetRevenueAtFullLoad = Amount(((SupplyOperation)d.Operation).NetRevenueAtFullLoad, x) } });
                break;
        }
    }

    private static IEnumerable<DealLever> Financing(PppDeal deal)
    {
        // Without capital there is no gearing to move: the standby loan of such a deal is another formula.
        if (deal.EquityShare.Value.Fraction > 0)
        {
            yield return new DealLever(
                deal.Id, "equityShare", "资本金比例", "project capital share", "share", _share, d => d.EquityShare.Value.Fraction, (d, x) => d with { EquityShare = Part(d.EquityShare, x) });
        }

        yield return new DealLever(
            deal.Id, "governmentEquityShare", "政府出资比例", "government's share of the capital", "share", _share,
            d => d.GovernmentEquityShare.Value.Fraction, (d, x) => d with { GovernmentEquityShare = Part(d.GovernmentEquityShare, x) });
        if (deal.Loans[0].RateBasis == RateBasis.Multiple)
        {
            yield return new DealLever(
                deal.Id, "loanMultiple", "贷款利率倍数", "multiple of the long rate", "multiple", _amount,
                d => d.Loans[0].Multiple.Value.Value, (d, x) => WithFirst(d, d.Loans[0] with { Multiple = Plain(d.Loans[0].Multiple, x, "multiple") }));
        }
        else
        {
            bool isFixed = deal.Loans[0].RateBasis == RateBasis.Fixed;
            yield return new DealLever(
                deal.Id, isFixed ? "loanRate" : "loanSpread", isFixed ? "贷款利率" : "贷款点差", isFixed ? "loan rate" : "loan spread", "rate", _rate,
                d => d.Loans[0].RateOrSpread.Value.Fraction, (d, x) => WithFirst(d, d.Loans[0] with { RateOrSpread = YearlyRate(d.Loans[0].RateOrSpread, x) }));
        }

        yield return new DealLever(
            deal.Id, "reserveShare", "偿债准备比例", "debt-service reserve share", "share", _share, d => d.ReserveShare.Value.Fraction, (d, x) => d with { ReserveShare = Part(d.ReserveShare, x) });
    }

    private static PppDeal WithFirst(PppDeal deal, LoanTerms loan) => deal with { Loans = [loan, .. deal.Loans.Skip(1)] };

    /// <summary>What spreads the construction part; under a usage fee the unit price holds it and neither return is read.</summary>
    private static IEnumerable<DealLever> Payment(PppDeal deal)
    {
        if (deal.GovernmentPayment is not GovernmentPaymentTerms terms || deal.Mechanism is PaymentMechanism.UserPayment or PaymentMechanism.UsagePayment)
            yield break;

        // The annuity is level for any return of 0 or below, so the lever ends there.
        yield return terms.ConstructionPayment == ConstructionPayment.Annuity
            ? Contract(deal, "annuityReturn", "年金收益率 k", "return of the annuity", (0, 1), t => t.AnnuityReturn, (t, figure) => t with { AnnuityReturn = figure })
            : Contract(deal, "reasonableProfit", "合理利润率 m", "reasonable profit", _rate, t => t.ReasonableProfit, (t, figure) => t with { ReasonableProfit = figure });
    }

    private static DealLever Operating<T>(PppDeal deal, string id, string chinese, string english, string unit, Func<T, Figure<Number>> figure, Func<T, Figure<Number>, T> with)
        where T : OperatingTerms
        => new(
            deal.Id, id, chinese, english, unit, _amount, d => figure((T)d.Operation).Value.Value, (d, x) => d with { Operation = with((T)d.Operation, Plain(figure((T)d.Operation), x, unit)) });

    private static DealLever Contract(
        PppDeal deal, string id, string chinese, string english, (double Lowest, double Highest) range, Func<GovernmentPaymentTerms, Figure<Rate>> figure, Func<GovernmentPaymentTerms, Figure<Rate>, GovernmentPaymentTerms> with)
        => new(
            deal.Id, id, chinese, english, "rate", range, d => figure(d.GovernmentPayment!).Value.Fraction,
            (d, x) => d with { GovernmentPayment = with(d.GovernmentPayment!, YearlyRate(figure(d.GovernmentPayment!), x)) });

    private static Figure<Money> Amount(Figure<Money> old, double yuan) => Moved(old, Money.FromYuan(yuan), "yuan");

    private static Figure<Share> Part(Figure<Share> old, double fraction) => Moved(old, Share.FromPercent(100 * fraction), "share");

    private static Figure<Rate> YearlyRate(Figure<Rate> old, double fraction) => Moved(old, Rate.FromPercent(100 * fraction), "rate");

    private static Figure<Number> Plain(Figure<Number> old, double value, string unit) => Moved(old, Number.Of(value), unit);

    private static Figure<T> Moved<T>(Figure<T> old, T value, string unit)
        where T : struct, IQuantity
        => new(value, old.Origin with
        {
            Text = string.Create(CultureInfo.InvariantCulture, $"{value.InBaseUnit} {unit}"),
            Status = FigureStatus.Assumption,
            Source = $"调整所得;模型原值 {old.Origin.Text}",
        });
}
