using HarbinParks.Finance.CashFlow;

namespace HarbinParks.Finance.Planning;

/// <summary>When a project company's deal ends early, and what is paid.</summary>
public sealed record TerminationPlan
{
    /// <summary>Its place among all that may end early.</summary>
    public required int Index { get; init; }

    /// <summary>Account of the compensation.</summary>
    public required int Account { get; init; }

    /// <summary>Places of the deal's claims on its payers.</summary>
    public required IReadOnlyList<int> Claims { get; init; }

    /// <summary>Shares, threshold, probability.</summary>
    public required TerminationInputs Terms { get; init; }

    /// <summary>Years of unpaid senior service that put the company at fault; 0 where none do.</summary>
    public required int UnpaidYears { get; init; }

    /// <summary>Years with unfunded works that put the company at fault; 0 where none do.</summary>
    public required int UnfundedYears { get; init; }

    /// <summary>Age of arrears that puts the government at fault, in years; 0 where none does.</summary>
    public required int ArrearsYears { get; init; }

    /// <summary>Yearly draw of force majeure; −1 for none.</summary>
    public required int Draw { get; init; }

    /// <summary>Whether the compensation is measured on loans of all ranks.</summary>
    public required bool AllLoans { get; init; }

    /// <summary>Yearly instalments.</summary>
    public required int Instalments { get; init; }
}
