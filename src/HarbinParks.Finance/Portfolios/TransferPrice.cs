using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>What a platform pays another every year for a service (平台间交易定价), kept among those of the one that pays.</summary>
/// <param name="Id">Id within the platform that pays.</param>
/// <param name="To">Id of the platform that is paid.</param>
/// <param name="Service">What for, in Chinese.</param>
/// <param name="Day">Day of the agreement; it is paid from that calendar year on.</param>
/// <param name="LastYear">Last calendar year in which it is paid; null for no end.</param>
/// <param name="Amount">Paid in a year.</param>
/// <param name="Reference">What the same would cost between strangers in a year (市场参照价).</param>
/// <param name="Basis">Where the reference comes from, in Chinese (定价依据).</param>
/// <param name="Outstanding">Owed for it at the end of the base year as part of the payer's interest-bearing debt; null for nothing.</param>
public sealed record TransferPrice(
    string Id, string To, string Service, DateOnly Day, int? LastYear, Figure<Money> Amount, Figure<Money> Reference, string Basis, Figure<Money>? Outstanding)
{
    /// <summary>Part by which the price departs from its reference: above 0 where too much is paid.</summary>
    public double Deviation => Amount.Value.Yuan / Reference.Value.Yuan - 1;

    /// <summary>Whether it is paid in a year.</summary>
    /// <param name="year">Calendar year.</param>
    public bool IsPaidIn(int year) => year >= Day.Year && (LastYear is not int last || year <= last);
}
