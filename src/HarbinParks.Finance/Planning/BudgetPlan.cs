using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Planning;

/// <summary>A budget out of which claims are paid: the general one of every payer, then the fund budgets of those payers that pay a deal from it.</summary>
/// <param name="Payer">Index of the payer.</param>
/// <param name="Kind">Which of its budgets.</param>
/// <param name="Entity">Number of the entity under which its lines are named: the payer, or its fund budget.</param>
public sealed record BudgetPlan(int Payer, BudgetKind Kind, int Entity);
