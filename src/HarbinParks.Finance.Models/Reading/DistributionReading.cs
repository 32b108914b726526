using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Models.Reading;

/// <summary>Reads the terms of distribution of a project company.</summary>
internal static class DistributionReading
{
    private const int NoYear = 0;

    /// <summary>Terms of distribution; null where none are written.</summary>
    public static DistributionTerms? Distribution(ModelSection deal)
        => deal.OptionalSection("distribution") is ModelSection section
            ? new DistributionTerms
            {
                LockUp = section.OptionalFigure("lockUp", Quantities.Cover),
                LimitedBy = section.ChoiceOr("limitedBy", DistributionLimit.Cash),
                StatutoryReserve = section.OptionalFigure("statutoryReserve", Quantities.Share),
                GovernmentShare = section.OptionalFigure("governmentShare", Quantities.Share),
                Fund = section.OptionalSection("fund") is ModelSection fund ? Fund(fund) : null,
            }
            : null;

    private static GuidanceFundTerms Fund(ModelSection section)
    {
        int exit = section.IntegerOr("exitYear", 2000, 2200, NoYear);
        return new GuidanceFundTerms
        {
            EquityShare = section.Figure("equityShare", Quantities.Share),
            Hurdle = section.Figure("hurdle", Quantities.Interest),
            ProfitShare = section.Figure("profitShare", Quantities.Share),
            ExitYear = exit == NoYear ? null : exit,
            ExitPaidBy = section.ChoiceOr("exitPaidBy", FundExit.Sponsors),
        };
    }
}
