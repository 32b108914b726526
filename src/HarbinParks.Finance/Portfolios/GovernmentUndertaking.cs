using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>A paper by which a budget level stands behind a debt of an enterprise (政府承诺、担保), read for legality alone: it is void in law and pays nothing.</summary>
/// <param name="Id">Id within its deal or platform.</param>
/// <param name="Form">Form of the paper.</param>
/// <param name="Payer">Id of the budget level that gave or is to give it (出具方).</param>
/// <param name="Day">Day of the paper (出具日): decides which rule judges it.</param>
/// <param name="Amount">Largest debt that it covers (承诺金额).</param>
public sealed record GovernmentUndertaking(string Id, UndertakingForm Form, string Payer, DateOnly Day, Figure<Money> Amount);
