namespace HarbinParks.Finance.Affordability;

/// <summary>The evaluation of one budget level (本级财政承受能力).</summary>
/// <param name="Id">Id of the payer.</param>
/// <param name="Name">Its name in Chinese.</param>
/// <param name="Expenditure">Forecast of expenditure.</param>
/// <param name="Years">By simulated year.</param>
public sealed record PayerAffordability(string Id, string Name, ExpenditureForecast Expenditure, IReadOnlyList<AffordabilityYear> Years)
{
    /// <summary>Year with the largest share, the earliest of several.</summary>
    public AffordabilityYear Peak => Years.MaxBy(year => year.Share)!;
}
