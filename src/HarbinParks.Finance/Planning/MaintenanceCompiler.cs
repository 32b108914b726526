using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Planning;

/// <summary>Compiles major maintenance: what falls due in each operating year, and the reserve that should stand before it.</summary>
internal sealed class MaintenanceCompiler(CompilationContext context)
{
    /// <summary>Tables of a deal.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="terms">Its major maintenance.</param>
    /// <param name="largestDelay">Largest delay in years.</param>
    public MaintenanceInputs Tables(PppDeal deal, MajorMaintenanceTerms terms, int largestDelay)
    {
        bool moves = deal.ConcessionEnd == ConcessionEnd.Moves;
        int years = deal.OperationYears + (moves ? largestDelay : 0);
        double[] works = new double[(years + 1) * (largestDelay + 1)];
        double[] target = new double[works.Length];
        for (int delay = 0; delay <= largestDelay; delay++)
        {
            int own = deal.OperationYears - (moves ? 0 : delay);
            (double[] due, double[] reserve) = Life(terms, own);
            for (int year = 0; year < own; year++)
            {
                int entry = (year + delay) * (largestDelay + 1) + largestDelay - delay;
                works[entry] = due[year];
                target[entry] = reserve[year];
            }
        }

        return new MaintenanceInputs
        {
            Works = context.Inputs.Table(works, "大修支出(基年价)按运营年", [.. All(terms).Select(one => one.Amount.Origin)]),
            Target = context.Inputs.Table(target, "大修准备金目标(基年价):大修前逐年均匀提取", [.. All(terms).Select(one => one.Amount.Origin)]),
        };
    }

    /// <summary>Works and reserve of a path that operates some years: works that would fall behind the end are left out, those of hand-over fall in the last year.</summary>
    internal static (double[] Works, double[] Target) Life(MajorMaintenanceTerms terms, int years)
    {
        double[] works = new double[Math.Max(years, 0)];
        double[] target = new double[works.Length];
        foreach (MaintenanceEvent one in terms.Events)
        {
            int before = -1;
            for (int year = one.Year - 1; year < years; year += one.RepeatEvery)
            {
                Add(works, target, year, one.LeadYears > 0 ? one.LeadYears : year - Math.Max(before, 0), one.Amount.Value.Yuan);
                before = year;
                if (one.RepeatEvery == 0)
                    break;
            }
        }

        if (terms.HandOver is MaintenanceEvent last && years > 0)
            Add(works, target, years - 1, last.LeadYears > 0 ? last.LeadYears : years - 1, last.Amount.Value.Yuan);

        return (works, target);
    }

    private static void Add(double[] works, double[] target, int year, int lead, double amount)
    {
        works[year] += amount;
        int first = Math.Max(year - lead, 0);
        for (int earlier = first; earlier < year; earlier++)
            target[earlier] += amount * (earlier - first + 1) / (year - first);
    }

    private static IEnumerable<MaintenanceEvent> All(MajorMaintenanceTerms terms) => terms.HandOver is MaintenanceEvent last ? [.. terms.Events, last] : terms.Events;
}
