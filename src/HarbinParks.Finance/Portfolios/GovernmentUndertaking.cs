using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>A paper by which a budget level stands behind a debt of an enterprise (政府承诺、担保), void in law. A guarantee from the time in which law left a duty to compensate pays that part (equation 137); other forms, and papers for deals, are read for legality alone.</summary>
/// <param name="Id">Id within its deal or platform.</param>
/// <param name="Form">Form of the paper.</param>
/// <param name="Payer">Id of the budget level that gave or is to give it (出具方).</param>
/// <param name="Day">Day of the paper (出具日): decides which rule judges it.</param>
/// <param name="Amount">Largest debt that it covers (承诺金额).</param>
public sealed record GovernmentUndertaking(string Id, UndertakingForm Form, string Payer, DateOnly Day, Figure<Money> Amount);
