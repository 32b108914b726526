using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Models.Reading;

/// <summary>Reads budget levels and what holds for all of them.</summary>
internal static class PayerReading
{
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
            Population = section.OptionalFigure("population", Quantities.Population),
            ExpenditureHistory = UndertakingReading.ExpenditureHistory(section),
            DebtQuota = section.OptionalFigure("debtQuota", Quantities.Budget),
            GrossDomesticProduct = section.OptionalFigure("gdp", Quantities.Product),
            ParkRevenueShare = section.OptionalFigure("parkRevenueShare", Quantities.Share),
        };
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
