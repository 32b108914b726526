using HarbinParks.Finance.Derivations;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Cli;

/// <summary>Where a cover ratio exists: a year in which nothing is due has none, and none is printed as 0.</summary>
internal static class CoverRatios
{
    private const double LeastService = 1;

    /// <summary>Whether the debt service of a year makes a ratio.</summary>
    /// <param name="service">Scheduled interest and principal, yuan; null for none.</param>
    public static bool IsDefined(double? service) => service > LeastService;

    /// <summary>The table with the cover ratio left blank where nothing is due.</summary>
    /// <param name="table">Cash-flow table of a deal.</param>
    public static CashFlowTable WithoutUndefined(CashFlowTable table)
    {
        CashFlowRow? service = table.Find(CashFlowLine.DebtService);
        return table with
        {
            Rows = [.. table.Rows.Select(row => row.Line == CashFlowLine.CoverRatio
                ? row with { Values = [.. row.Values.Select((value, t) => IsDefined(service?.Values[t]) ? value : null)] }
                : row)],
        };
    }
}
