using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Projection;
using HarbinParks.Finance.Sampling;

namespace HarbinParks.Finance.Affordability;

/// <summary>Heads E, S and K of the base case (基准情形支出责任), and what the ratio method and the forecast of expenditure rest on.</summary>
internal sealed class PlannedHeads
{
    private PlannedHeads(SimulationPlan plan, int positions)
    {
        Equity = Rows(positions, plan.Years);
        Subsidy = Rows(positions, plan.Years);
        Matching = Rows(positions, plan.Years);
        Spend = Rows(plan.Companies.Count, plan.Years);
        Cost = Rows(plan.Companies.Count, plan.Years);
        Expenditure = Rows(plan.Payers.Count, plan.Years);
    }

    /// <summary>Head E [position][year], yuan.</summary>
    public double[][] Equity { get; }

    /// <summary>Head S; 0 where users alone pay: what the contract then guarantees is risk.</summary>
    public double[][] Subsidy { get; }

    /// <summary>Head K.</summary>
    public double[][] Matching { get; }

    /// <summary>Construction spend [company][year], yuan.</summary>
    public double[][] Spend { get; }

    /// <summary>Operating cost.</summary>
    public double[][] Cost { get; }

    /// <summary>General public budget expenditure [payer][year], yuan.</summary>
    public double[][] Expenditure { get; }

    /// <summary>What is planned of a position in a year, risk apart.</summary>
    /// <param name="position">Index of the position.</param>
    /// <param name="year">Year.</param>
    public double Sum(int position, int year) => Equity[position][year] + Subsidy[position][year] + Matching[position][year];

    /// <summary>Projects the base case.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="positions">Positions of the plan.</param>
    public static PlannedHeads Of(SimulationPlan plan, IReadOnlyList<ResponsibilityPosition> positions)
    {
        PlannedHeads planned = new(plan, positions.Count);
        BlockProjection<Scalar> projection = new(plan, 1);
        ResponsibilityReader<Scalar> reader = new(plan, 1);
        double[] spent = new double[plan.Companies.Count];
        projection.Begin(DrawSource.Base, 0);
        for (int i = 0; i < spent.Length; i++)
            spent[i] = projection.State.CompanyWorks[i].Spent.Value;

        for (int year = 0; year < plan.Years; year++)
        {
            projection.OpenYear(year);
            for (int period = year * plan.PeriodsPerYear; period < (year + 1) * plan.PeriodsPerYear; period++)
            {
                projection.StepPeriod(year, period);
                reader.SeePeriod(projection.State, period);
                for (int i = 0; i < spent.Length; i++)
                    planned.Cost[i][year] += projection.State.Companies[i].Cost.Value;
            }

            projection.CloseYear(year);
            planned.Keep(projection.State, reader, plan, positions, year, spent);
        }

        return planned;
    }

    private void Keep(BlockState<Scalar> state, ResponsibilityReader<Scalar> reader, SimulationPlan plan, IReadOnlyList<ResponsibilityPosition> positions, int year, double[] spent)
    {
        for (int p = 0; p < positions.Count; p++)
        {
            bool subsidised = plan.Companies[positions[p].Company].Payment is not null;
            Equity[p][year] = reader.Equity(positions[p], 0).Value;
            Subsidy[p][year] = subsidised ? reader.Service(positions[p], 0).Value : 0;
            Matching[p][year] = reader.Matching(state, positions[p], 0).Value;
        }

        for (int i = 0; i < spent.Length; i++)
        {
            double now = state.CompanyWorks[i].Spent.Value;
            Spend[i][year] = now - spent[i];
            spent[i] = now;
        }

        for (int payer = 0; payer < plan.Payers.Count; payer++)
            Expenditure[payer][year] = state.Payers[payer].Expenditure.Value;
    }

    private static double[][] Rows(int count, int years) => [.. Enumerable.Range(0, count).Select(_ => new double[years])];
}
