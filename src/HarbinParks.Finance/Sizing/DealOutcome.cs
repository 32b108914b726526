using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Projection;
using HarbinParks.Finance.Sampling;

namespace HarbinParks.Finance.Sizing;

/// <summary>What a PPP deal comes to in the base case (基准情形结果). Equation 89.</summary>
/// <typeparam name="T">The number.</typeparam>
/// <param name="HasCover">Whether any year has debt service; without, the minimum cover ratio has no meaning.</param>
/// <param name="MinimumCover">Lowest debt-service cover ratio.</param>
/// <param name="GovernmentPayment">Government payments due, sum over the simulated years, yuan.</param>
/// <param name="Distributions">Distributions, present value at the end of the base year, yuan.</param>
internal readonly record struct DealOutcome<T>(bool HasCover, T MinimumCover, T GovernmentPayment, T Distributions)
    where T : struct, INumberLane<T>
{
    /// <summary>Projects the base case of the whole portfolio: what a deal is paid depends on all deals of its payer.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="company">Index among the project companies of the plan.</param>
    /// <param name="discountRate">Yearly rate of the present value, above −1.</param>
    public static DealOutcome<T> Of(SimulationPlan plan, int company, double discountRate)
    {
        BlockProjection<T> projection = new(plan, 1);
        projection.Begin(DrawSource.Base, 0);
        T payment = 0;
        T distributions = 0;
        double discount = 1;
        for (int period = 0; period < plan.Years; period++)
        {
            projection.Step(period);
            CompanyState<T> state = projection.State.Companies[company];
            discount /= 1 + discountRate;
            payment += projection.State.Accounts[plan.Companies[company].Works.Deal].YearDue;
            distributions += state.Distribution * discount;
        }

        CompanyState<T> end = projection.State.Companies[company];
        double[] ever = new double[1];
        T.Write(end.EverCover, ever);
        return new DealOutcome<T>(ever[0] > 0.5, end.MinimumCover, payment, distributions);
    }
}
