namespace HarbinParks.Finance;

/// <summary>Whether a deal can be financed in the base case (可融资性).</summary>
/// <param name="Financeable">True where every tested year's cash flow covers the debt service.</param>
/// <param name="Reason">Chinese sentence with year and figure where it cannot; empty otherwise.</param>
/// <param name="English">The same in English.</param>
public sealed record Financeability(bool Financeable, string Reason, string English);
