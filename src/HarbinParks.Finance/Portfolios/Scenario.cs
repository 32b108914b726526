namespace HarbinParks.Finance.Portfolios;

/// <summary>An overlay that changes a model (情景叠加): what it says is a supposition, never a fact.</summary>
/// <param name="Id">Id of the overlay, or its file.</param>
/// <param name="Title">Title in Chinese.</param>
/// <param name="Reason">What it supposes; empty where it does not say.</param>
public sealed record Scenario(string Id, string Title, string Reason);
