using System.Globalization;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Models.Reading;

/// <summary>Reads what budgets give to a partnership beside its payments.</summary>
internal static class SupportReading
{
    /// <summary>Keys that defaults may hold.</summary>
    public static IReadOnlyList<string> Keys { get; } =
    [
        "support:grant:costShare", "support:interestSubsidy:part", "support:interestSubsidy:yearlyCap", "support:interestSubsidy:years",
        "support:award:amount", "support:award:operatingYear", "support:award:probability",
    ];

    /// <summary>Support of a deal; null where it says nothing.</summary>
    public static PublicSupport? Support(ModelSection deal, ModelNames names)
        => deal.OptionalSection("support") is not ModelSection section ? null : new PublicSupport
        {
            Grant = section.OptionalSection("grant") is ModelSection grant ? Grant(grant, names) : null,
            Interest = section.OptionalSection("interestSubsidy") is not ModelSection interest ? null : new InterestSubsidy
            {
                Payer = Payer(interest, names),
                Part = interest.Figure("part", Quantities.Share),
                YearlyCap = interest.OptionalFigure("yearlyCap", Quantities.YearlyFlow),
                Years = interest.Integer("years", 1, 60),
            },
            Award = section.OptionalSection("award") is not ModelSection award ? null : new VerifiedAward
            {
                Payer = Payer(award, names),
                Amount = award.Figure("amount", Quantities.YearlyFlow),
                OperatingYear = award.Integer("operatingYear", 1, 60),
                Probability = award.Figure("probability", Quantities.Share),
            },
        };

    /// <summary>What does not fit together.</summary>
    public static void Check(PppDeal deal, string path, ReadingSession session)
    {
        if (deal.Support is not PublicSupport support)
            return;

        if (support.Grant?.Amount is Figure<Money> amount && Consistency.Readable(amount.Origin, deal.Investment.Origin) && amount.Value.Yuan > deal.Investment.Value.Yuan)
            session.Report(ProblemKind.Inconsistent, $"{path}:support:grant:amount", amount.Origin.Text, $"补助大于批准概算 {deal.Investment.Origin.Text}。", $"more than the approved budget {deal.Investment.Origin.Text}.");

        if (support.Interest is InterestSubsidy interest && interest.Years > deal.OperationYears)
            TooLong(session, $"{path}:support:interestSubsidy:years", interest.Years, deal.OperationYears);

        if (support.Award is VerifiedAward award && award.OperatingYear > deal.OperationYears)
            TooLong(session, $"{path}:support:award:operatingYear", award.OperatingYear, deal.OperationYears);
    }

    private static ConstructionGrant Grant(ModelSection section, ModelNames names)
    {
        Figure<Money>? amount = section.OptionalFigure("amount", Quantities.Investment);
        Figure<Share>? share = section.OptionalFigure("costShare", Quantities.Share);
        if ((amount is null && share is null) || (section.Says("amount") && section.Says("costShare")))
        {
            section.Session.Report(
                amount is null ? ProblemKind.Missing : ProblemKind.Inconsistent, section.Path, amount?.Origin.Text ?? "", "补助写 amount 或 costShare,只写一个。", "a grant is given by amount or by costShare, one of them.");
        }

        // An amount of the deal itself goes before a share that it inherits.
        return new ConstructionGrant
        {
            Payer = Payer(section, names),
            Amount = amount ?? (share is null ? new Figure<Money>(default, ReadingSession.Unreadable) : null),
            CostShare = amount is null ? share : null,
        };
    }

    private static string? Payer(ModelSection section, ModelNames names) => section.Says("payer") ? section.Reference("payer", names.Payers, "付款主体", "payer") : null;

    private static void TooLong(ReadingSession session, string path, int found, int most) => session.Report(
        ProblemKind.Inconsistent,
        path,
        found.ToString(CultureInfo.InvariantCulture),
        string.Create(CultureInfo.InvariantCulture, $"长于运营期 {most} 年。"),
        string.Create(CultureInfo.InvariantCulture, $"longer than the {most} years of operation."));
}
