namespace HarbinParks.Finance.Portfolios;

/// <summary>Form in which a budget level stands behind a debt of an enterprise (政府为企业债务承诺的形式).</summary>
public enum UndertakingForm
{
    /// <summary>A letter of comfort or commitment (承诺函、安慰函).</summary>
    CommitmentLetter,

    /// <summary>A guarantee (担保函).</summary>
    Guarantee,

    /// <summary>A promise to repay from the budget (还款承诺).</summary>
    RepaymentPromise,
}
