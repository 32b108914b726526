using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Indicators;

/// <summary>Cover ratios of the periods in which debt service falls due (偿债覆盖率的最低值与平均值). Equation 68.</summary>
/// <param name="Ratios">Ratio of each period; null where nothing is due.</param>
/// <param name="Minimum">Lowest ratio; null for none.</param>
/// <param name="MinimumPeriod">First period of the lowest ratio, from 0; null for none.</param>
/// <param name="Average">Mean of the ratios, not ratio of the sums; null for none.</param>
public sealed record CoverSummary(IReadOnlyList<double?> Ratios, double? Minimum, int? MinimumPeriod, double? Average)
{
    // Amounts come in any unit, so the floor of equation 35, one yuan, is a part of the largest service here.
    private const double Nothing = 1e-9;

    /// <summary>Equation 68: the ratios of (35) and what they sum up to.</summary>
    /// <param name="cashAvailable">Cash flow available for debt service, one a period.</param>
    /// <param name="service">Scheduled interest and principal, one a period; as long as the cash flow.</param>
    /// <exception cref="ArgumentException">The rows differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount is not finite.</exception>
    public static CoverSummary Of(IReadOnlyList<double> cashAvailable, IReadOnlyList<double> service)
    {
        if (service.Count != cashAvailable.Count)
            throw new ArgumentException($"{cashAvailable.Count} cash flows, {service.Count} debt services.", nameof(service));

        Compounding.CheckFlows(cashAvailable);
        Compounding.CheckFlows(service);
        double floor = Nothing * service.Select(Math.Abs).DefaultIfEmpty().Max();
        double?[] ratios = new double?[service.Count];
        int? lowest = null;
        for (int t = 0; t < ratios.Length; t++)
        {
            if (!(service[t] > floor))
                continue;

            Scalar due = service[t];
            ratios[t] = CoverRatio.Of(cashAvailable[t], due, due > floor).Value;
            if (lowest is null || ratios[t] < ratios[lowest.Value])
                lowest = t;
        }

        return new(ratios, lowest is int period ? ratios[period] : null, lowest, lowest is null ? null : ratios.Average());
    }
}
