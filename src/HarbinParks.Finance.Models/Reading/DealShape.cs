using HarbinParks.Finance.Models.Layers;
using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Models.Reading;

/// <summary>Keys that defaults of a mode or a sector may hold, whether or not a deal asks for them.</summary>
internal static class DealShape
{
    private static readonly string[] _any = ["illustrative", "overrunClass", "signingDate", "constructionStart", "sizeBasis", "spendStepsPerYear"];

    private static readonly string[] _phased = ["operation:trafficGrowth", "operation:loadGrowth"];

    private static readonly Dictionary<DealMode, string[]> _keys = new()
    {
        [DealMode.Ppp] =
        [
            .. _any,
            .. LoanReading.Keys,
            .. SizingReading.Keys,
            .. SupportReading.Keys,
            .. TerminationReading.Keys,
            .. FiscalResponsibilityReading.Keys,
            .. ValueForMoneyReading.Keys,
            "mechanism", "operationYears", "equityShare", "governmentEquityShare", "standbyEquityShare", "reserveShare",
            "concessionEnd", "capital:timing", "capital:base", "capital:governmentEquityAmortised", "capital:funds", "handOver", "contractorAdvance",
            "incomeTax:rate", "incomeTax:holiday", "incomeTax:lossExpiryYears", "incomeTax:amortisationYears", "incomeTax:salvage",
            "incomeTax:residualRecovered", "incomeTax:paymentLagYears", "incomeTax:subsidiesTaxable",
            "debtReserve:funding", "debtReserve:buildUpYears",
            "vat:method", "vat:pricesInclude", "vat:costsInclude", "vat:inputShare", "vat:constructionShare", "vat:creditRefunded",
            "vat:refundShare", "vat:exemptShare", "vat:surtaxShare", .. TaxReading.RatesByYear,
            "workingCapital:userDays", "workingCapital:governmentDays", "workingCapital:payableDays",
            "distribution:lockUp", "distribution:limitedBy", "distribution:statutoryReserve", "distribution:governmentShare",
            "governmentPayment:constructionPayment", "governmentPayment:subsidyYears", "governmentPayment:annuityReturn",
            "governmentPayment:reasonableProfit", "governmentPayment:discountRate", "governmentPayment:firstExponent",
            "governmentPayment:operatingProfit", "governmentPayment:performanceLink", "governmentPayment:paymentBaseCap",
            "governmentPayment:demandSharing", "governmentPayment:demandBand", "governmentPayment:demandGovernmentShare",
            "governmentPayment:fuelBand", "governmentPayment:fuelGovernmentShare",
            "operation:kind", "operation:fixedCost", "operation:openingLoad", "operation:finalLoad", "operation:rampYears",
            "operation:reviewPassThrough", "operation:reviewEveryYears", "operation:guaranteedVolume", "operation:gateFeePerTonne",
            "operation:fuelPerSquareMetre", "operation:boughtHeatPerSquareMetre", "operation:otherVariablePerSquareMetre",
            "revenueSharing:lower", "revenueSharing:upper", "revenueSharing:governmentShareBelow", "revenueSharing:governmentShareAbove",
            "governmentPayment:demandBandAbove", "governmentPayment:demandGovernmentShareAbove", "governmentPayment:constructionBase", "governmentPayment:paymentLag",
            "governmentPayment:costSharing", "governmentPayment:costBand", "governmentPayment:costGovernmentShare",
            "operation:sludgeCostPerCubicMetre", "operation:variableCostPerTonne", "operation:powerPerTonne", "operation:powerPrice",
            "operation:trafficGrowth", "operation:heavyShare", "operation:heavyMultiple", "operation:tollPerVehicle", "operation:variableCostPerVehicle", "operation:activityLoading",
            "operation:losses", "operation:tariffPerCubicMetre", "operation:resourceCostPerCubicMetre",
            "operation:loadGrowth", "operation:pricePerCubicMetre", "operation:purchasePricePerCubicMetre", "operation:passThrough", "operation:passThroughLagYears",
            "operation:connectionFeePerUser", "operation:connectionFeePerSquareMetre", "operation:fuelKind", "operation:boughtHeatMetered",
            "operation:fuelLink:share", "operation:fuelLink:lagYears", "operation:fuelLink:paidByGovernment",
            "operation:season:start", "operation:season:end", "operation:season:feesBeforeYearEnd", "operation:demandLoading", "operation:indexed",
            "operation:allowedReturn:equityReturn", "operation:allowedReturn:leverage", "operation:allowedReturn:designLoadFloor", "operation:allowedReturn:everyYears",
            "operation:purchasePriceExposure", "operation:pricePerSquareMetre", "operation:chargePerCubicMetre", "operation:variableCostPerCubicMetre",
        ],
        [DealMode.BuildTransfer] = [.. _any, .. BuildTransferReading.Keys],
        [DealMode.PlatformLoan] = [.. _any, .. LoanReading.Keys, "loanShare", "maintenance"],
    };

    /// <summary>Name of a mode or sector as a key.</summary>
    public static string Key<T>(T name)
        where T : struct, Enum => char.ToLowerInvariant(name.ToString()[0]) + name.ToString()[1..];

    /// <summary>Notes all keys that defaults may hold.</summary>
    public static void Ask(ReadingSession session)
    {
        session.Ask("defaults:payer", isLeaf: false);
        ModelSection.AskPhased(session, "defaults:payer:existingPppPhase");
        foreach (string figure in (ReadOnlySpan<string>)["rigidShare", "revenueBeta", "revenueVolatility", "transferVolatility", "generalDebtShare", "parkRevenueShare"])
        {
            ModelSection.AskFigure(session, $"defaults:payer:{figure}");
        }

        foreach (DealMode mode in Enum.GetValues<DealMode>())
        {
            Ask(session, $"defaults:{Key(mode)}", mode);
            foreach (Sector sector in Enum.GetValues<Sector>())
            {
                Ask(session, $"sectors:{Key(sector)}:{Key(mode)}", mode);
            }
        }
    }

    private static void Ask(ReadingSession session, string place, DealMode mode)
    {
        foreach (string key in _keys[mode])
        {
            string path = ModelPath.Join(place, key);
            if (_phased.Contains(key) || TaxReading.RatesByYear.Contains(key))
                ModelSection.AskPhased(session, path);

            ModelSection.AskFigure(session, path);
            for (string group = ModelPath.Parent(path); group.Length > 0; group = ModelPath.Parent(group))
            {
                session.Ask(group, isLeaf: false);
            }
        }
    }
}
