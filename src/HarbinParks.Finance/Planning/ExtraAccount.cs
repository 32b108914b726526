using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Planning;

/// <summary>An account of a deal beside that of its contract payments: support that a budget gives, compensation at an early end.</summary>
/// <param name="Deal">Index of the deal.</param>
/// <param name="Name">Its own entity, under which its lines are named.</param>
/// <param name="Payers">Who owes on it.</param>
/// <param name="Borrows">Whether what is promised on it is debt of the government side: not a payment for a public service.</param>
public sealed record ExtraAccount(int Deal, EntityName Name, IReadOnlyList<PayerShare> Payers, bool Borrows);
