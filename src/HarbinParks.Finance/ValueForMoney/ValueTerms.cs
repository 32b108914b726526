using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.ValueForMoney;

/// <summary>What the values of one deal are counted with, units off.</summary>
internal sealed record ValueTerms
{
    /// <summary>Index of the project company.</summary>
    public required int Company { get; init; }

    /// <summary>The deal.</summary>
    public required PppDeal Deal { get; init; }

    /// <summary>Factor by year: flows of a year at its end, seen from the beginning of the first year of works that is simulated; 0 before.</summary>
    public required double[] Discount { get; init; }

    /// <summary>Fees and administrative cost by year that a public owner would escape, yuan.</summary>
    public required double[] Escaped { get; init; }

    /// <summary>Location and scale of the log overrun when the public procures the works; null where the deal's own holds.</summary>
    public required (Input Location, Input Scale)? PublicOverrun { get; init; }

    /// <summary>Equation 157: factors and escaped cost of a deal.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="deal">The deal.</param>
    /// <param name="rate">Yearly discount rate.</param>
    public static ValueTerms Of(SimulationPlan plan, PppDeal deal, double rate)
    {
        int company = 0;
        while (plan.Portfolio.Deals[plan.Companies[company].Works.Deal].Id != deal.Id)
            company++;

        WorksPlan works = plan.Companies[company].Works;
        int first = Math.Max(deal.ConstructionStart - plan.FirstYear, 0);
        double[] discount = new double[plan.Years];
        double factor = 1;
        for (int year = first; year < plan.Years; year++)
        {
            factor /= 1 + rate;
            discount[year] = factor;
        }

        double[] escaped = new double[plan.Years];
        if (deal.ConstructionStart >= plan.FirstYear && first < plan.Years)
            escaped[first] += deal.ValueForMoney?.LandFee?.Value.Yuan ?? 0;

        for (int year = 0; year < plan.Years; year++)
        {
            if (plan.Companies[company].OperatesIn((year + 1) * works.PeriodsPerYear - 1) && year < deal.PlannedOpening - plan.FirstYear + deal.OperationYears)
                escaped[year] += deal.ValueForMoney?.AdministrationCost?.Value.Yuan ?? 0;
        }

        return new ValueTerms { Company = company, Deal = deal, Discount = discount, Escaped = escaped, PublicOverrun = Overrun(plan, deal) };
    }

    private static (Input Location, Input Scale)? Overrun(SimulationPlan plan, PppDeal deal)
    {
        if (deal.ValueForMoney?.PublicOverrunClass is not string key)
            return null;

        OverrunClass overrun = plan.Portfolio.Drivers.OverrunClasses[key];
        (double location, double scale) = DealCompiler.Logarithm(overrun.Mean.Value.Value, overrun.Deviation.Value.Value);
        return (Input.Of(location, 0), Input.Of(scale, 0));
    }
}
