namespace HarbinParks.Finance.Indicators;

/// <summary>What becomes of interest during construction (建设期利息的处理).</summary>
public enum ConstructionInterestTreatment
{
    /// <summary>Added to the debt, bears interest itself (资本化、复利).</summary>
    Capitalised,

    /// <summary>Paid in the year from other money (当年付息): the debt is the sum of the draws.</summary>
    Paid,
}
