namespace HarbinParks.Finance.Rules;

/// <summary>What a finding of legality means for the deal (处理意见), gravest first.</summary>
public enum LegalitySeverity
{
    /// <summary>Must not be signed in this form; if it was, it is hidden debt (不得签约).</summary>
    MustNotSign,

    /// <summary>Signed against the rules of its day; payments run on (不规范存量).</summary>
    Irregular,

    /// <summary>A term of the contract has to be mended (须整改).</summary>
    Remedy,

    /// <summary>Lawful; said for the record (提示).</summary>
    Information,
}
