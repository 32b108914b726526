namespace HarbinParks.Finance.Models.Reading;

/// <summary>Ids that deals may name.</summary>
/// <param name="Parks">Parks.</param>
/// <param name="Payers">Payers.</param>
/// <param name="OverrunClasses">Classes of overrun.</param>
internal sealed record ModelNames(
    IReadOnlyCollection<string> Parks,
    IReadOnlyCollection<string> Payers,
    IReadOnlyCollection<string> OverrunClasses);
