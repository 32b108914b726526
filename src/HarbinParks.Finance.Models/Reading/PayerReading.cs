using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Models.Reading;

/// <summary>Reads budget levels and what holds for all of them.</summary>
internal static class PayerReading
{
    private const int YearsOfHistory = 5;

    /// <summary>One budget level.</summary>
    public static Payer Payer(string id, ModelSection own)
    {
        ModelSection section = own.Inheriting("defaults:payer");
        return new Payer
        {
            Id = id,
            Name = section.Text("name"),
            Revenue = section.Figure("revenue", Quantities.OwnBudget),
            Expenditure = section.Figure("expenditure", Quantities.OwnBudget),
            NetTransfers = section.Figure("netTransfers", Quantities.NetBudget),
            FundRevenue = section.Figure("fundRevenue", Quantities.Budget),
            StatutoryDebt = section.Figure("statutoryDebt", Quantities.Budget),
            GeneralDebtShare = section.Figure("generalDebtShare", Quantities.Share),
            HiddenDebt = section.OptionalFigure("hiddenDebt", Quantities.Budget),
            ExistingPppPayment = section.Figure("existingPppPayment", Quantities.Balance),
            ExistingPppPhase = section.Phased("existingPppPhase", Quantities.Share),
            RigidShare = section.Figure("rigidShare", Quantities.Share),
            RevenueBeta = section.Figure("revenueBeta", Quantities.Elasticity),
            RevenueVolatility = section.Figure("revenueVolatility", Quantities.Volatility),
            TransferVolatility = section.Figure("transferVolatility", Quantities.Volatility),
            ExpenditureHistory = History(section),
            Population = section.OptionalFigure("population", Quantities.Population),
        };
    }

    /// <summary>Expenditure of the five years before the base year, oldest first; none where it is not known.</summary>
    private static IReadOnlyList<Units.Figure<Units.Money>> History(ModelSection section)
    {
        IReadOnlyList<Units.Figure<Units.Money>> history = section.OptionalSequence("expenditureHistory", Quantities.OwnBudget);
        if (history.Count is not (0 or YearsOfHistory))
        {
            section.Session.Report(
                ProblemKind.OutOfRange,
                $"{section.Path}:expenditureHistory",
                FormattableString.Invariant($"{history.Count}"),
                FormattableString.Invariant($"应为基年之前 {YearsOfHistory} 年的支出,由远及近。"),
                FormattableString.Invariant($"expenditure of the {YearsOfHistory} years before the base year stands here, oldest first."));
        }

        return history;
    }

    /// <summary>What holds for all budget levels.</summary>
    public static FiscalBehaviour Behaviour(ModelSection section) => new()
    {
        TransferCompensation = section.Figure("transferCompensation", Quantities.Share),
        RevenueReversion = section.Figure("revenueReversion", Quantities.Reversion),
        TransferPersistence = section.Figure("transferPersistence", Quantities.Persistence),
        RigidityAdjustment = section.Figure("rigidityAdjustment", Quantities.Share),
        RigidityTrend = section.Phased("rigidityTrend", Quantities.Growth),
        RigidFloor = section.Flag("rigidFloor"),
        FundDrawShare = section.Figure("fundDrawShare", Quantities.Share),
        NetNewBonds = section.Phased("netNewBonds", Quantities.Growth),
        NetNewBondsCommonVolatility = section.Figure("netNewBondsCommonVolatility", Quantities.Volatility),
        NetNewBondsOwnVolatility = section.Figure("netNewBondsOwnVolatility", Quantities.Volatility),
        QuotaMultiple = section.Figure("quotaMultiple", Quantities.Multiple),
        HiddenDebtChange = section.Figure("hiddenDebtChange", Quantities.Growth),
        DebtAverageLife = section.Figure("debtAverageLife", Quantities.Years),
        GeneralRefundingShare = section.Figure("generalRefundingShare", Quantities.Share),
        SpecialRefundingShare = section.Figure("specialRefundingShare", Quantities.Share),
        DebtInterest = section.Figure("debtInterest", Quantities.Interest),
        DebtInterestSlope = section.Figure("debtInterestSlope", Quantities.Elasticity),
        ReferenceLongRate = section.Figure("referenceLongRate", Quantities.Interest),
        ExistingPppReferenceYear = section.Integer("existingPppReferenceYear", 2000, 2100),
        ExistingPppGrowth = section.Figure("existingPppGrowth", Quantities.Growth),
        ArrearsInterest = section.Figure("arrearsInterest", Quantities.Interest),
        ArrearsInterestFromDay = section.Integer("arrearsInterestFromDay", 0, 365),
        RescueWillingness = section.Figure("rescueWillingness", Quantities.Share),
    };
}
