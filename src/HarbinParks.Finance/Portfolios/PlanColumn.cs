namespace HarbinParks.Finance.Portfolios;

/// <summary>A column of a table.</summary>
/// <param name="Id">Id, for example <c>profit</c>.</param>
/// <param name="Name">Heading in Chinese.</param>
/// <param name="Unit">Unit in Chinese.</param>
/// <param name="Definition">What is counted (口径), so that figures of two definitions are not added.</param>
public sealed record PlanColumn(string Id, string Name, string Unit, string Definition);
