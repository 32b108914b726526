namespace HarbinParks.Finance.Affordability;

/// <summary>How the operating subsidy of a contract is spread in the evaluation (运营补贴测算口径).</summary>
public enum SubsidyBasis
{
    /// <summary>The growing payment of 财金〔2015〕21号 for every deal that pays for construction (21 号文公式).</summary>
    Formula,

    /// <summary>As each contract says, annuity or formula (合同约定).</summary>
    Contract,
}
