using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Projection;
using HarbinParks.Finance.Sampling;

namespace HarbinParks.Finance.Tests.Projection;

/// <summary>Walks one path year by year and holds every entity's accounts against each other: what went in came out, and nobody has less than nothing.</summary>
internal static class AuditedPath
{
    /// <summary>Relative to the size of the entity.</summary>
    public const double Tolerance = 1e-9;

    /// <summary>Audits all years of a path.</summary>
    public static void Check(SimulationPlan plan, DrawSource source, long path)
    {
        BlockProjection<Scalar> projection = new(plan, 1);
        projection.Begin(source, path);
        bool[] plain = [.. plan.Companies.Select(company => company is { Vat: null, Treasury: null, Distribution: null })];
        CompanyAudit[] companies = [.. Enumerable.Range(0, plan.Companies.Count).Where(i => plain[i] && !plan.Companies[i].HasSupport).Select(i => new CompanyAudit(plan, i))];
        TreasuryAudit[] treasuries = [.. Enumerable.Range(0, plan.Companies.Count).Where(i => !plain[i]).Select(i => new TreasuryAudit(plan, i))];
        SupportAudit[] supported = [.. Enumerable.Range(0, plan.Companies.Count).Where(i => plan.Companies[i].HasSupport).Select(i => new SupportAudit(plan, i))];
        DebtAudit debts = new(plan, projection.State);
        for (int period = 0; period < plan.Years; period++)
        {
            YearBefore before = new(projection.State);
            foreach (TreasuryAudit treasury in treasuries)
                treasury.Before(projection.State);

            projection.Step(period);
            foreach (CompanyAudit company in companies)
                company.Check(period, before, projection.State);

            foreach (SupportAudit company in supported)
                company.Check(period, before, projection.State);

            foreach (TreasuryAudit treasury in treasuries)
                treasury.After(period, projection.State);

            debts.Check(period, before, projection.State);
            for (int payer = 0; payer < plan.Payers.Count; payer++)
                PayerAudit.Check(plan, payer, period, before, projection.State);

            PayerAudit.CheckAccounts(plan, before, projection.State);
        }
    }

    /// <summary>Opens an input.</summary>
    public static double Number(Input input) => ((Scalar)input).Value;

    /// <summary>Fails where two amounts differ by more than the tolerance.</summary>
    public static void AssertSame(double expected, double actual, double size, string what, int period)
        => Assert.True(Math.Abs(expected - actual) <= Tolerance * (size + 1), $"{what}, period {period}: expected {expected:R}, found {actual:R} (size {size:R}).");

    /// <summary>Fails where an amount that cannot be negative is.</summary>
    public static void AssertNotNegative(double amount, double size, string what, int period)
        => Assert.True(amount >= -1e-12 * (size + 1), $"{what}, period {period}: {amount:R} is negative.");
}
