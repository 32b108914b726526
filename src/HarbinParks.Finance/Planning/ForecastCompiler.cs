using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Planning;

/// <summary>Compiles users' payments as a contract foresees them: trend prices, mean collection, planned load, no jumps.</summary>
internal sealed class ForecastCompiler(CompilationContext context)
{
    private const double DaysInYear = 365;

    private double Collection => context.Portfolio.Drivers.Collection.Mean.Value.Fraction;

    /// <summary>Users' payments by operating year, yuan.</summary>
    public List<double> Forecast(PppDeal deal) => deal.Operation switch
    {
        SewageOperation sewage => ByYear(deal, Ramp(sewage, sewage.OpeningLoad, sewage.FinalLoad, sewage.RampYears), sewage.DailyCapacity, sewage.ChargePerCubicMetre),
        HeatingOperation heating => Heating(deal, heating),
        SupplyOperation supply =>
        [
            .. (supply.Loads.Count > 0 ? Given(supply) : OperationCompiler.Ramp(supply.OpeningLoad.Value.Fraction, 1, supply.RampYears))
                .Select(load => load * supply.NetRevenueAtFullLoad.Value.Yuan),
        ],
        TollOperation toll => Toll(deal, toll),
        WaterOperation water =>
        [
            .. ByYear(deal, Ramp(water, water.OpeningLoad, water.FinalLoad, water.RampYears), water.DailyCapacity, water.TariffPerCubicMetre)
                .Select(revenue => revenue * (1 - water.Losses.Value.Fraction)),
        ],
        GasOperation gas => Gas(deal, gas),
        ScheduleOperation schedule => Schedule(deal, schedule),
        ItemisedOperation items => VolumeCompiler.Revenue(deal, items),
        _ => [0],
    };

    private List<double> ByYear(PppDeal deal, List<double> ramp, Figure<Number> dailyCapacity, Figure<Number> price)
    {
        List<double> tariff = new TariffCompiler(context).Expected(deal);
        double collection = Collection;
        return [.. Enumerable.Range(0, deal.OperationYears).Select(year =>
            dailyCapacity.Value.Value * DaysInYear * At(ramp, year) * price.Value.Value * tariff[year] * collection)];
    }

    private List<double> Heating(PppDeal deal, HeatingOperation heating)
    {
        List<double> area = OperationCompiler.Area(heating);
        double collection = Collection;
        double price = heating.PricePerSquareMetre.Value.Value;
        if (heating.Review is null && heating.ConnectionFeePerSquareMetre is null)
            return [.. area.Select(one => one * price * collection)];

        List<double> tariff = new TariffCompiler(context).Expected(deal);
        List<double> connected = OperationCompiler.Steps(area);
        double fee = heating.ConnectionFeePerSquareMetre?.Value.Value ?? 0;
        return [.. Enumerable.Range(0, deal.OperationYears).Select(year => At(area, year) * price * tariff[year] * collection + At(connected, year) * fee)];
    }

    private List<double> Toll(PppDeal deal, TollOperation toll)
    {
        List<double> tariff = new TariffCompiler(context).Expected(deal);
        List<double> growth = VolumeCompiler.Growth(deal, toll.TrafficGrowth);
        List<double> ramp = toll.Loads.Count > 0 ? Given(toll) : OperationCompiler.Ramp(toll.OpeningLoad.Value.Fraction, 1, toll.RampYears);
        double opening = toll.OpeningTraffic.Value.Value;
        double most = toll.TrafficCapacity?.Value.Value ?? double.MaxValue;
        double price = toll.TollPerVehicle.Value.Value * (1 + toll.HeavyShare.Value.Fraction * (toll.HeavyMultiple.Value.Value - 1));
        return [.. Enumerable.Range(0, deal.OperationYears).Select(year => Math.Min(opening * At(ramp, year) * growth[year], most) * DaysInYear * price * tariff[year])];
    }

    private List<double> Gas(PppDeal deal, GasOperation gas)
    {
        List<double> growth = VolumeCompiler.Growth(deal, gas.LoadGrowth);
        List<double> ramp = [.. Enumerable.Range(0, deal.OperationYears).Select(year => Math.Min(At(Ramp(gas, gas.OpeningLoad, gas.FinalLoad, gas.RampYears), year) * growth[year], 1))];
        List<double> sales = ByYear(deal, ramp, gas.DailyCapacity, gas.PricePerCubicMetre);
        double fee = gas.ConnectionFeePerUser.Value.Value;
        return [.. sales.Select((sale, year) => sale + (year < gas.NewUsers.Count ? gas.NewUsers[year].Value.Value * fee : 0))];
    }

    private List<double> Schedule(PppDeal deal, ScheduleOperation schedule)
    {
        int opening = deal.PlannedOpening - context.Portfolio.FirstYear;
        return [.. Enumerable.Range(0, deal.OperationYears).Select(year =>
            (schedule.Revenue.Count == 0 ? 0 : schedule.Revenue[Math.Min(year, schedule.Revenue.Count - 1)].Value.Yuan)
            * (schedule.Indexed ? context.PriceTrend[Math.Max(opening + year, 0)] : 1))];
    }

    private static List<double> Ramp(OperatingTerms terms, Figure<Share> opening, Figure<Share> final, int years)
        => terms.Loads.Count > 0 ? Given(terms) : OperationCompiler.Ramp(opening.Value.Fraction, final.Value.Fraction, years);

    private static List<double> Given(OperatingTerms terms) => [.. terms.Loads.Select(load => load.Value.Fraction)];

    private static double At(List<double> row, int year) => row[Math.Min(year, row.Count - 1)];
}
