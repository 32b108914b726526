using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Projection;

namespace HarbinParks.Finance.Tests.Projection;

/// <summary>Copy of the state of a path at the end of the year before.</summary>
internal sealed class YearBefore(BlockState<Scalar> state)
{
    public WorksState<Scalar>[] CompanyWorks { get; } = [.. state.CompanyWorks];

    public CompanyState<Scalar>[] Companies { get; } = [.. state.Companies];

    public LoanState<Scalar>[] Loans { get; } = [.. state.Loans];

    public WorksState<Scalar>[] BuybackWorks { get; } = [.. state.BuybackWorks];

    public BuybackState<Scalar>[] Buybacks { get; } = [.. state.Buybacks];

    public WorksState<Scalar>[] PlatformLoanWorks { get; } = [.. state.PlatformLoanWorks];

    public PlatformLoanState<Scalar>[] PlatformLoans { get; } = [.. state.PlatformLoans];

    public PayerState<Scalar>[] Payers { get; } = [.. state.Payers];

    public ClaimState<Scalar>[] Claims { get; } = [.. state.Claims];

    public PlatformState<Scalar>[] Platforms { get; } = [.. state.Platforms];

    public Scalar[] Ladders { get; } = [.. state.Ladders];

    public GovernmentDutyState<Scalar>[] GovernmentDuties { get; } = [.. state.GovernmentDuties];

    public TerminationState<Scalar>[] Terminations { get; } = [.. state.Terminations];

    public GuaranteeState<Scalar>[] Guarantees { get; } = [.. state.Guarantees];
}
